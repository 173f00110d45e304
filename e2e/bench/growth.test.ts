import { describe, expect, test } from 'vitest';
import { growthPowerOf, growthTableOf, type Point } from './growth';
import { growthPlotOf } from './growth-plot';

const pointsOf = (cost: (size: number) => number): Point[] => [10, 100, 1000].map((size) => ({ size, value: cost(size) }));

describe('the power by which a cost grows', () => {
  test('is 1 for a line through nothing, 2 for a square, 0 for what stays', () => {
    expect(growthPowerOf(pointsOf((size) => 3 * size))).toBeCloseTo(1, 10);
    expect(growthPowerOf(pointsOf((size) => size ** 2 / 7))).toBeCloseTo(2, 10);
    expect(growthPowerOf(pointsOf(() => 42))).toBeCloseTo(0, 10);
  });

  test('is not told from one size, or from a cost of nothing', () => {
    expect(growthPowerOf([{ size: 10, value: 4 }])).toBeNull();
    expect(growthPowerOf(pointsOf(() => 0))).toBeNull();
  });
});

const series = [
  { measured: 'opened', unit: 'ms', sizesOf: 'events', points: pointsOf((size) => size * 2) },
  { measured: 'memory', unit: 'MB', sizesOf: 'events', points: pointsOf(() => 5) },
  { measured: 'read', unit: 'ms', sizesOf: 'places', points: pointsOf((size) => size) },
] as const;

test('the table has a part for each kind of size, and a line for each cost', () => {
  const table = growthTableOf(series);
  expect(table.split('\n\n')).toHaveLength(2);
  expect(table).toContain('| opened | 20.0 ms | 200 ms | 2000 ms | n^1.00 |');
  expect(table).toContain('10 events | 100 events | 1,000 events');
});

test('the plot draws a line for each cost, rising where the cost does and level where it stays', () => {
  const lines = [...growthPlotOf(series).matchAll(/<polyline points="([^"]*)"/g)].map(([, points = '']) => points.split(' ').map((point) => Number(point.split(',')[1])));
  expect(lines).toHaveLength(3);
  const [opened = [], memory = []] = lines;
  expect((opened[0] ?? 0) - (opened[1] ?? 0)).toBeCloseTo((opened[1] ?? 0) - (opened[2] ?? 0), 0);
  expect(opened[0]).toBeGreaterThan(opened[2] ?? Number.POSITIVE_INFINITY);
  expect(new Set(memory).size).toBe(1);
});
