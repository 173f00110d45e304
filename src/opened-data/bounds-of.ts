import type { Bounds } from '../story/schema';
import type { Shapes } from './check-geometry';

/** West, south, east and north of all positions of a feature, in degrees; null where it has none. */
export function boundsOf({ points, lines, areas }: Shapes): Bounds | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const list of [points, ...lines, ...areas.flat()]) {
    for (const [lng = 0, lat = 0] of list) {
      [west, south] = [Math.min(west, lng), Math.min(south, lat)];
      [east, north] = [Math.max(east, lng), Math.max(north, lat)];
    }
  }
  return west > east ? null : [west, south, east, north];
}
