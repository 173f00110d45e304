import { assert, double, pre, property, record } from 'fast-check';
import { expect, it } from 'vitest';
import { words as ukrainian } from '../words/uk';
import { relativeScaleOf, stillHolds, withCountedUnit } from './steady-scale';

const view = record({ lat: double({ min: -80, max: 80, noNaN: true }), zoom: double({ min: 0.5, max: 15.5, noNaN: true }) });

it('holds where the map is dragged a little, and not where it is zoomed or carried far north', () => {
  const overKyiv = relativeScaleOf({ lat: 50.45, zoom: 5.5 });
  expect(stillHolds(overKyiv, relativeScaleOf({ lat: 50.6, zoom: 5.5 }))).toBe(true);
  expect(stillHolds(overKyiv, relativeScaleOf({ lat: 50.45, zoom: 5.51 }))).toBe(false);
  expect(stillHolds(overKyiv, relativeScaleOf({ lat: 51.5, zoom: 5.5 }))).toBe(false);
});

it('is never off by half a pixel of a scale of 100', () => {
  assert(
    property(view, view, (one, other) => {
      const [written, now] = [relativeScaleOf(one), relativeScaleOf(other)];
      pre(stillHolds(written, now));
      // A scale of round length is as many pixels wide as that length has there.
      expect(Math.abs(100 / written - 100 / now) * now).toBeLessThanOrEqual(0.51);
    }),
  );
});

it('halves with every zoom and is the cosine of the latitude', () => {
  expect(relativeScaleOf({ lat: 60, zoom: 4 }) / relativeScaleOf({ lat: 0, zoom: 5 })).toBeCloseTo(1, 12);
});

it.each([['1', 'миля'], ['2', 'милі'], ['3', 'милі'], ['5', 'миль'], ['10', 'миль'], ['200', 'миль'], ['0.5', 'милі']])('names %s miles in Ukrainian by their number', (number, unit) => {
  expect(withCountedUnit(`${number}\u00a0миль`, ukrainian.map.miles)).toBe(`${number}\u00a0${unit}`);
});

it.each(['2\u00a0фт', '', 'миль', '3\u00a0km'])('leaves “%s” as it is', (text) => {
  expect(withCountedUnit(text, ukrainian.map.miles)).toBe(text);
});
