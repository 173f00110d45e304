import { describe, expect, it, vi } from 'vitest';
import type { Bounds } from '../story/schema';
import type { CameraTarget } from './camera';
import { framedCameraOf } from './framed-camera';
import { pointOf } from './plane-view';

const theatre: Bounds = [21.5, 43.8, 41, 53];
const plane = { widthPx: 360, heightPx: 500, paddingPx: { top: 24, right: 24, bottom: 220, left: 24 } };
const bounds: Bounds = [34.8, 50.9, 35.7, 51.5];
const spot: [number, number] = [35.27, 51.19];
const date = { left: 12, top: 120, right: 248, bottom: 165 };
const corners = () => [date];

describe('a camera that frames a place', () => {
  it('has the place itself out from under what stands in the corner, at the same zoom', () => {
    const target: CameraTarget = { kind: 'bounds', bounds, spot };
    const under = framedCameraOf({ ...plane, corners: () => [] }, theatre, target);
    const clear = framedCameraOf({ ...plane, corners }, theatre, target);
    if (!under || !clear) throw new Error('There is room for both.');
    const before = pointOf({ ...plane, camera: under }, spot);
    expect(before.y, 'covered without it').toBeGreaterThan(date.top);
    expect(before.y).toBeLessThan(date.bottom);
    const { x, y } = pointOf({ ...plane, camera: clear }, spot);
    expect(y - date.bottom >= 17.99 || date.top - y >= 17.99 || x - date.right >= 17.99, `${x}, ${y}`).toBe(true);
    expect(clear.zoom).toBe(under.zoom);
  });

  it('does not ask for the corner where nothing is spoken of in particular', () => {
    const asked = vi.fn<typeof corners>(corners);
    const camera = { lng: 35, lat: 51, zoom: 7, bearing: 0, pitch: 0 };
    for (const target of [{ kind: 'theatre' }, { kind: 'bounds', bounds }, { kind: 'camera', camera }] satisfies CameraTarget[]) framedCameraOf({ ...plane, corners: asked }, theatre, target);
    expect(asked).not.toHaveBeenCalled();
    expect(framedCameraOf({ ...plane, corners: asked }, theatre, { kind: 'camera', camera })).toEqual(camera);
  });

  it('is none where there is no room for its bounds', () => {
    expect(framedCameraOf({ ...plane, widthPx: 0, heightPx: 0, corners }, theatre, { kind: 'bounds', bounds, spot })).toBeNull();
  });
});
