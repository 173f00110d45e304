import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Unit } from './measures';
import { buildFigureText, buildMapText, buildRangeText, roundingStepOf } from './range-text';

const cases: [value: number, low: number, high: number, unit: Unit, text: string][] = [
  [18.4937, 18.09, 18.9, 'percent', 'about 18 to 19 %'],
  [19.036, 18.593, 19.483, 'percent', 'about 18.5 to 19.5 %'],
  [76.088, 74, 78.169, 'percent', 'about 74 to 78 %'],
  [70.398, 67.049, 73.961, 'percent', 'about 67 to 74 %'],
  [26_944, 26_674, 27_213, 'km2', 'about 26,700 to 27,200 km²'],
  [3277.6, 3274.6, 3280.6, 'km', 'about 3,280 km'],
  [12.37, 12.36, 12.39, 'km', 'about 12.4 km'],
  [100, 20, 180, 'km2', 'about 20 to 180 km²'],
  [2.34, 1.34, 3.34, 'km', 'about 1.5 to 3.5 km'],
  [0.3, 0.12, 0.45, 'percent', 'about 0.1 to 0.45 %'],
  [0.2, 0, 2.2, 'km', 'less than 3 km'],
  [0, 0, 0, 'km', 'less than 0.001 km'],
];

test.each(cases)('%d in %d to %d %s is "%s"', (value, low, high, unit, text) => {
  expect(buildRangeText({ value, low, high }, unit)).toBe(text);
});

test('on the map a dash stands for "to", and a number keeps its unit beside it', () => {
  expect(buildMapText({ value: 18.4937, low: 18.09, high: 18.9 }, 'percent')).toBe('about 18–19\u00a0%');
  expect(buildMapText({ value: 26_944, low: 26_674, high: 27_213 }, 'km2')).toBe('about 26,700–27,200\u00a0km²');
  expect(buildMapText({ value: 0.2, low: 0, high: 2.2 }, 'km')).toBe('less than 3\u00a0km');
});

test('a figure keeps its own digits', () => {
  expect(buildFigureText(1300, 'km2')).toBe('1,300 km²');
  expect(buildFigureText(5.75, 'km')).toBe('5.75 km');
});

const range = fc
  .tuple(
    fc.double({ min: 0.01, max: 1e6, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([value, down, up]) => ({ value, low: value * (1 - down), high: value * (1 + up) }));

test('the printed ends rise, stay within half a step of the true ones, and the step follows the range', () => {
  fc.assert(
    fc.property(range, (given) => {
      const numbers = [...buildRangeText(given, 'km').matchAll(/[\d,.]+/gu)].map(([digits]) => Number(digits.replaceAll(',', '')));
      const [low = NaN, high = low] = numbers;
      const step = roundingStepOf(given);
      fc.pre(!buildRangeText(given, 'km').startsWith('less'));
      expect(low).toBeLessThanOrEqual(high);
      // One number stands for a range narrower than the step, so it may be off by that width too.
      const off = step * 0.5000001 + (low === high ? given.high - given.low : 0);
      expect(Math.abs(low - given.low)).toBeLessThanOrEqual(off);
      expect(Math.abs(high - given.high)).toBeLessThanOrEqual(off);
      const finest = 10 ** (Math.floor(Math.log10(given.value) + 1e-9) - 2);
      expect(step <= Math.max(0.625 * (given.high - given.low), finest) * 1.0000001).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('"less than" is said of the whole range', () => {
  for (const high of [0.05, 0.4, 2.2, 7.9, 31]) {
    const text = buildRangeText({ value: high / 100, low: 0, high }, 'km');
    expect(text).toMatch(/^less than /u);
    expect(Number(text.replace(/[^\d.]/gu, ''))).toBeGreaterThanOrEqual(high);
  }
});

test('a wider range about one value is never printed narrower', () => {
  fc.assert(
    fc.property(range, fc.double({ min: 0, max: 1, noNaN: true }), (wide, share) => {
      const narrow = {
        value: wide.value,
        low: wide.value - (wide.value - wide.low) * share,
        high: wide.value + (wide.high - wide.value) * share,
      };
      const ends = (of: typeof wide) => [...buildRangeText(of, 'km').matchAll(/[\d,.]+/gu)].map(([d]) => Number(d.replaceAll(',', '')));
      const [a = 0, b = a] = ends(narrow);
      const [c = 0, d = c] = ends(wide);
      const slack = Math.max(roundingStepOf(wide), roundingStepOf(narrow));
      expect(d - c).toBeGreaterThanOrEqual(b - a - slack - 1e-9);
    }),
    { numRuns: 500 },
  );
});
