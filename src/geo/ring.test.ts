import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceKmOf } from './great-circle';
import { buildRing } from './ring';
import { lngLatOf } from './shapes';

test('every vertex of a ring lies at its radius, and it closes', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -170, max: 170, noNaN: true }),
      fc.double({ min: -70, max: 70, noNaN: true }),
      fc.double({ min: 1, max: 100, noNaN: true }),
      (lng, lat, radiusKm) => {
        const { coordinates } = buildRing([lng, lat], radiusKm);
        expect(coordinates.length).toBeGreaterThan(36);
        expect(coordinates[0]).toEqual(coordinates.at(-1));
        for (const vertex of coordinates) expect(distanceKmOf([lng, lat], lngLatOf(vertex))).toBeCloseTo(radiusKm, 6);
      },
    ),
    { numRuns: 50 },
  );
});

test('a ring of no size is refused', () => {
  expect(() => buildRing([30, 47], 0)).toThrow('radius above 0');
});
