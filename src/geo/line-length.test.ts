import { expect, test } from 'vitest';
import { buildLineLength, lengthKmOf } from './line-length';
import type { Lineal } from './shapes';

test('two degrees of meridian, in one line or in two', () => {
  const arc = (2 * 6371.0088 * Math.PI) / 180;
  expect(lengthKmOf({ type: 'LineString', coordinates: [[30, 46], [30, 47], [30, 48]] })).toBeCloseTo(arc, 6);
  expect(lengthKmOf({ type: 'MultiLineString', coordinates: [[[30, 46], [30, 47]], [[35, 47], [35, 48]]] })).toBeCloseTo(arc, 6);
});

test('bends smaller than the precision make the range, larger ones do not', () => {
  const zigzag = (amplitudeDeg: number): Lineal => ({
    type: 'LineString',
    coordinates: Array.from({ length: 41 }, (_, i) => [30 + (i % 2) * amplitudeDeg, 46 + i * 0.05]),
  });
  const small = buildLineLength(zigzag(0.01), 2);
  expect(small.value - small.low).toBeGreaterThan(0.5);
  expect(small.high - small.value).toBeCloseTo(small.value - small.low, 9);
  const large = buildLineLength(zigzag(0.2), 2);
  expect(large.value - large.low).toBeCloseTo(0, 9);
});
