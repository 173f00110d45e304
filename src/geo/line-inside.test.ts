import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findLineInside } from './line-inside';
import { lengthKmOf } from './line-length';
import type { Areal, Lineal } from './shapes';

const square: Areal = { type: 'Polygon', coordinates: [[[30, 46], [32, 46], [32, 48], [30, 48], [30, 46]]] };

test('a line through a square is cut at its edges and keeps its vertices between', () => {
  const line: Lineal = { type: 'LineString', coordinates: [[29, 47], [31, 47], [31, 47.5], [33, 47.5]] };
  expect(findLineInside(line, square)).toEqual({
    type: 'LineString',
    coordinates: [[30, 47], [31, 47], [31, 47.5], [32, 47.5]],
  });
});

test('a line that leaves and comes back is in two pieces; one outside is in none', () => {
  const line: Lineal = { type: 'LineString', coordinates: [[31, 47], [33, 47], [33, 47.2], [31, 47.2]] };
  expect(findLineInside(line, square)?.type).toBe('MultiLineString');
  expect(findLineInside({ type: 'LineString', coordinates: [[33, 47], [34, 47]] }, square)).toBeNull();
});

test('what is inside and what is inside the rest of the world make up the line', () => {
  const world: Areal = {
    type: 'Polygon',
    coordinates: [[[20, 40], [40, 40], [40, 55], [20, 55], [20, 40]], ...square.coordinates.map((ring) => ring.toReversed())] as number[][][],
  };
  const vertex = fc.tuple(fc.double({ min: 25, max: 37, noNaN: true }), fc.double({ min: 43, max: 51, noNaN: true }));
  fc.assert(
    fc.property(fc.array(vertex, { minLength: 2, maxLength: 6 }), (coordinates) => {
      const line: Lineal = { type: 'LineString', coordinates };
      const [inside, outside] = [findLineInside(line, square), findLineInside(line, world)].map((part) => (part === null ? 0 : lengthKmOf(part)));
      // Where a long segment is cut, its pieces are arcs of their own, a little off the whole one's arc.
      expect(((inside ?? 0) + (outside ?? 0)) / (lengthKmOf(line) || 1)).toBeCloseTo(lengthKmOf(line) === 0 ? 0 : 1, 2);
    }),
    { numRuns: 200 },
  );
});
