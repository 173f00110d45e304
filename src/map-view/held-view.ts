import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Bounds, Position } from '../story/schema';
import type { CameraTarget, PaddingPx } from './camera';
import { moveMap } from './camera-moves';

/** How close to the edge of what can be seen a chosen place may stand. */
const keptClearPx = 36;
/** As long as a sheet takes to come to rest. */
const easeMs = 240;

/** The view that was last asked for. It is held through every change of the room it is seen in, until the reader moves the map. */
export interface HeldView {
  aim(target: CameraTarget, how: 'glide' | 'jump'): void;
  /** The room has changed: what is held is framed anew, and otherwise the middle of what was seen stays the middle. */
  fitInto(paddingPx: PaddingPx, how: 'glide' | 'jump'): void;
  /** Moves the map by the least that brings a position into view; nothing where it is in view, or is part of what is held. */
  reveal(at: Position): void;
}

/** Holds the theatre, or the camera of a link, from the start. */
export function createHeldView(map: MapLibreMap, theatre: Bounds, first: CameraTarget, firstPaddingPx: PaddingPx): HeldView {
  let held: CameraTarget | null = null;
  let paddingPx = firstPaddingPx;
  const aim: HeldView['aim'] = (target, how) => {
    held = target;
    moveMap(map, { theatre, paddingPx }, target, how);
  };
  const refit = (how: 'glide' | 'jump'): void => {
    if (held !== null && held.kind !== 'camera' && moveMap(map, { theatre, paddingPx }, held, how === 'glide' && !map.isMoving() ? { easeMs } : how)) return;
    if (how === 'glide') map.easeTo({ padding: paddingPx, duration: easeMs });
    else map.setPadding(paddingPx);
  };
  map.setPadding(paddingPx);
  aim(first, 'jump');
  map.on('movestart', (event) => {
    if (event.originalEvent) held = null;
  });
  map.on('resize', () => refit('jump'));
  return {
    aim,
    fitInto(next, how) {
      paddingPx = next;
      refit(how);
    },
    reveal(at) {
      if (held !== null && held.kind !== 'camera') return;
      const { x, y } = map.project([at[0], at[1]]);
      const { clientWidth, clientHeight } = map.getContainer();
      const right = outsidePx(x, paddingPx.left + keptClearPx, clientWidth - paddingPx.right - keptClearPx);
      const down = outsidePx(y, paddingPx.top + keptClearPx, clientHeight - paddingPx.bottom - keptClearPx);
      if (right !== 0 || down !== 0) map.panBy([right, down], { duration: easeMs });
    },
  };
}

/** How far `px` lies beyond a range; negative before it. */
function outsidePx(px: number, from: number, to: number): number {
  return px < from ? px - from : Math.max(0, px - to);
}
