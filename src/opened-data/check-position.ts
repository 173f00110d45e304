/** What can be wrong with one position of GeoJSON (RFC 7946, 3.1.1): longitude and latitude in degrees on WGS 84. */
import type { FaultCode } from './faults';

/** Below this a number may be degrees that have lost their point, or run round the world more than once. */
const LEAST_METRES = 1000;
/** Half the width of the world in Web Mercator's metres (EPSG:3857), and a little. */
const MOST_METRES = 20_100_000;
/** What degrees are multiplied by where whole numbers are wanted: some logs of positions, and Google's. */
const SCALES = [1e6, 1e7];
/** Beyond a full turn no number of a position can be degrees. */
const FULL_TURN_DEG = 360;

/** The fault of a position of any shape; null where it can be shown. Longitudes up to a full turn pass: they run on beyond the 180th meridian. */
export function findPositionFault(position: unknown): FaultCode | null {
  if (!Array.isArray(position)) return 'coordinates-nesting';
  const [lng, lat]: readonly unknown[] = position;
  if (typeof lng === 'number' && typeof lat === 'number') {
    if (lng >= -180 && lng <= 180 && lat >= -90 && lat <= 90) return null;
    return findRangeFault(lng, lat);
  }
  if (Array.isArray(lng)) return 'coordinates-nesting';
  if (position.length < 2) return 'position-short';
  return typeof lng === 'string' || typeof lat === 'string' ? 'position-text' : 'position-not-numbers';
}

/** What numbers outside the degrees of the Earth most likely are. */
function findRangeFault(lng: number, lat: number): FaultCode | null {
  if (!Number.isFinite(lng) || !Number.isFinite(lat)) return 'position-infinite';
  const [east, north] = [Math.abs(lng), Math.abs(lat)];
  if (north <= 90 && east <= FULL_TURN_DEG) return null;
  if (north <= 180 && east <= 90) return 'position-swapped';
  // The same number twice stands for a place that is not known.
  if (Math.min(east, north) < LEAST_METRES || lng === lat) return 'position-out-of-range';
  if (Math.max(east, north) <= MOST_METRES) return 'position-metres';
  return SCALES.some((scale) => east <= 180 * scale && north <= 90 * scale) ? 'position-scaled' : 'position-out-of-range';
}
