import type { Position } from '../story/schema';
import type { Measurement } from './measurement';
import { footPointOf, isInside } from './nearest-distance';
import type { Areal } from './shapes';

/**
 * How deep a point lies inside an area: km to the nearest edge, negative outside. `precisionKm` is how far edge
 * and point may be off together: the point is surely inside where `low` is above 0.
 */
export function buildContainment(
  point: Position,
  area: Areal,
  precisionKm: number,
): Measurement & { readonly foot: Position } {
  const { foot, distanceKm } = footPointOf(point, area);
  const value = isInside(point, area) ? distanceKm : -distanceKm;
  return {
    value,
    unit: 'km',
    low: value - precisionKm,
    high: value + precisionKm,
    method: 'Whether the point lies inside the outline, and how far it is from the nearest point of that outline.',
    basis: { kind: 'distance', from: point, to: foot },
    drawings: [],
    foot,
  };
}
