import { buildNearLines } from './near-lines';
import { linealOf, ringsOf, type Areal, type Lineal } from './shapes';
import type { Position } from '../story/schema';

/**
 * The part of an area's outline that runs free, away from fixed lines such as borders, coasts or the edges of
 * neighbours: segments whose middle lies more than `withinKm` from all of them. Null where none does.
 */
export function findFreeEdge(area: Areal, fixed: readonly (Lineal | Areal)[], withinKm: number): Lineal | null {
  const isFixed = buildNearLines(fixed, withinKm);
  const runs: Position[][] = [];
  for (const ring of ringsOf(area)) {
    let current: Position[] | null = null;
    ring.forEach((end, i) => {
      const start = ring[i - 1];
      if (start === undefined) return;
      const middle: Position = [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2];
      if (isFixed(middle)) current = null;
      else if (current === null) runs.push((current = [start, end]));
      else current.push(end);
    });
  }
  return runs.length === 0 ? null : linealOf(runs);
}
