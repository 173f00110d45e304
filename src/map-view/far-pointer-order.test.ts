/** Pointers say by where they stand which way their place lies, and so keep to their side and to their order. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildPointerSpots, type EdgesPx, type PointerSpot, type PointerWish } from './far-pointer-layout';

const frame: EdgesPx = { left: 0, top: 0, right: 500, bottom: 300 };
const wish = (bearingDeg: number, widthPx = 90): PointerWish => ({ bearingDeg, widthPx, heightPx: 36 });
/** Regions along the top, as far as the left edge's room. */
const north: EdgesPx = { left: 130, top: 0, right: 370, bottom: 80 };

it('a pointer with no room on its half of the edge stands on the adjoining edge rather than on the other half', () => {
  const [spot] = buildPointerSpots(frame, [wish(320)], [{ left: 0, top: 0, right: 370, bottom: 80 }]);
  expect(spot).toMatchObject({ edge: 'left', xPx: 0 });
  expect(spot?.yPx).toBeGreaterThanOrEqual(86);
  expect(spot?.yPx).toBeLessThanOrEqual((300 - 36) / 2);
});

it('a pointer stands on the adjoining edge rather than on what is spared', () => {
  const [spot] = buildPointerSpots(frame, [wish(40)], [], [{ ...north, right: 500 }]);
  expect(spot).toMatchObject({ edge: 'right', xPx: 410, yPx: 86 });
});

it('one that leads almost straight up stays above: past the middle where that spares a region, on it where nothing does', () => {
  const [spot] = buildPointerSpots(frame, [wish(10)], [], [{ ...north, right: 500 }]);
  expect(spot).toMatchObject({ edge: 'top', yPx: 0 });
  expect((spot?.xPx ?? NaN) + 90).toBeLessThanOrEqual(north.left);
  expect(buildPointerSpots(frame, [wish(10)], [], [{ ...north, left: 0, right: 500 }])).toEqual(buildPointerSpots(frame, [wish(10)]));
});

it('goes past the middle where it would not be there otherwise', () => {
  const [spot] = buildPointerSpots(frame, [wish(350)], [{ left: 0, top: 0, right: 300, bottom: 80 }]);
  expect(spot?.edge).toBe('top');
  expect(spot?.xPx).toBeGreaterThanOrEqual(306);
});

it('a pointer to the north-west is left out rather than right of one to the north-east', () => {
  const corner: EdgesPx = { left: 0, top: 0, right: 250, bottom: 80 };
  const [east, beside] = buildPointerSpots(frame, [wish(26), wish(309)], [corner]);
  expect([east?.edge, beside?.edge]).toEqual(['top', 'left']);
  const [alone, none] = buildPointerSpots(frame, [wish(26), wish(309)], [corner, { ...corner, bottom: 300 }]);
  expect([alone, none]).toEqual([east, null]);
});

/** How far along its edge a pointer stands, clockwise. */
const clockwise = (spot: PointerSpot): number => ({ top: spot.xPx, right: spot.yPx, bottom: -spot.xPx, left: -spot.yPx })[spot.edge];

it('pointers on one edge stand in the order of their bearings, whatever they keep clear of', () => {
  const box = fc.record({ left: fc.integer({ min: 0, max: 450 }), top: fc.integer({ min: 0, max: 260 }), width: fc.integer({ min: 10, max: 300 }), height: fc.integer({ min: 10, max: 100 }) });
  const boxes = fc.array(box.map(({ left, top, width, height }): EdgesPx => ({ left, top, right: left + width, bottom: top + height })), { maxLength: 3 });
  const wishes = fc.array(fc.record({ bearingDeg: fc.integer({ min: 0, max: 359 }), widthPx: fc.integer({ min: 60, max: 110 }), heightPx: fc.integer({ min: 20, max: 40 }) }), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(wishes, boxes, boxes, (all, kept, spared) => {
      const spots = buildPointerSpots(frame, all, kept, spared).flatMap((spot, at) => (spot ? [{ spot, bearingDeg: all[at]?.bearingDeg ?? NaN }] : []));
      const swapped = spots.flatMap((a) =>
        spots.filter((b) => {
          const turn = ((a.bearingDeg - b.bearingDeg + 540) % 360) - 180;
          return a.spot.edge === b.spot.edge && turn > 0 && clockwise(a.spot) < clockwise(b.spot);
        }),
      );
      expect(swapped).toEqual([]);
    }),
  );
});
