import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GridPoint } from './grid';
import { simplifyTogether, snapLine, type GridLine } from './shared-arcs';

const leastArea = () => 6;

/** A jagged edge from (0, 0) down to (0, 100), different for every list of sideways steps. */
const edgeOf = (steps: readonly number[]): GridPoint[] => [[0, 0], ...steps.map((x, at): GridPoint => [x, (at + 1) * 5]), [0, 100]];

const pointsOf = (line: GridLine): Set<string> => new Set(line.map(([x, y]) => `${x},${y}`));

describe('simplifying shapes together', () => {
  it('keeps neighbours edge to edge, whatever their direction and wherever their rings begin', () => {
    const steps = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 19, maxLength: 19 });
    fc.assert(
      fc.property(steps, fc.integer({ min: 0, max: 20 }), (sideways, turn) => {
        const edge = edgeOf(sideways);
        const west: GridPoint[] = [...edge, [-80, 100], [-80, 0]];
        const east: GridPoint[] = [...edge.toReversed(), [80, 0], [80, 100]];
        const turned = [...west.slice(turn), ...west.slice(0, turn)];
        const ring = (points: readonly GridPoint[]): GridPoint[] => [...points, ...points.slice(0, 1)];
        const [first = [], second = []] = simplifyTogether([ring(turned), ring(east)], leastArea);
        const onEdge = (line: GridLine): string[] => [...pointsOf(line)].filter((key) => pointsOf(edge).has(key)).toSorted();
        expect(onEdge(first)).toEqual(onEdge(second));
        expect(onEdge(first)).toEqual(expect.arrayContaining(['0,0', '0,100']));
      }),
    );
  });

  it('keeps a line on the border that it runs along', () => {
    const border = edgeOf([3, -2, 4, 0, 5, -6, 7, 1, 2, 3, -4, 4, 1, 0, 6, -3, 2, 2, 1]);
    const country: GridPoint[] = [...border, [-80, 100], [-80, 0], [0, 0]];
    const [ring = [], line = []] = simplifyTogether([country, border.slice(4, 12)], leastArea);
    expect([...pointsOf(line)].filter((key) => !pointsOf(ring).has(key))).toEqual([]);
    expect(line.length).toBeLessThan(8);
  });

  it('leaves an island as it is while its corners count', () => {
    const island: GridPoint[] = [[0, 0], [4, 0], [4, 4], [0, 4], [0, 0]];
    expect(simplifyTogether([island], leastArea)[0]).toEqual(island);
  });

  it('takes away what only leads there and back', () => {
    const spit: GridPoint[] = [[0, 0], [30, 0], [30, 30], [60, 30], [30, 30], [0, 30], [0, 0]];
    // A border along the spit holds its end.
    const [ring] = simplifyTogether([spit, [[30, 30], [60, 30]]], () => 1);
    expect(ring).toEqual([[30, 30], [0, 30], [0, 0], [30, 0], [30, 30]]);
  });
});

describe('snapping a line', () => {
  it('goes to whole numbers and says nothing twice', () => {
    expect(snapLine([[0.2, 0.4], [0.4, 0.1], [1.6, 0], [2.4, 0.2]])).toEqual([[0, 0], [2, 0]]);
  });
});
