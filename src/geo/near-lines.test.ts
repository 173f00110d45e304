import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildNearLines } from './near-lines';
import { footPointOf } from './nearest-distance';
import type { Lineal } from './shapes';

const WITHIN_KM = 2;
const lng = fc.double({ min: 33, max: 34, noNaN: true });
const lat = fc.double({ min: 47, max: 48, noNaN: true });

test('a point is near where its foot point on the line is, whatever way the line runs', () => {
  let near = 0;
  fc.assert(
    fc.property(fc.array(fc.tuple(lng, lat), { minLength: 2, maxLength: 6 }), fc.tuple(lng, lat), (coordinates, point) => {
      const line: Lineal = { type: 'LineString', coordinates };
      const { distanceKm } = footPointOf(point, line);
      // The sieve is true to about 1 %; what lies that near its edge may fall either way.
      fc.pre(Math.abs(distanceKm - WITHIN_KM) > 0.03 * WITHIN_KM);
      if (distanceKm < WITHIN_KM) near += 1;
      expect(buildNearLines([line], WITHIN_KM)(point)).toBe(distanceKm < WITHIN_KM);
    }),
    { numRuns: 500, seed: 7 },
  );
  expect(near).toBeGreaterThan(10);
});

test('nothing is near no line, and the edge of an area counts as one', () => {
  expect(buildNearLines([], WITHIN_KM)([33, 47])).toBe(false);
  const isNear = buildNearLines([{ type: 'Polygon', coordinates: [[[33, 47], [34, 47], [34, 48], [33, 47]]] }], WITHIN_KM);
  expect(isNear([33.5, 47.01])).toBe(true);
  expect(isNear([33.7, 47.3])).toBe(false);
});
