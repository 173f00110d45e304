import { booleanPointInPolygon, nearestPointOnLine } from '@turf/turf';
import type { Position } from '../story/schema';
import { distanceKmOf } from './great-circle';
import type { Measurement } from './measurement';
import { linealOf, linesOf, lngLatOf, type Areal, type Lineal } from './shapes';

/** The point of a shape's line or edge that lies nearest to `point`, and how far that is in km. */
export type FootPoint = { readonly foot: Position; readonly distanceKm: number };

/**
 * Foot point on a line, or on the edge of an area whether the point is inside or not. Turf takes each segment
 * as an arc of a great circle; against a straight line in degrees that is centimetres for segments of a few km.
 */
export function footPointOf(point: Position, shape: Lineal | Areal): FootPoint {
  const nearest = nearestPointOnLine(linealOf(linesOf(shape)), point, { units: 'kilometers' });
  const foot = lngLatOf(nearest.geometry.coordinates);
  return { foot, distanceKm: distanceKmOf(point, foot) };
}

/** True where the point lies in the area or on its edge; rings are taken as planar in degrees. */
export function isInside(point: Position, area: Areal): boolean {
  return booleanPointInPolygon(point, area);
}

/**
 * Shortest distance in km from a point to a line or to an area (0 inside it); `precisionKm` is how far the
 * two may be off together, and the range is that much both ways, never below 0.
 */
export function buildNearestDistance(
  point: Position,
  shape: Lineal | Areal,
  precisionKm: number,
): Measurement & { readonly foot: Position } {
  const isArea = shape.type === 'Polygon' || shape.type === 'MultiPolygon';
  const { foot, distanceKm } = isArea && isInside(point, shape) ? { foot: point, distanceKm: 0 } : footPointOf(point, shape);
  return {
    value: distanceKm,
    unit: 'km',
    low: Math.max(0, distanceKm - precisionKm),
    high: distanceKm + precisionKm,
    method: 'Shortest distance over the ground to the nearest point of the line or edge.',
    basis: { kind: 'distance', from: point, to: foot },
    drawings: [],
    foot,
  };
}
