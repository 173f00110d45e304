import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bearingDegOf, buildGreatCircle, compassWordOf, distanceKmOf, pointFrom } from './great-circle';
import type { Position } from '../story/schema';

const place = fc.tuple(fc.double({ min: -179, max: 179, noNaN: true }), fc.double({ min: -80, max: 80, noNaN: true }));

test('one degree of meridian is 111.195 km on the sphere, wherever it lies', () => {
  const arc = (6371.0088 * Math.PI) / 180;
  for (const lat of [-60, 0, 50, 88]) expect(distanceKmOf([30, lat], [30, lat + 1])).toBeCloseTo(arc, 6);
});

test('a quarter of the equator is a quarter of the circumference, due east', () => {
  expect(distanceKmOf([0, 0], [90, 0])).toBeCloseTo((6371.0088 * Math.PI) / 2, 6);
  expect(bearingDegOf([0, 0], [90, 0])).toBeCloseTo(90, 9);
});

test('bearings become compass words, each standing for the 22.5 degrees about it', () => {
  const words: [number, string][] = [
    [0, 'north'], [11.2, 'north'], [11.3, 'north-north-east'], [45, 'north-east'], [90, 'east'],
    [180, 'south'], [270, 'west'], [348.7, 'north-north-west'], [348.8, 'north'], [360, 'north'], [-90, 'west'],
  ];
  for (const [bearing, word] of words) expect(compassWordOf(bearing)).toBe(word);
});

test('a point found from a bearing lies at that distance on that bearing, or behind for a distance below 0', () => {
  const end = pointFrom([34.6, 47.5], 50, 20);
  expect(distanceKmOf([34.6, 47.5], end)).toBeCloseTo(20, 9);
  expect(bearingDegOf([34.6, 47.5], end)).toBeCloseTo(50, 9);
  expect(bearingDegOf([34.6, 47.5], pointFrom([34.6, 47.5], 50, -20))).toBeCloseTo(230, 9);
});

test('distance is the same both ways, bearings lie in 0 to 360, and the drawn arc ends at both places', () => {
  fc.assert(
    fc.property(place, place, (from: Position, to: Position) => {
      fc.pre(distanceKmOf(from, to) > 1 && distanceKmOf(from, to) < 19_000);
      expect(distanceKmOf(from, to)).toBeCloseTo(distanceKmOf(to, from), 6);
      const bearing = bearingDegOf(from, to);
      expect(bearing >= 0 && bearing < 360).toBe(true);
    }),
    { numRuns: 200 },
  );
  const { drawings, low, value, high } = buildGreatCircle([30.523, 50.45], [-77.037, 38.898], 5);
  const [arc] = drawings;
  if (arc?.geometry.type !== 'LineString') throw new Error('no arc was drawn');
  const ends = [arc.geometry.coordinates[0], arc.geometry.coordinates.at(-1)];
  for (const [i, [lng, lat]] of [[30.523, 50.45], [-77.037, 38.898]].entries()) {
    expect(ends[i]?.[0]).toBeCloseTo(lng ?? NaN, 6);
    expect(ends[i]?.[1]).toBeCloseTo(lat ?? NaN, 6);
  }
  expect([value - low, high - value]).toEqual([expect.closeTo(10, 6), expect.closeTo(10, 6)]);
});
