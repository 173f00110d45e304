import { expect, test } from 'vitest';
import { areaKm2Of } from './area';
import { findOverlap } from './area-share';
import { lengthKmOf } from './line-length';
import { buildMovedGround } from './moved-area';
import type { Areal, Lineal } from './shapes';

function box(west: number, south: number, east: number, north: number): Areal {
  return { type: 'Polygon', coordinates: [[[west, south], [east, south], [east, north], [west, north], [west, south]]] };
}

const held = box(34, 46, 36, 47);
const country = box(30, 46, 36, 50);
const land: Lineal = { type: 'LineString', coordinates: [[34, 47], [35, 47], [36, 47]] };

test('gain and loss are strips of the line’s length and precision, on their own sides of it', () => {
  const { gain, loss } = buildMovedGround(held, country, [{ line: land, precisionKm: 3 }]);
  const strip = 3 * lengthKmOf(land);
  // Beyond the held corner the strip rounds off outside the held area, a quarter of a circle of 3 km.
  expect(areaKm2Of(loss) / strip).toBeCloseTo(1, 1);
  expect(areaKm2Of(gain) / strip).toBeCloseTo(1, 1);
  if (gain === null || loss === null) throw new Error('nothing was moved');
  expect(areaKm2Of(findOverlap(gain, held))).toBeCloseTo(0, 3);
  expect(areaKm2Of(findOverlap(loss, held))).toBeCloseTo(areaKm2Of(loss), 3);
});

test('ground beyond the limit is never won: coasts and borders stay where they are', () => {
  const { gain } = buildMovedGround(held, held, [{ line: land, precisionKm: 3 }]);
  expect(areaKm2Of(gain)).toBeCloseTo(0, 3);
});

test('lines may lie apart or overlap; overlapping strips count once', () => {
  const once = buildMovedGround(held, country, [{ line: land, precisionKm: 3 }]);
  const twice = buildMovedGround(held, country, [{ line: land, precisionKm: 3 }, { line: land, precisionKm: 1 }]);
  expect(areaKm2Of(twice.gain)).toBeCloseTo(areaKm2Of(once.gain), 0);
});

test('a line without uncertainty moves nothing', () => {
  expect(buildMovedGround(held, country, [{ line: land, precisionKm: 0 }])).toEqual({ gain: null, loss: null });
  expect(buildMovedGround(held, country, [])).toEqual({ gain: null, loss: null });
});

test.each([
  ['a village', 0.05, 3],
  ['a village, very coarsely', 0.05, 20],
  ['a district', 0.2, 20],
  ['a district that is larger than the precision', 0.2, 3],
])('ground that is bounded all around is lost as far in as the precision reaches: %s', (_, sideDeg, precisionKm) => {
  const pocket = box(35, 48, 35 + sideDeg * 1.5, 48 + sideDeg);
  const outline: Lineal = { type: 'LineString', coordinates: pocket.coordinates[0] as [number, number][] };
  const { loss } = buildMovedGround(pocket, country, [{ line: outline, precisionKm }]);
  const [widthKm, heightKm] = [[[35, 48], [35 + sideDeg * 1.5, 48]], [[35, 48], [35, 48 + sideDeg]]].map((ends) => lengthKmOf({ type: 'LineString', coordinates: ends }));
  const left = Math.max(0, (widthKm ?? 0) - 2 * precisionKm) * Math.max(0, (heightKm ?? 0) - 2 * precisionKm);
  const whole = areaKm2Of(pocket);
  expect(Math.abs(areaKm2Of(loss) - (whole - left)) / whole).toBeLessThan(0.01);
});
