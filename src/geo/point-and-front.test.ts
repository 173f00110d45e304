import { expect, test } from 'vitest';
import type { HeldGround } from './held-ground';
import { buildDepthInHeld, buildDistanceToOther, findNearestTown } from './point-and-front';
import type { Areal } from './shapes';

/** A degree of held ground whose northern edge is known to 2 km, and the other side's beyond a water half a degree wide. */
const square = (south: number, north: number): Areal => ({ type: 'Polygon', coordinates: [[[30, south], [31, south], [31, north], [30, north], [30, south]]] });
const held = square(46, 47);
const ground: HeldGround = {
  held,
  unsure: null,
  moved: { gain: null, loss: null },
  heldKm2: 0,
  leastKm2: 0,
  mostKm2: 0,
  edges: [{ line: { type: 'LineString', coordinates: [[30, 47], [31, 47]] }, precisionKm: 2 }],
};
const plant = { shape: [30.5, 46.9] as [number, number], precisionKm: 0.5 };
const spreadOf = ({ value, low, high }: { value: number; low: number; high: number }) => [value - low, high - value].map((km) => Number(km.toFixed(9)));

test('a range holds how far the point may be off, beside how far the other thing may be', () => {
  expect(spreadOf(buildDepthInHeld(plant, ground))).toEqual([2.5, 2.5]);
  const water = { shape: square(47, 47.5), precisionKm: 0.3 };
  expect(spreadOf(buildDistanceToOther(plant, square(47.5, 48), ground, water))).toEqual([0.8, 0.8]);
  expect(spreadOf(buildDistanceToOther(plant, square(47, 48), ground, { ...water, shape: square(49, 50) }))).toEqual([2.5, 2.5]);
  const found = findNearestTown(plant, square(47.5, 48), [{ at: [30.5, 47.6] }, { at: [30.5, 47.8] }]);
  expect(found?.town.at).toEqual([30.5, 47.6]);
  // A town's own point is known to 1 km.
  expect(found && spreadOf(found.way)).toEqual([1.5, 1.5]);
});
