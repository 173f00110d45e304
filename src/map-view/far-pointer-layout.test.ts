import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bearingDegOf, buildPointerSpots, distanceKmOf, pointerMaxZoomOf, type EdgesPx, type PointerSpot, type PointerWish } from './far-pointer-layout';
import { findFittedView } from './fitted-view';

const kyiv = [30.523, 50.45] as const;
const at = (lng: number, lat: number): [number, number] => [lng, lat];
const frame: EdgesPx = { left: 10, top: 20, right: 800, bottom: 600 };

describe('what is kept free', () => {
  const box: EdgesPx = { left: 10, top: 10, right: 300, bottom: 60 };
  const north: PointerWish = { bearingDeg: 340, widthPx: 90, heightPx: 30 };

  it('is not covered: the pointer goes along its edge', () => {
    const [before] = buildPointerSpots(frame, [north]);
    const [after] = buildPointerSpots(frame, [north], [box]);
    expect(before).toMatchObject({ edge: 'top' });
    expect(before?.xPx).toBeLessThan(box.right);
    expect(after).toMatchObject({ edge: 'top', yPx: before?.yPx });
    expect(after?.xPx).toBeGreaterThanOrEqual(box.right);
  });

  it('moves nothing that is clear of it', () => {
    const wishes: PointerWish[] = [{ ...north, bearingDeg: 120 }, { ...north, bearingDeg: 200 }];
    expect(buildPointerSpots(frame, wishes, [box])).toEqual(buildPointerSpots(frame, wishes));
  });
});

describe('what is spared', () => {
  const south: PointerWish = { bearingDeg: 180, widthPx: 90, heightPx: 30 };
  const middle: EdgesPx = { left: 300, top: 400, right: 500, bottom: 600 };

  it('is not covered where there is room beside it on the same edge', () => {
    const [spot] = buildPointerSpots(frame, [south], [], [middle]);
    expect(spot).toMatchObject({ edge: 'bottom' });
    const left = spot?.xPx ?? NaN;
    expect(left + south.widthPx <= middle.left || left >= middle.right).toBe(true);
  });

  it('is covered rather than that a pointer is not there', () => {
    const whole: EdgesPx = { left: 0, top: 400, right: 900, bottom: 600 };
    expect(buildPointerSpots(frame, [south], [], [whole])).toEqual(buildPointerSpots(frame, [south]));
  });

  it('never makes two pointers overlap', () => {
    const spots = buildPointerSpots(frame, [south, south], [], [{ left: 0, top: 400, right: 900, bottom: 600 }]);
    expect(Math.abs((spots[0]?.xPx ?? NaN) - (spots[1]?.xPx ?? NaN))).toBeGreaterThanOrEqual(south.widthPx);
  });
});

describe('how near the map speaks of far places', () => {
  const theatre: [number, number, number, number] = [22, 44, 40.5, 52.5];
  const view = { width: 1000, height: 850 };
  const whole = findFittedView(theatre, view, 24)?.zoom ?? NaN;

  it('is less than half a zoom past the whole theatre, whatever the screen', () => {
    expect(pointerMaxZoomOf(theatre, view) - whole).toBeGreaterThan(0.25);
    expect(pointerMaxZoomOf(theatre, view) - whole).toBeLessThan(0.5);
    expect(pointerMaxZoomOf(theatre, { width: 4000, height: 3400 })).toBeCloseTo(pointerMaxZoomOf(theatre, view) + 2, 9);
  });

  it('is never, where nothing of the map can be seen', () => {
    expect(pointerMaxZoomOf(theatre, { width: 0, height: 850 })).toBe(-Infinity);
  });
});

describe('bearing and distance', () => {
  it.each([
    ['due north', at(0, 0), at(0, 10), 0],
    ['due east on the equator', at(0, 0), at(10, 0), 90],
    ['due south', at(30, 50), at(30, 20), 180],
    ['due west on the equator', at(10, 0), at(0, 0), 270],
  ])('leads %s', (_words, from, to, bearing) => {
    expect(bearingDegOf(from, to)).toBeCloseTo(bearing, 6);
  });

  it('starts towards Washington to the north-west, though it lies to the south', () => {
    const bearing = bearingDegOf(at(...kyiv), at(-77.037, 38.898));
    expect(bearing).toBeGreaterThan(300);
    expect(bearing).toBeLessThan(320);
  });

  it('measures a quarter of the sphere as a quarter of its girth', () => {
    expect(distanceKmOf(at(0, 0), at(90, 0))).toBeCloseTo((Math.PI / 2) * 6371.0088, 3);
    expect(distanceKmOf(at(0, 0), at(0, 90))).toBeCloseTo((Math.PI / 2) * 6371.0088, 3);
  });

  it('measures Kyiv to Moscow as about 755 km', () => {
    expect(Math.abs(distanceKmOf(at(...kyiv), at(37.618, 55.752)) - 755)).toBeLessThan(8);
  });
});

function boxOf(spot: PointerSpot | null | undefined, { widthPx, heightPx }: PointerWish): EdgesPx[] {
  if (!spot) return [];
  return [{ left: spot.xPx, top: spot.yPx, right: spot.xPx + widthPx, bottom: spot.yPx + heightPx }];
}

function covers(a: EdgesPx, b: EdgesPx): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

describe('places of the pointers', () => {
  const wish = (bearingDeg: number): PointerWish => ({ bearingDeg, widthPx: 100, heightPx: 20 });

  it.each([
    [0, { edge: 'top', xPx: 355, yPx: 20 }],
    [90, { edge: 'right', xPx: 700, yPx: 300 }],
    [180, { edge: 'bottom', xPx: 355, yPx: 580 }],
    [270, { edge: 'left', xPx: 10, yPx: 300 }],
  ] as const)('puts bearing %i in the middle of its edge', (bearing, { edge, xPx, yPx }) => {
    const [spot] = buildPointerSpots(frame, [wish(bearing)]);
    expect(spot?.edge).toBe(edge);
    expect(spot?.xPx).toBeCloseTo(xPx, 6);
    expect(spot?.yPx).toBeCloseTo(yPx, 6);
  });

  it('keeps every pointer inside the frame and apart from every other', () => {
    const wishes = fc.array(
      fc.record({ bearingDeg: fc.double({ min: -360, max: 720, noNaN: true }), widthPx: fc.integer({ min: 40, max: 190 }), heightPx: fc.integer({ min: 16, max: 30 }) }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(wishes, (all) => {
        const spots = buildPointerSpots(frame, all);
        const boxes = all.flatMap((own, index) => boxOf(spots[index], own));
        const outside = boxes.filter((box) => box.left < frame.left - 1e-6 || box.top < frame.top - 1e-6 || box.right > frame.right + 1e-6 || box.bottom > frame.bottom + 1e-6);
        const covered = boxes.filter((box, index) => boxes.slice(index + 1).some((other) => covers(box, other)));
        expect([outside, covered]).toEqual([[], []]);
      }),
    );
  });

  it('finds room for six pointers to the same place', () => {
    const spots = buildPointerSpots(frame, Array.from({ length: 6 }, () => wish(300)));
    expect(spots.every((spot) => spot !== null)).toBe(true);
  });

  it('leaves out what has no room', () => {
    const narrow: EdgesPx = { left: 0, top: 0, right: 110, bottom: 40 };
    const spots = buildPointerSpots(narrow, Array.from({ length: 4 }, () => wish(0)));
    expect(spots.filter((spot) => spot !== null)).toHaveLength(1);
  });
});
