import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { holdsBounds, isInBounds, uniteBounds } from './in-bounds';
import type { Bounds } from './schema';

const degrees = (most: number): fc.Arbitrary<number> => fc.integer({ min: -most, max: most });
const bounds = fc.tuple(degrees(180), degrees(90), degrees(180), degrees(90)).map(([a, b, c, d]): Bounds => [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)]);

it.each([
  [[31, 49], true],
  [[22, 44], true],
  [[40.1, 49], false],
  [[31, 43.9], false],
  [[49, 31], false],
] as const)('%j', ([lng, lat], inside) => expect(isInBounds([lng, lat], [22, 44, 40, 52])).toBe(inside));

it('bounds hold what lies within them or on their edge, and two are united by the least that hold both', () => {
  fc.assert(
    fc.property(bounds, bounds, (a, b) => {
      const both = uniteBounds(a, b);
      expect([holdsBounds(both, a), holdsBounds(both, b)]).toEqual([true, true]);
      expect(holdsBounds(a, b)).toBe(both.every((edge, at) => edge === a[at]));
      for (const [edge, at] of both.entries()) expect([a[edge], b[edge]]).toContain(at);
    }),
  );
});
