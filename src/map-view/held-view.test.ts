import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, it, vi } from 'vitest';
import type { CameraTarget } from './camera';
import type { EdgesPx } from './far-pointer-layout';
import { createHeldView } from './held-view';

const theatre: [number, number, number, number] = [22, 44, 41, 53];
const sudzha: CameraTarget = { kind: 'bounds', bounds: [35, 51, 36, 51.5], spot: [35.27, 51.2] };
const free = { top: 0, right: 0, bottom: 0, left: 0 };

/** A map of 400 × 400 pixels with the held spot at its middle, and what stands in its corner. */
function build() {
  const corners: { boxes: EdgesPx[] } = { boxes: [] };
  const heard = new Map<string, (event: object) => void>();
  const state = { isMoving: false };
  const easeTo = vi.fn<(options: { duration: number }) => void>();
  const map = {
    on: (type: string, then: (event: object) => void) => heard.set(type, then),
    getContainer: () => ({ clientWidth: 400, clientHeight: 400 }),
    setPadding: () => undefined,
    jumpTo: () => undefined,
    isMoving: () => state.isMoving,
    project: () => ({ x: 200, y: 200 }),
    easeTo,
    getPadding: () => free,
    unproject: (at: readonly number[]) => at,
  };
  const view = createHeldView(map as unknown as MapLibreMap, theatre, free, () => corners.boxes);
  return { view, corners, state, easeTo, hears: (type: string, event: object) => heard.get(type)?.(event) };
}

const overTheMiddle = [{ left: 0, top: 0, right: 260, bottom: 230 }];

it('what is held is framed anew where something in the corner has come to lie over it, and only there', () => {
  const { view, corners, easeTo } = build();
  view.aim(sudzha, 'jump');
  corners.boxes = [{ left: 0, top: 0, right: 120, bottom: 60 }];
  view.cornersChanged();
  expect(easeTo).not.toHaveBeenCalled();
  corners.boxes = overTheMiddle;
  view.cornersChanged();
  expect(easeTo).toHaveBeenCalledTimes(1);
  expect(easeTo.mock.lastCall?.[0]).toHaveProperty('zoom');
});

it.each([
  ['the whole theatre is held', ({ view }: ReturnType<typeof build>) => view.aim({ kind: 'theatre' }, 'jump')],
  ['the map is on its way', ({ state }: ReturnType<typeof build>) => (state.isMoving = true)],
  ['the reader has moved it', ({ hears }: ReturnType<typeof build>) => hears('movestart', { originalEvent: {} })],
])('the corner moves no map where %s', (_, prepare) => {
  const built = build();
  built.view.aim(sudzha, 'jump');
  built.corners.boxes = overTheMiddle;
  prepare(built);
  built.view.cornersChanged();
  expect(built.easeTo).not.toHaveBeenCalled();
});

it('what was brought into view stays so, too, until the reader moves the map', () => {
  const { view, corners, easeTo, hears } = build();
  view.aim({ kind: 'theatre' }, 'jump');
  corners.boxes = overTheMiddle;
  view.reveal([35.27, 51.2]);
  expect(easeTo).toHaveBeenCalledTimes(1);
  // Moves that no hand made are no reason to forget it.
  hears('movestart', {});
  view.cornersChanged();
  expect(easeTo).toHaveBeenCalledTimes(2);
  hears('movestart', { originalEvent: {} });
  view.cornersChanged();
  expect(easeTo).toHaveBeenCalledTimes(2);
});
