import { buildNearLines } from './near-lines';
import { linealOf, ringsOf, type Areal, type Lineal } from './shapes';
import type { Position } from '../story/schema';

/**
 * The part of an area's outline that runs free, away from fixed lines such as borders, coasts or the edges of
 * neighbours: segments whose middle lies more than `withinKm` from all of them. Null where none does.
 */
export function findFreeEdge(area: Areal, fixed: readonly (Lineal | Areal)[], withinKm: number): Lineal | null {
  const isFixed = buildNearLines(fixed, withinKm);
  return splitOutline(area, (start, end) => (isFixed(middleOf(start, end)) ? null : true)).get(true) ?? null;
}

/** An area's outline in parts: segments of the same key together, in runs; those of no key are left out. */
export function splitOutline<Key>(area: Areal, keyOf: (start: Position, end: Position) => Key | null): Map<Key, Lineal> {
  const runs = new Map<Key, Position[][]>();
  for (const ring of ringsOf(area)) {
    let before: Key | null = null;
    ring.forEach((end, i) => {
      const start = ring[i - 1];
      if (start === undefined) return;
      const key = keyOf(start, end);
      if (key !== null) {
        const known = runs.get(key) ?? [];
        runs.set(key, known);
        if (key === before) known.at(-1)?.push(end);
        else known.push([start, end]);
      }
      before = key;
    });
  }
  return new Map([...runs].map(([key, lines]) => [key, linealOf(lines)]));
}

/**
 * The mean of two positions' degrees: the middle of a piece of outline, which is straight in the plane of degrees. For short
 * pieces only: at 50° N the middle of one of 100 km lies 0.2 km beside the great circle (length² · tan lat / 8 radii), and of
 * one across 180° on the other side of the Earth.
 */
export function middleOf(start: Position, end: Position): Position {
  return [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2];
}
