import { area } from '@turf/turf';
import type { Measurement } from './measurement';
import type { Areal } from './shapes';

const M2_PER_KM2 = 1e6;
/** Ends the method of what is measured on ground whose line was moved. */
export const MOVED = '; the range comes from moving the line that bounds it by its precision both ways';

/**
 * Area in km² of a shape, 0 for null. Turf counts on a sphere of radius 6,371.0088 km, on which areas at
 * 44-53° N come out 0.2 to 0.4 % less than on the WGS84 ellipsoid; a share of two such areas hardly feels it.
 */
export function areaKm2Of(shape: Areal | null): number {
  return shape === null ? 0 : area(shape) / M2_PER_KM2;
}

/**
 * Area of a shape in km², its range the stated relative precision of its outline (0.01 for 1 %) both ways,
 * or the areas of `least` and `most` where the outline was moved.
 */
export function buildArea(shape: Areal, range: { relative: number } | { leastKm2: number; mostKm2: number }): Measurement {
  const value = areaKm2Of(shape);
  const [low, high] =
    'relative' in range
      ? [value * (1 - range.relative), value * (1 + range.relative)]
      : [Math.min(range.leastKm2, value), Math.max(range.mostKm2, value)];
  return {
    value,
    unit: 'km2',
    low,
    high,
    method: `Area inside the outline, on a sphere of the Earth’s mean radius${'relative' in range ? '' : MOVED}.`,
    basis: { kind: 'area', shape },
    drawings: [],
  };
}
