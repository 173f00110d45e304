import { expect, test } from 'vitest';
import { findFreeEdge } from './free-edge';
import { lengthKmOf } from './line-length';
import type { Areal, Lineal } from './shapes';

const border: Lineal = { type: 'LineString', coordinates: [[35, 50], [35, 52]] };
/** A foothold that leans on the border along 35° E and juts out to the west. */
const foothold: Areal = { type: 'Polygon', coordinates: [[[35, 51], [35, 51.1], [34.9, 51.1], [34.9, 51], [35, 51]]] };

test('the edge along the border is left out, the rest is one line', () => {
  const free = findFreeEdge(foothold, [border], 0.3);
  expect(free).toEqual({ type: 'LineString', coordinates: [[35, 51.1], [34.9, 51.1], [34.9, 51], [35, 51]] });
  const around = lengthKmOf({ type: 'LineString', coordinates: foothold.coordinates[0] as number[][] });
  expect(free === null ? NaN : lengthKmOf(free)).toBeCloseTo(around - 11.1195, 3);
});

test('an outline that follows the line everywhere has no free edge', () => {
  expect(findFreeEdge(foothold, [foothold], 0.3)).toBeNull();
});
