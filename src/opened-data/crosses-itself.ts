/** Whether a ring crosses itself, found by a sweep and within a budget. */
import { rangeOf, type LngLat } from './check-ring';

/** How many pairs of segments may still be compared in a file; below 0 where that did not suffice. */
export interface Budget {
  pairs: number;
}

/**
 * Whether two segments of a closed ring cross each other somewhere other than at their ends; unknown where the budget has run
 * out. Sweeps along the ring's longer side, so that few segments lie beside each other; repeated positions and touching corners do not count.
 */
export function crossesItself(ring: readonly LngLat[], budget: Budget): boolean | 'unknown' {
  const [along, across] = isTall(ring) ? ([1, 0] as const) : ([0, 1] as const);
  // Lists of numbers: with an object for each segment a pair takes ten times as long.
  const [starts, ends, lows, highs, order, active]: [number[], number[], number[], number[], number[], number[]] = [[], [], [], [], [], []];
  for (let i = 0; i + 1 < ring.length; i += 1) {
    const [from, to] = [ring[i], ring[i + 1]];
    starts.push(Math.min(from?.[along] ?? 0, to?.[along] ?? 0));
    ends.push(Math.max(from?.[along] ?? 0, to?.[along] ?? 0));
    lows.push(Math.min(from?.[across] ?? 0, to?.[across] ?? 0));
    highs.push(Math.max(from?.[across] ?? 0, to?.[across] ?? 0));
    order.push(i);
  }
  order.sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0));
  let size = 0;
  for (const one of order) {
    budget.pairs -= size;
    if (budget.pairs < 0) return 'unknown';
    const [start, low, high] = [starts[one] ?? 0, lows[one] ?? 0, highs[one] ?? 0];
    let kept = 0;
    for (let k = 0; k < size; k += 1) {
      const other = active[k] ?? 0;
      if ((ends[other] ?? 0) < start) continue;
      active[kept] = other;
      kept += 1;
      if ((lows[other] ?? 0) <= high && (highs[other] ?? 0) >= low && cross(ring[one], ring[one + 1], ring[other], ring[other + 1])) return true;
    }
    active[kept] = one;
    size = kept + 1;
  }
  return false;
}

function isTall(ring: readonly LngLat[]): boolean {
  const [[west, east], [south, north]] = [rangeOf(ring), rangeOf(ring, 1)];
  return north - south > east - west;
}

type Position = LngLat | undefined;

/** Properly: each segment has an end strictly on either side of the other. */
function cross(a: Position, b: Position, c: Position, d: Position): boolean {
  return sideOf(a, b, c) * sideOf(a, b, d) < 0 && sideOf(c, d, a) * sideOf(c, d, b) < 0;
}

function sideOf(a: Position, b: Position, point: Position): number {
  const [lng, lat] = [a?.[0] ?? 0, a?.[1] ?? 0];
  return Math.sign(((b?.[0] ?? 0) - lng) * ((point?.[1] ?? 0) - lat) - ((b?.[1] ?? 0) - lat) * ((point?.[0] ?? 0) - lng));
}
