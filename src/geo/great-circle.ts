import { bearing, destination, distance, greatCircle } from '@turf/turf';
import { ellipsoidKmOf } from '../story/ellipsoid-distance';
import type { Position } from '../story/schema';
import type { Measurement } from './measurement';
import { linealOf, linesOf, lngLatOf } from './shapes';

/** The sixteen points of the compass, clockwise from north, each 22.5° wide. */
const COMPASS = [
  'north', 'north-north-east', 'north-east', 'east-north-east',
  'east', 'east-south-east', 'south-east', 'south-south-east',
  'south', 'south-south-west', 'south-west', 'west-south-west',
  'west', 'west-north-west', 'north-west', 'north-north-west',
] as const;

/** The name of one of the sixteen points of the compass. */
export type CompassWord = (typeof COMPASS)[number];

/** The compass word nearest to a bearing in degrees clockwise from north; any finite number is taken. */
export function compassWordOf(bearingDeg: number): CompassWord {
  const sector = Math.round((((bearingDeg % 360) + 360) % 360) / 22.5) % COMPASS.length;
  return COMPASS[sector] ?? 'north';
}

/**
 * Distance in km along the great circle on a sphere of radius 6,371.0088 km. The ellipsoid differs by at
 * most 0.56 %, east-west lines at high latitude being longer on it, meridians near the equator shorter.
 */
export function distanceKmOf(from: Position, to: Position): number {
  return distance(from, to, { units: 'kilometers' });
}

/** Bearing at `from` of the great circle to `to`, degrees clockwise from north, 0 to 360. */
export function bearingDegOf(from: Position, to: Position): number {
  return (bearing(from, to) + 360) % 360;
}

/** The point that lies `distanceKm` (may be below 0: behind) from `from` along a bearing in degrees clockwise from north. */
export function pointFrom(from: Position, bearingDeg: number, distanceKm: number): Position {
  return lngLatOf(destination(from, distanceKm, bearingDeg, { units: 'kilometers' }).geometry.coordinates);
}

/**
 * Distance between two points in km on the WGS 84 ellipsoid, with its bearing and the line to draw, both on the sphere;
 * `precisionKm` is how far each of the two points may lie from where it is drawn.
 */
export function buildGreatCircle(
  from: Position,
  to: Position,
  precisionKm: number,
): Measurement & { readonly bearingDeg: number; readonly compass: CompassWord } {
  const value = ellipsoidKmOf(from, to);
  const bearingDeg = bearingDegOf(from, to);
  const spread = 2 * precisionKm;
  const arc = greatCircle(from, to, { npoints: pointsOnArc(value) }).geometry;
  return {
    value,
    unit: 'km',
    low: Math.max(0, value - spread),
    high: value + spread,
    method: 'Shortest line over the globe (on the WGS 84 ellipsoid), with its bearing at the start.',
    basis: { kind: 'distance', from, to },
    drawings: [{ draw: 'great-circle', geometry: linealOf(linesOf(arc)), text: '' }],
    bearingDeg,
    compass: compassWordOf(bearingDeg),
  };
}

/** A vertex at least every 200 km, so that the curve looks like one on a flat map; Turf needs three. */
function pointsOnArc(distanceKm: number): number {
  return Math.max(3, Math.ceil(distanceKm / 200) + 1);
}
