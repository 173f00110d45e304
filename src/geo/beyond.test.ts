import { expect, test } from 'vitest';
import { buildShareBeyond, type CompassSide } from './beyond';
import type { Areal } from './shapes';

const box: Areal = { type: 'Polygon', coordinates: [[[30, 46], [34, 46], [34, 48], [30, 48], [30, 46]]] };
const sin = (deg: number) => Math.sin((deg * Math.PI) / 180);
const south = (100 * (sin(47) - sin(46))) / (sin(48) - sin(46));

const cases: [CompassSide, number, number][] = [
  ['west', 31, 25],
  ['east', 31, 75],
  ['south', 47, south],
  ['north', 47, 100 - south],
];

test.each(cases)('%s of %d° lies %d %% of the box', (side, deg, share) => {
  const measured = buildShareBeyond(box, side, deg, 0.01);
  expect(measured.value).toBeCloseTo(share, 6);
  expect(measured.low).toBeCloseTo(share * 0.99, 6);
});

test('beyond the whole area lies nothing', () => {
  expect(buildShareBeyond(box, 'east', 34.5, 0.01).value).toBe(0);
});
