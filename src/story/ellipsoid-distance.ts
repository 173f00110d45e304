/** How far two places of a story lie from each other: on the ellipsoid, since over thousands of km a sphere is off by tens. */
import type { Position } from './schema';

/** WGS 84: equatorial radius in km, and flattening. */
const a = 6378.137;
const f = 1 / 298.257223563;

const radiansOf = (degrees: number): number => (degrees * Math.PI) / 180;
/** The latitude on the auxiliary sphere. */
const reducedOf = (latDeg: number): number => Math.atan((1 - f) * Math.tan(radiansOf(latDeg)));

/**
 * Geodesic distance in km between two positions on WGS 84, by Lambert's formula for long lines (1942): within some ten metres
 * over thousands of km; not for places nearly opposite each other on the globe.
 */
export function ellipsoidKmOf([lng1, lat1]: Position, [lng2, lat2]: Position): number {
  const [b1, b2] = [reducedOf(lat1), reducedOf(lat2)];
  const [p, q] = [(b1 + b2) / 2, (b2 - b1) / 2];
  const h = Math.sin(q) ** 2 + Math.cos(b1) * Math.cos(b2) * Math.sin(radiansOf(lng2 - lng1) / 2) ** 2;
  // The same place: the formula below would divide by 0.
  if (h === 0) return 0;
  const angle = 2 * Math.asin(Math.min(1, Math.sqrt(h)));
  const x = ((angle - Math.sin(angle)) * (Math.sin(p) * Math.cos(q)) ** 2) / Math.cos(angle / 2) ** 2;
  const y = ((angle + Math.sin(angle)) * (Math.cos(p) * Math.sin(q)) ** 2) / Math.sin(angle / 2) ** 2;
  return a * (angle - (f / 2) * (x + y));
}
