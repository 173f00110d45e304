import { expect, test } from 'vitest';
import { buildDimensionLine } from './dimension-line';
import { bearingDegOf, distanceKmOf } from './great-circle';
import { lngLatOf } from './shapes';

const [from, to]: [[number, number], [number, number]] = [[34.803, 50.911], [35.273, 51.197]];

test('the line runs from point to point, a tick of the asked length squarely across each end', () => {
  const { line, ticks } = buildDimensionLine(from, to, 4);
  expect(line.coordinates).toEqual([from, to]);
  for (const [i, point] of [from, to].entries()) {
    const [a = [], b = []] = ticks[i]?.coordinates ?? [];
    expect(distanceKmOf(lngLatOf(a), lngLatOf(b))).toBeCloseTo(4, 3);
    expect(distanceKmOf(point, lngLatOf(a))).toBeCloseTo(2, 3);
    const along = i === 0 ? bearingDegOf(from, to) : bearingDegOf(to, from);
    const turn = Math.abs(bearingDegOf(point, lngLatOf(a)) - along) % 180;
    expect(turn).toBeCloseTo(90, 3);
  }
});

test('two equal points are refused', () => {
  expect(() => buildDimensionLine(from, from, 4)).toThrow('two different points');
});
