import { lengthKmOf } from './line-length';
import { isInside } from './nearest-distance';
import { linealOf, linesOf, ringsOf, type Areal, type Lineal } from './shapes';
import type { Position } from '../story/schema';

/**
 * The pieces of a line that lie inside an area, cut where it crosses the outline; null where none does. Planar in
 * degrees, as the rings are.
 */
export function findLineInside(line: Lineal, area: Areal): Lineal | null {
  const edges = ringsOf(area).flatMap((ring) => ring.slice(1).map((end, i) => [ring[i] ?? end, end] as const));
  const pieces: Position[][] = [];
  for (const run of linesOf(line)) {
    let current: Position[] | null = null;
    run.forEach((end, i) => {
      const start = run[i - 1];
      if (start === undefined) return;
      const cuts = [0, ...edges.flatMap(([a, b]) => cutOf(start, end, a, b)).toSorted((x, y) => x - y), 1];
      for (let k = 1; k < cuts.length; k += 1) {
        const [from = 0, to = 1] = [cuts[k - 1], cuts[k]];
        if (to - from < SMALLEST_SHARE) continue;
        if (!isInside(between(start, end, (from + to) / 2), area)) current = null;
        else if (current === null) pieces.push((current = [between(start, end, from), between(start, end, to)]));
        else current.push(between(start, end, to));
      }
    });
  }
  return pieces.length === 0 ? null : linealOf(pieces);
}

/** How much of a line lies inside an area, in km. */
export function lengthInsideKm(line: Lineal, area: Areal): number {
  const inside = findLineInside(line, area);
  return inside === null ? 0 : lengthKmOf(inside);
}

/** Two crossings nearer than this share of a segment are one: a crossing at a vertex is met by two edges. */
const SMALLEST_SHARE = 1e-9;

function between(start: Position, end: Position, share: number): Position {
  if (share === 0) return start;
  if (share === 1) return end;
  return [start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1])];
}

/** Where, as a share of the segment, it meets the edge from `a` to `b`: one number or none. */
function cutOf(start: Position, end: Position, a: Position, b: Position): number[] {
  const [dx, dy, ex, ey] = [end[0] - start[0], end[1] - start[1], b[0] - a[0], b[1] - a[1]];
  const cross = dx * ey - dy * ex;
  if (cross === 0) return [];
  const [fx, fy] = [a[0] - start[0], a[1] - start[1]];
  const alongLine = (fx * ey - fy * ex) / cross;
  const alongEdge = (fx * dy - fy * dx) / cross;
  return alongLine > 0 && alongLine < 1 && alongEdge >= 0 && alongEdge <= 1 ? [alongLine] : [];
}
