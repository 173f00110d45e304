import { booleanPointInPolygon } from '@turf/turf';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildInsideTest } from './inside-test';
import type { Areal } from './shapes';

const square = (west: number, south: number, size: number): [number, number][] => [[west, south], [west + size, south], [west + size, south + size], [west, south + size], [west, south]];
const ragged = Array.from({ length: 400 }, (_, at): [number, number] => {
  const [angle, radius] = [(at / 400) * 2 * Math.PI, at % 2 === 0 ? 1 : 1.6];
  return [31 + radius * Math.cos(angle), 49 + radius * Math.sin(angle)];
});

test.each<[string, Areal]>([
  ['a square with a hole', { type: 'Polygon', coordinates: [square(30, 48, 2), square(30.5, 48.5, 1).toReversed()] }],
  ['two squares apart', { type: 'MultiPolygon', coordinates: [[square(30, 48, 0.5)], [square(31, 49, 0.7)]] }],
  ['a star of many edges', { type: 'Polygon', coordinates: [[...ragged, ragged[0] ?? [0, 0]]] }],
])('answers for %s as the library does', (_, area) => {
  const isIn = buildInsideTest(area);
  const degrees = (least: number, most: number) => fc.double({ min: least, max: most, noNaN: true });
  fc.assert(
    fc.property(degrees(28, 34), degrees(46, 52), (lng, lat) => {
      expect(isIn([lng, lat])).toBe(booleanPointInPolygon([lng, lat], area, { ignoreBoundary: true }));
    }),
    { numRuns: 2000 },
  );
});
