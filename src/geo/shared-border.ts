import { buildLineLength } from './line-length';
import type { Measurement } from './measurement';
import { linealOf, ringsOf, type Areal, type Lineal } from './shapes';
import type { Position } from '../story/schema';

/**
 * The line that two areas share: every segment that stands, vertex for vertex, in a ring of both; null where
 * none does. Both must come from one topology (one simplification for all), else true neighbours share nothing.
 */
export function findSharedLine(a: Areal, b: Areal): Lineal | null {
  const ofB = new Set(ringsOf(b).flatMap((ring) => segmentsOf(ring).map(keyOf)));
  const runs = ringsOf(a).flatMap((ring) => runsOf(ring, (segment) => ofB.has(keyOf(segment))));
  return runs.length === 0 ? null : linealOf(runs);
}

/** Length in km of the border that two areas of one topology share; bends smaller than `precisionKm` make its range. */
export function findSharedBorder(
  a: Areal,
  b: Areal,
  precisionKm: number,
): (Measurement & { readonly line: Lineal }) | null {
  const line = findSharedLine(a, b);
  if (line === null) return null;
  return {
    ...buildLineLength(line, precisionKm),
    method: 'Length of the line that stands in the outlines of both regions; the range leaves out, or adds once more, the bends smaller than its precision.',
    line,
  };
}

type Segment = readonly [Position, Position];

function segmentsOf(ring: readonly Position[]): Segment[] {
  return ring.flatMap((end, i): Segment[] => {
    const start = ring[i - 1];
    return start === undefined ? [] : [[start, end]];
  });
}

/** The same key whichever way the segment runs, since neighbours wind a shared border in opposite directions. */
function keyOf([start, end]: Segment): string {
  const [a, b] = [start.join(' '), end.join(' ')];
  return a < b ? `${a},${b}` : `${b},${a}`;
}

/** Maximal runs of chosen segments of a closed ring; one that passes the ring's first vertex stays in one piece. */
function runsOf(ring: readonly Position[], isChosen: (segment: Segment) => boolean): Position[][] {
  const runs: Position[][] = [];
  let current: Position[] | null = null;
  for (const segment of segmentsOf(ring)) {
    if (!isChosen(segment)) current = null;
    else if (current === null) runs.push((current = [segment[0], segment[1]]));
    else current.push(segment[1]);
  }
  const [first] = runs;
  const last = runs[runs.length - 1];
  if (first === undefined || last === undefined || first === last) return runs;
  const meets = first[0]?.join() === ring[0]?.join() && last[last.length - 1]?.join() === ring[0]?.join();
  return meets ? [[...last, ...first.slice(1)], ...runs.slice(1, -1)] : runs;
}
