import { expect, test } from 'vitest';
import { buildContainment } from './containment';
import type { Areal } from './shapes';

const square: Areal = { type: 'Polygon', coordinates: [[[30, 47], [32, 47], [32, 49], [30, 49], [30, 47]]] };

test('inside is a positive depth to the nearest edge, outside a negative one', () => {
  const inside = buildContainment([31, 47.25], square, 2);
  expect(inside.value).toBeCloseTo(27.8, 0);
  expect(inside.foot[1]).toBeCloseTo(47, 2);
  const outside = buildContainment([31, 46.75], square, 2);
  expect(outside.value).toBeCloseTo(-27.8, 0);
});

test('a point nearer to the edge than the precision is not surely inside', () => {
  const [near, deep] = [buildContainment([31, 47.01], square, 2), buildContainment([31, 47.5], square, 2)];
  expect(near.value > 0 && near.low < 0).toBe(true);
  expect(deep.low).toBeGreaterThan(0);
});
