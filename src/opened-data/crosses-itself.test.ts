import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossesItself } from './crosses-itself';

const square = [[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]];
const bowTie = [[0, 0], [2, 2], [2, 0], [0, 2], [0, 0]];

describe('a ring', () => {
  it('crosses itself or does not', () => {
    expect(crossesItself(square, { pairs: 100 })).toBe(false);
    expect(crossesItself(bowTie, { pairs: 100 })).toBe(true);
    // Two triangles that touch in a corner.
    expect(crossesItself([[0, 0], [1, 1], [0, 2], [2, 2], [1, 1], [2, 0], [0, 0]], { pairs: 100 })).toBe(false);
  });

  it.each([['a bow tie', bowTie], ['a square', square]])('is not known to cross itself or not once the budget is spent: %s', (_, ring) => {
    const budget = { pairs: 0 };
    expect(crossesItself(ring, budget)).toBe('unknown');
    expect(crossesItself(square, budget)).toBe('unknown');
  });

  it('that is star-shaped never crosses itself', () => {
    const radii = fc.array(fc.double({ min: 1, max: 9, noNaN: true }), { minLength: 3, maxLength: 40 });
    fc.assert(
      fc.property(radii, (all) => {
        const corners = all.map((radius, at) => [radius * Math.cos((2 * Math.PI * at) / all.length), radius * Math.sin((2 * Math.PI * at) / all.length)]);
        return crossesItself([...corners, corners[0] ?? []], { pairs: 1e6 }) === false;
      }),
    );
  });

  it('crosses itself where any two of its segments do, whichever side of it is the longer', () => {
    const position = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }));
    const side = (a: readonly number[], b: readonly number[], c: readonly number[]): number => Math.sign(((b[0] ?? 0) - (a[0] ?? 0)) * ((c[1] ?? 0) - (a[1] ?? 0)) - ((b[1] ?? 0) - (a[1] ?? 0)) * ((c[0] ?? 0) - (a[0] ?? 0)));
    const crossing = (a: number[], b: number[], c: number[], d: number[]): boolean => side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
    fc.assert(
      fc.property(fc.array(position, { minLength: 3, maxLength: 9 }), fc.integer({ min: 1, max: 3 }), (corners, stretch) => {
        const ring = [...corners, corners[0] ?? [0, 0]].map(([lng, lat]) => [lng * stretch, lat * (4 - stretch)]);
        const segments = ring.slice(1).map((end, i) => [ring[i] ?? [], end] as const);
        const expected = segments.some(([a, b]) => segments.some(([c, d]) => crossing(a, b, c, d)));
        return crossesItself(ring, { pairs: 1e6 }) === expected;
      }),
    );
  });
});

it.each([['from north to south', 0], ['from west to east', 1]])('a narrow strip %s costs few comparisons for each of its segments', (_, across) => {
  const along = Array.from({ length: 2000 }, (__, i) => i / 300);
  const sides = [...along.map((at, i) => [(i % 2) / 20, at]), ...along.toReversed().map((at, i) => [0.2 + (i % 2) / 20, at])];
  const ring = [...sides, sides[0] ?? []].map(([a = 0, b = 0]) => (across === 0 ? [a, b] : [b, a]));
  const budget = { pairs: 100 * ring.length };
  expect(crossesItself(ring, budget)).toBe(false);
});
