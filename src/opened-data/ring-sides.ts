/** On which side of a ring points lie, for many points at once. */
import type { LngLat } from './check-ring';
import type { Budget } from './crosses-itself';

export type Side = 'in' | 'out' | 'edge';

/** How near to an edge, in degrees, a point may lie and stand on it: a tenth of a metre, less than what outlines are rounded to. */
export const EDGE_DEG = 1e-6;

/**
 * The side of each point; inside is what the closed `ring` goes round an odd number of times. Null where the budget does not
 * suffice. Goes along the ring once, however many points there are.
 */
export function findSides(points: readonly LngLat[], ring: readonly LngLat[], budget: Budget): Side[] | null {
  const order = points.map((_, at) => at).toSorted((a, b) => latOf(points[a]) - latOf(points[b]));
  const lats = order.map((at) => latOf(points[at]));
  const lngs = order.map((at) => lngOf(points[at]));
  const inside = order.map(() => false);
  const onEdge = order.map(() => false);
  let [lng, lat] = [lngOf(ring[0]), latOf(ring[0])];
  for (const position of ring.slice(1)) {
    const [east, north] = [lngOf(position) - lng, latOf(position) - lat];
    const [low, high] = [Math.min(lat, lat + north) - EDGE_DEG, Math.max(lat, lat + north) + EDGE_DEG];
    const [west, most] = [Math.min(lng, lng + east) - EDGE_DEG, Math.max(lng, lng + east) + EDGE_DEG];
    const reach = EDGE_DEG * Math.hypot(east, north);
    for (let k = firstFrom(lats, low); k < lats.length; k += 1) {
      const [x, y] = [lngs[k] ?? 0, lats[k] ?? 0];
      if (y > high) break;
      budget.pairs -= 1;
      // Above 0 to the left of the edge.
      const side = east * (y - lat) - north * (x - lng);
      if (Math.abs(side) <= reach && x >= west && x <= most) onEdge[k] = true;
      if (lat > y !== lat + north > y && side > 0 === north > 0) inside[k] = !(inside[k] ?? false);
    }
    if (budget.pairs < 0) return null;
    [lng, lat] = [lngOf(position), latOf(position)];
  }
  const sides: Side[] = points.map(() => 'out');
  for (const [k, at] of order.entries()) sides[at] = onEdge[k] === true ? 'edge' : inside[k] === true ? 'in' : 'out';
  return sides;
}

const lngOf = (position: LngLat | undefined): number => position?.[0] ?? 0;
const latOf = (position: LngLat | undefined): number => position?.[1] ?? 0;

/** The first place in an ascending list whose number is not below `least`. */
function firstFrom(ascending: readonly number[], least: number): number {
  let [from, to] = [0, ascending.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ascending[middle] ?? 0) < least) from = middle + 1;
    else to = middle;
  }
  return from;
}
