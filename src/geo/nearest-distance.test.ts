import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceKmOf } from './great-circle';
import { buildNearestDistance, footPointOf, isInside } from './nearest-distance';
import type { Areal, Lineal } from './shapes';

const meridian: Lineal = { type: 'LineString', coordinates: [[30, 46], [30, 47], [30, 48]] };
const square: Areal = { type: 'Polygon', coordinates: [[[30, 47], [31, 47], [31, 48], [30, 48], [30, 47]]] };

test('the foot on the equator is straight below the point', () => {
  const equator: Lineal = { type: 'LineString', coordinates: [[-5, 0], [5, 0]] };
  const { foot, distanceKm } = footPointOf([1, 1], equator);
  expect(foot[0]).toBeCloseTo(1, 4);
  expect(foot[1]).toBeCloseTo(0, 6);
  expect(distanceKm).toBeCloseTo(111.195, 2);
});

test('no point of the line is nearer than the foot, and the foot lies on the line', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 28, max: 32, noNaN: true }),
      fc.double({ min: 45, max: 49, noNaN: true }),
      fc.double({ min: 46, max: 48, noNaN: true }),
      (lng, lat, along) => {
        const { foot, distanceKm } = footPointOf([lng, lat], meridian);
        expect(foot[0]).toBeCloseTo(30, 6);
        expect(distanceKm).toBeLessThanOrEqual(distanceKmOf([lng, lat], [30, along]) + 1e-6);
      },
    ),
    { numRuns: 200 },
  );
});

test('inside an area the distance is nothing; outside it is to the edge', () => {
  expect(buildNearestDistance([30.5, 47.5], square, 1)).toMatchObject({ value: 0, low: 0, high: 1 });
  // The western edge is a meridian; the distance to it from a point a tenth of a degree off is known on the sphere.
  const outside = buildNearestDistance([29.9, 47.5], square, 1);
  expect(outside.value).toBeCloseTo(6371.0088 * Math.asin(Math.sin(Math.PI / 1800) * Math.cos((47.5 * Math.PI) / 180)), 3);
  expect(outside.low).toBeCloseTo(outside.value - 1, 9);
  expect([isInside([30.5, 47.5], square), isInside([30.5, 48.1], square)]).toEqual([true, false]);
});
