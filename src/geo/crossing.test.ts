import { kinks } from '@turf/turf';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildArrow, buildDepthBeyond } from './crossing';
import { distanceKmOf } from './great-circle';
import { lngLatOf, ringsOf, type Areal, type Lineal } from './shapes';

const shape = { tailKm: 1, neckKm: 2, headKm: 4, headLengthKm: 3, bend: 0.15 };

test('an arrow’s tip is exactly where the report ends, and nothing of it lies nearer to what is beyond', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 360, noNaN: true }),
      fc.double({ min: 8, max: 60, noNaN: true }),
      fc.double({ min: -0.2, max: 0.2, noNaN: true }),
      (bearing, lengthKm, bend) => {
        const end: [number, number] = [35, 51];
        const kmPerDegEast = 111.195 * Math.cos((51 * Math.PI) / 180);
        const [east, north] = [Math.sin((bearing * Math.PI) / 180), Math.cos((bearing * Math.PI) / 180)];
        const start: [number, number] = [35 - (east * lengthKm) / kmPerDegEast, 51 - (north * lengthKm) / 111.195];
        const arrow = buildArrow(start, end, { ...shape, bend });
        const [ring = []] = arrow.coordinates;
        expect(ring.filter(([lng, lat]) => lng === 35 && lat === 51)).toHaveLength(1);
        expect(ring[0]).toEqual(ring.at(-1));
        // Along the way from start to end no vertex passes the tip.
        const beyond = ring.map(([lng = 0, lat = 0]) => (lng - 35) * kmPerDegEast * east + (lat - 51) * 111.195 * north);
        expect(Math.max(...beyond)).toBeLessThanOrEqual(1e-9);
        expect(kinks(arrow).features).toHaveLength(0);
        expect(signedArea(ring)).toBeGreaterThan(0);
      },
    ),
    { numRuns: 100 },
  );
});

test('it bends to the asked side and tapers from the neck to a narrower tail', () => {
  const width = (ring: readonly number[][], i: number, j: number) =>
    distanceKmOf(lngLatOf(ring[i] ?? []), lngLatOf(ring[j] ?? []));
  const [ring = []] = buildArrow([35, 51.5], [35, 51], shape).coordinates;
  const last = ring.length - 2;
  expect(width(ring, 0, last)).toBeCloseTo(1, 1);
  expect(width(ring, 12, last - 12)).toBeCloseTo(2, 1);
  expect(width(ring, 13, last - 13)).toBeCloseTo(4, 1);
  // Heading south, the right hand is west.
  expect((ring[6]?.[0] ?? NaN) < 35).toBe(true);
});

test('a head longer than the arrow is refused', () => {
  expect(() => buildArrow([35, 51.01], [35, 51], shape)).toThrow('shorter than the arrow');
});

test('the depth beyond a border is that of the farthest vertex', () => {
  const border: Lineal = { type: 'LineString', coordinates: [[34, 51], [36, 51]] };
  const area: Areal = { type: 'Polygon', coordinates: [[[35, 50.95], [35.1, 50.9], [35.1, 51], [34.9, 51], [35, 50.95]]] };
  const depth = buildDepthBeyond(area, border, 2);
  expect(depth.deepest).toEqual([35.1, 50.9]);
  // The border is an arc between two points 140 km apart and bulges north of their parallel by 0.3 km.
  expect(depth.value).toBeGreaterThan(11.1);
  expect(depth.value).toBeLessThan(11.6);
  expect([depth.low, depth.high]).toEqual([depth.value - 2, depth.value + 2]);
  expect(ringsOf(area)[0]).toContainEqual(depth.deepest);
});

function signedArea(ring: readonly number[][]): number {
  return ring.slice(1).reduce((sum, [x = 0, y = 0], i) => {
    const [px = 0, py = 0] = ring[i] ?? [];
    return sum + (px * y - x * py) / 2;
  }, 0);
}
