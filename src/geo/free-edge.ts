import { footPointOf } from './nearest-distance';
import { linealOf, ringsOf, type Areal, type Lineal } from './shapes';
import type { Position } from '../story/schema';

/**
 * The part of an area's outline that runs free, away from a fixed line such as a border or a coast: segments whose
 * middle lies more than `withinKm` from it. Null where the whole outline follows the fixed line.
 */
export function findFreeEdge(area: Areal, fixed: Lineal | Areal, withinKm: number): Lineal | null {
  const runs: Position[][] = [];
  for (const ring of ringsOf(area)) {
    let current: Position[] | null = null;
    ring.forEach((end, i) => {
      const start = ring[i - 1];
      if (start === undefined) return;
      const middle: Position = [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2];
      if (footPointOf(middle, fixed).distanceKm <= withinKm) current = null;
      else if (current === null) runs.push((current = [start, end]));
      else current.push(end);
    });
  }
  return runs.length === 0 ? null : linealOf(runs);
}
