/** Leaves out points of a line that nobody would miss. */
import type { GridPoint } from './grid';

function areaOf(a: GridPoint, b: GridPoint, c: GridPoint): number {
  return Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
}

/**
 * A line without the points whose triangle with their neighbours is smaller than `leastArea` says at that point (square units);
 * its ends stay. Visvalingam and Whyatt's method, "Line generalisation by repeated elimination of points" (1993).
 */
export function simplifyLine(line: readonly GridPoint[], leastArea: (at: GridPoint) => number): GridPoint[] {
  const before = line.map((_, at) => at - 1);
  const after = line.map((_, at) => at + 1);
  const weights = line.map(() => Infinity);
  const gone = new Set<number>();
  const weigh = (at: number): void => {
    const [a, b, c] = [line[before[at] ?? -1], line[at], line[after[at] ?? -1]];
    // Never lighter than the point whose going made it so: that is what keeps the order of importance.
    weights[at] = a && b && c ? areaOf(a, b, c) / leastArea(b) : Infinity;
  };
  const heap = createHeap((at) => weights[at] ?? Infinity);
  for (let at = 1; at < line.length - 1; at += 1) {
    weigh(at);
    heap.push(at);
  }
  for (let lightest = heap.pop(); lightest !== null; lightest = heap.pop()) {
    const { at, weight } = lightest;
    if (gone.has(at) || weight !== weights[at]) continue;
    if (weight >= 1) break;
    gone.add(at);
    const [left, right] = [before[at] ?? 0, after[at] ?? line.length - 1];
    after[left] = right;
    before[right] = left;
    for (const neighbour of [left, right]) {
      if (neighbour === 0 || neighbour === line.length - 1) continue;
      weigh(neighbour);
      weights[neighbour] = Math.max(weights[neighbour] ?? Infinity, weight);
      heap.push(neighbour);
    }
  }
  return line.filter((_, at) => !gone.has(at));
}

interface Entry {
  readonly at: number;
  readonly weight: number;
}

/** A heap of indices, lightest first by what they weighed when they were put in. */
function createHeap(weightOf: (at: number) => number): { push(at: number): void; pop(): Entry | null } {
  const entries: Entry[] = [];
  const lighter = (a: number, b: number): boolean => (entries[a]?.weight ?? Infinity) < (entries[b]?.weight ?? Infinity);
  const swap = (a: number, b: number): void => {
    const [one, other] = [entries[a], entries[b]];
    if (one && other) [entries[a], entries[b]] = [other, one];
  };
  return {
    push(at) {
      entries.push({ at, weight: weightOf(at) });
      for (let child = entries.length - 1, parent = (child - 1) >> 1; child > 0 && lighter(child, parent); child = parent, parent = (child - 1) >> 1) {
        swap(child, parent);
      }
    },
    pop() {
      const top = entries[0];
      const last = entries.pop();
      if (top === undefined || last === undefined) return null;
      if (entries.length === 0) return top;
      entries[0] = last;
      for (let parent = 0; ; ) {
        const [left, right] = [2 * parent + 1, 2 * parent + 2];
        const child = lighter(right, left) ? right : left;
        if (!lighter(child, parent)) return top;
        swap(child, parent);
        parent = child;
      }
    },
  };
}
