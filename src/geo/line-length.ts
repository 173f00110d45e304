import { feature, length, simplify } from '@turf/turf';
import { KM_PER_DEG } from './local-plane';
import type { Measurement } from './measurement';
import type { Lineal } from './shapes';

/** Length of a line in km: the sum of its segments as arcs of great circles on a sphere of radius 6,371.0088 km. */
export function lengthKmOf(line: Lineal): number {
  return length(feature(line), { units: 'kilometers' });
}

/**
 * Length of a line with its range. Bends smaller than `precisionKm` are not known: the least is the line with
 * those bends taken out (planar simplification, so about that size), the most is as much longer as that is shorter.
 */
export function buildLineLength(line: Lineal, precisionKm: number): Measurement {
  const value = lengthKmOf(line);
  const smooth = simplify(feature(line), { tolerance: precisionKm / KM_PER_DEG, highQuality: true });
  const unknown = Math.max(0, value - lengthKmOf(smooth.geometry));
  return {
    value,
    unit: 'km',
    low: value - unknown,
    high: value + unknown,
    method: 'Length along the line as drawn; the range leaves out, or adds once more, the bends smaller than its precision.',
    basis: { kind: 'length', line },
    drawings: [],
  };
}
