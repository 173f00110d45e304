import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildArea } from './area';
import { buildAreaShare, buildShareOfFigure } from './area-share';
import { buildMovedGround } from './moved-area';
import type { Areal } from './shapes';

function box(west: number, south: number, east: number, north: number): Areal {
  return { type: 'Polygon', coordinates: [[[west, south], [east, south], [east, north], [west, north], [west, south]]] };
}

const whole = box(30, 46, 32, 48);

test('the western quarter of a box is a quarter of it, and what lies outside does not count', () => {
  expect(buildAreaShare(box(30, 46, 30.5, 48), whole, { relative: 0 }).value).toBeCloseTo(25, 6);
  expect(buildAreaShare(box(20, 40, 30.5, 60), whole, { relative: 0 }).value).toBeCloseTo(25, 6);
  expect(buildAreaShare(box(10, 46, 12, 48), whole, { relative: 0 })).toMatchObject({ value: 0, low: 0, high: 0 });
});

test('a share lies in 0 to 100 and grows with its part', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.1, max: 1.9, noNaN: true }), fc.double({ min: 0.01, max: 0.1, noNaN: true }), (width, more) => {
      const [less, larger] = [width, Math.min(width + more, 2)].map(
        (east) => buildAreaShare(box(30, 46, 30 + east, 48), whole, { relative: 0.02 }),
      );
      expect(less && larger && less.value < larger.value && larger.high <= 100 && less.low >= 0).toBe(true);
    }),
    { numRuns: 50 },
  );
});

test('moving the line by its precision gives the range, and a wider strip a wider range', () => {
  const held = box(30, 46, 31, 48);
  const line = { type: 'LineString' as const, coordinates: [[31, 46], [31, 47], [31, 48]] };
  const ranges = [2, 4].map((precisionKm) => {
    const moved = buildMovedGround(held, whole, [{ line, precisionKm }]);
    return buildAreaShare(held, whole, moved);
  });
  const [narrow, wide] = ranges;
  if (!narrow || !wide) throw new Error('no ranges');
  // 2 km either side of a line across a box that is 151.6 km wide in its middle.
  expect(narrow.high - narrow.value).toBeCloseTo((100 * 2) / 151.6, 1);
  expect(narrow.value - narrow.low).toBeCloseTo((100 * 2) / 151.6, 1);
  expect(wide.low < narrow.low && narrow.high < wide.high).toBe(true);
});

test('a share of a published figure has the range of what was measured', () => {
  const part = buildArea(box(30, 46, 30.5, 48), { leastKm2: 1000, mostKm2: 20_000 });
  const share = buildShareOfFigure(part, 40_000);
  expect([share.low, share.high]).toEqual([2.5, 50]);
  expect(share.value).toBeCloseTo(part.value / 400, 9);
});
