import { expect, test } from 'vitest';
import { findBarrierWidth } from './barrier';
import type { Areal } from './shapes';

/** Water along 34° E from 46 to 48 that is 0.1° wide in its southern half and 0.04° in its northern. */
const water: Areal = {
  type: 'Polygon',
  coordinates: [[[33.95, 46], [34.05, 46], [34.05, 47.2], [34.02, 47.2], [34.02, 48], [33.98, 48], [33.98, 47.2], [33.95, 47.2], [33.95, 46]]],
};
const line = { type: 'LineString' as const, coordinates: [[34, 46], [34, 48]] };

test('median and narrowest are those of the sections along the line', () => {
  const width = findBarrierWidth(line, water, 5, 0.5);
  expect(width?.stations).toBe(44);
  expect(width?.measured).toBe(44);
  // 60 % of the stations lie in the wide half, where a tenth of a degree is 7.5 to 7.7 km.
  expect(width?.median.value).toBeGreaterThan(7.5);
  expect(width?.median.value).toBeLessThan(7.8);
  expect(width?.narrowest.value).toBeCloseTo(0.04 * 111.195 * Math.cos((47.98 * Math.PI) / 180), 1);
  expect(width?.narrowest.low).toBeCloseTo((width?.narrowest.value ?? NaN) - 0.5, 9);
});

test('stations on dry ground are left out and counted, and a dry line has no width', () => {
  const longer = { type: 'LineString' as const, coordinates: [[34, 45], [34, 48]] };
  const width = findBarrierWidth(longer, water, 5, 0.5);
  expect((width?.stations ?? 0) - (width?.measured ?? 0)).toBeCloseTo(22, -0.5);
  expect(findBarrierWidth({ type: 'LineString', coordinates: [[36, 46], [36, 48]] }, water, 5, 0.5)).toBeNull();
});

test('a section that cuts off a corner where the line leaves the water is no narrow place', () => {
  // 1.5 km wide, and ending in an edge that comes down to the west: close to it a section ends there, not on the bank.
  const river: Areal = { type: 'Polygon', coordinates: [[[33.99, 46], [34.01, 46], [34.01, 47.002], [33.99, 46.998], [33.99, 46]]] };
  const leaving = { type: 'LineString' as const, coordinates: [[34, 46.1], [34, 47.3]] };
  const acrossKm = 0.02 * 111.195 * Math.cos((47 * Math.PI) / 180);
  expect(findBarrierWidth(leaving, river, 0.25, 0)?.narrowest.value).toBeCloseTo(acrossKm, 1);
});
