import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { destinationOf } from './destination';
import { boxOf, draggedCamera, middleOf, pointOf, positionOf, zoomedCamera, type PlaneView } from './plane-view';

const view: PlaneView = {
  camera: { lng: 31.25, lat: 48.6, zoom: 4.5, bearing: 0, pitch: 0 },
  widthPx: 1000,
  heightPx: 800,
  paddingPx: { top: 24, right: 288, bottom: 24, left: 24 },
};

const views = fc
  .record({ lng: fc.double({ min: -60, max: 60, noNaN: true }), lat: fc.double({ min: -60, max: 60, noNaN: true }), zoom: fc.double({ min: 2, max: 12, noNaN: true }) })
  .map(({ lng, lat, zoom }): PlaneView => ({ ...view, camera: { lng, lat, zoom, bearing: 0, pitch: 0 } }));
const points = fc.record({ x: fc.integer({ min: 0, max: 1000 }), y: fc.integer({ min: 0, max: 800 }) });

describe('a plane view', () => {
  it('has what the camera looks at in the middle of what is free', () => {
    expect(middleOf(view)).toEqual({ x: 368, y: 400 });
    const at = pointOf(view, [31.25, 48.6]);
    expect(at.x).toBeCloseTo(368, 9);
    expect(at.y).toBeCloseTo(400, 9);
  });

  it('has 512 pixels of world at zoom 0, and twice as many at each zoom', () => {
    const [west, east] = [pointOf(view, [-180, 0]), pointOf(view, [180, 0])];
    expect(east.x - west.x).toBeCloseTo(512 * 2 ** 4.5, 6);
  });

  it('leads from points to positions and back', () => {
    fc.assert(
      fc.property(views, points, (one, point) => {
        const back = pointOf(one, positionOf(one, point));
        expect(back.x).toBeCloseTo(point.x, 5);
        expect(back.y).toBeCloseTo(point.y, 5);
      }),
    );
  });

  it('fits the theatre into what is free, twelve pixels from its edge', () => {
    const theatre = [21.5, 43.8, 41, 53] as const;
    const destination = destinationOf({ width: 688, height: 752 }, [...theatre], { kind: 'theatre' });
    const [lng = 0, lat = 0] = destination?.center ?? [];
    const fitted = { ...view, camera: { ...view.camera, lng, lat, zoom: destination?.zoom ?? 0 } };
    const box = boxOf(fitted, [...theatre]);
    expect(box.leftPx).toBeCloseTo(36, 6);
    expect(box.widthPx).toBeCloseTo(664, 6);
    expect(box.topPx + box.heightPx / 2).toBeCloseTo(400, 6);
  });
});

describe('moving a plane view', () => {
  it('takes the ground along with the hand', () => {
    fc.assert(
      fc.property(views, points, (one, { x, y }) => {
        const ground = positionOf(one, { x: 300, y: 300 });
        const moved = pointOf({ ...one, camera: draggedCamera(one, x - 500, y - 400) }, ground);
        expect(moved.x).toBeCloseTo(300 + x - 500, 5);
        expect(moved.y).toBeCloseTo(300 + y - 400, 5);
      }),
    );
  });

  it.each([
    [170, -512, -167.5],
    [-170, 512, 167.5],
    [180, 0, 180],
  ])('past the date line goes on at its other side, from %s by %s pixels', (lng, rightPx, reached) => {
    const there = draggedCamera({ ...view, camera: { ...view.camera, lng, zoom: 4 } }, rightPx, 0);
    expect(there.lng).toBeCloseTo(reached, 9);
  });

  it('keeps what lies under the pointer while it comes nearer', () => {
    fc.assert(
      fc.property(views, points, fc.double({ min: -1, max: 1, noNaN: true }), (one, point, by) => {
        const ground = positionOf(one, point);
        const moved = pointOf({ ...one, camera: zoomedCamera(one, by, point) }, ground);
        expect(moved.x).toBeCloseTo(point.x, 4);
        expect(moved.y).toBeCloseTo(point.y, 4);
      }),
    );
  });
});
