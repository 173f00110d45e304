import { expect, test } from 'vitest';
import { findCrossSection } from './cross-section';
import type { Areal } from './shapes';

/** A river 0.1° wide that runs north along 34° E, with an island in it between 47.4 and 47.6. */
const river: Areal = {
  type: 'Polygon',
  coordinates: [
    [[34, 46], [34.1, 46], [34.1, 49], [34, 49], [34, 46]],
    [[34.06, 47.4], [34.06, 47.6], [34.08, 47.6], [34.08, 47.4], [34.06, 47.4]],
  ],
};
const kmPerDegAt47 = 111.195 * Math.cos((47 * Math.PI) / 180);

test('the section runs from bank to bank, square to the river', () => {
  const section = findCrossSection([34.05, 47], 0, river);
  expect(section?.widthKm).toBeCloseTo(0.1 * kmPerDegAt47, 2);
  const [west, east] = [section?.from[0] ?? NaN, section?.to[0] ?? NaN];
  expect(Math.min(west, east)).toBeCloseTo(34, 6);
  expect(Math.max(west, east)).toBeCloseTo(34.1, 6);
});

test('a line drawn askew to its river is turned square', () => {
  expect(findCrossSection([34.05, 47], 30, river)?.widthKm).toBeCloseTo(0.1 * kmPerDegAt47, 2);
});

test('an island ends the section, and dry ground has none', () => {
  const kmPerDegAt475 = 111.195 * Math.cos((47.5 * Math.PI) / 180);
  expect(findCrossSection([34.03, 47.5], 0, river)?.widthKm).toBeCloseTo(0.06 * kmPerDegAt475, 2);
  expect(findCrossSection([34.07, 47.5], 0, river)).toBeNull();
  expect(findCrossSection([35, 47], 0, river)).toBeNull();
});
