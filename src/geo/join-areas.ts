import { featureCollection, union } from '@turf/turf';
import type { Areal } from './shapes';

/**
 * One area that covers all of the given ones; null where there are none. Two by two, then the pairs two by two: given to Turf all at
 * once, or one after the other to what has been joined, many that overlap a little shifted are more than it can tell apart. Throws
 * where two cannot be joined.
 */
export function joinAreas(areas: readonly Areal[]): Areal | null {
  if (areas.length <= 1) return areas[0] ?? null;
  const half = Math.ceil(areas.length / 2);
  const sides = [joinAreas(areas.slice(0, half)), joinAreas(areas.slice(half))].filter((side) => side !== null);
  return union(featureCollection(sides.map((geometry) => ({ type: 'Feature' as const, properties: {}, geometry }))))?.geometry ?? null;
}
