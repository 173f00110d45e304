import { expect, test } from 'vitest';
import { areaKm2Of, buildArea } from './area';
import type { Areal } from './shapes';

const RADIUS_KM = 6371.0088;

/** The area between two meridians and two parallels on the sphere, known exactly: R² Δλ (sin φ₂ − sin φ₁). */
function boxKm2(west: number, south: number, east: number, north: number): number {
  const rad = Math.PI / 180;
  return RADIUS_KM ** 2 * (east - west) * rad * (Math.sin(north * rad) - Math.sin(south * rad));
}

function box(west: number, south: number, east: number, north: number): Areal {
  return { type: 'Polygon', coordinates: [[[west, south], [east, south], [east, north], [west, north], [west, south]]] };
}

test('a box of meridians and parallels has the area that the sphere gives it', () => {
  expect(areaKm2Of(box(30, 47, 31, 48))).toBeCloseTo(boxKm2(30, 47, 31, 48), 0);
  expect(areaKm2Of(box(-1, -1, 1, 1))).toBeCloseTo(boxKm2(-1, -1, 1, 1), 0);
});

test('a hole is taken out, and nothing has no area', () => {
  const [outer] = (box(30, 47, 32, 49) as { coordinates: number[][][] }).coordinates;
  const [hole] = (box(30.5, 47.5, 31.5, 48.5) as { coordinates: number[][][] }).coordinates;
  const holed: Areal = { type: 'Polygon', coordinates: [outer ?? [], hole ?? []] };
  expect(areaKm2Of(holed)).toBeCloseTo(boxKm2(30, 47, 32, 49) - boxKm2(30.5, 47.5, 31.5, 48.5), 0);
  expect(areaKm2Of(null)).toBe(0);
});

test('the range is the outline’s precision, or the areas of the moved outline, and holds the value', () => {
  const square = box(30, 47, 31, 48);
  const byPrecision = buildArea(square, { relative: 0.01 });
  expect(byPrecision.low).toBeCloseTo(byPrecision.value * 0.99, 6);
  expect(byPrecision.high).toBeCloseTo(byPrecision.value * 1.01, 6);
  const byMoving = buildArea(square, { leastKm2: 8000, mostKm2: 9000 });
  expect([byMoving.low, byMoving.high]).toEqual([8000, 9000]);
  expect(byMoving.unit).toBe('km2');
});
