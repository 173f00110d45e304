/** Distances between far places, held against Karney's geodesics. */
import { assert, double, pre, property, record } from 'fast-check';
import { expect, it, test } from 'vitest';
import { parseMeasures } from '../../src/story/measures';
import { ellipsoidKmOf } from '../../src/story/ellipsoid-distance';
import rawMeasures from '../stories/cease-fire-2025-03-18/measures.json';
import { readInputs } from '../annotate/inputs';
import { ellipsoidDistanceKm } from './ellipsoid';

const parsed = parseMeasures(rawMeasures);
const measures = parsed.ok ? parsed.measures.measures : [];
const inputs = readInputs();

test.each(['moscow', 'washington', 'jeddah', 'london', 'paris'])('the distance from Kyiv to %s is that on the ellipsoid, and its range holds it', (place) => {
  const measure = measures.find(({ id }) => id === `kyiv-to-${place}`);
  const km = ellipsoidDistanceKm(inputs.pointOf('kyiv').shape, inputs.pointOf(place).shape);
  expect(measure?.value).toBeCloseTo(km, 1);
  expect(measure?.low).toBeLessThan(km);
  expect(measure?.high).toBeGreaterThan(km);
});

const position = record({ lng: double({ min: -180, max: 180, noNaN: true }), lat: double({ min: -89, max: 89, noNaN: true }) });

it('is within 50 metres anywhere, up to a third of the way round the globe', () => {
  assert(
    property(position, position, (from, to) => {
      const km = ellipsoidDistanceKm([from.lng, from.lat], [to.lng, to.lat]);
      pre(km < 13_000);
      expect(Math.abs(ellipsoidKmOf([from.lng, from.lat], [to.lng, to.lat]) - km)).toBeLessThan(0.05);
    }),
    { numRuns: 500 },
  );
});

it('is nothing from a place to itself', () => {
  expect(ellipsoidKmOf([30.5, 50.4], [30.5, 50.4])).toBe(0);
});
