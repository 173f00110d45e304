import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Bounds, Position } from '../story/schema';
import type { CameraTarget, PaddingPx } from './camera';
import { moveMap } from './camera-moves';
import { revealStepOf, uncoverStepOf, type Frame } from './framed-camera';

/** As long as a sheet takes to come to rest. */
const easeMs = 240;

/** The view that was last asked for. It is held through every change of the room it is seen in, until the reader moves the map. */
export interface HeldView {
  aim(target: CameraTarget, how: 'glide' | 'jump'): void;
  /** The room has changed: what is held is framed anew, and otherwise the middle of what was seen stays the middle. */
  fitInto(paddingPx: PaddingPx, how: 'glide' | 'jump'): void;
  /** What stands in the corners has changed, as when the page's words come late: where that now covers what is held, it is framed anew. */
  cornersChanged(): void;
  /** Moves the map by the least that brings a position into view; nothing where it is in view, or the map is on its way. */
  reveal(at: Position): void;
}

/** Holds the theatre from the start. `corners`: boxes of the map's container that what is spoken of is not to lie under. */
export function createHeldView(map: MapLibreMap, theatre: Bounds, firstPaddingPx: PaddingPx, corners: Frame['corners']): HeldView {
  let held: CameraTarget | null = null;
  /** What was brought into view since then. */
  let revealed: Position | null = null;
  let paddingPx = firstPaddingPx;
  const frameOf = (): Frame => {
    const { clientWidth: widthPx, clientHeight: heightPx } = map.getContainer();
    return { widthPx, heightPx, paddingPx, corners };
  };
  const aim: HeldView['aim'] = (target, how) => {
    held = target;
    revealed = null;
    moveMap(map, { theatre, paddingPx, corners }, target, how);
  };
  const refit = (how: 'glide' | 'jump'): void => {
    if (held !== null && held.kind !== 'camera' && moveMap(map, { theatre, paddingPx, corners }, held, how === 'glide' && !map.isMoving() ? { easeMs } : how)) return;
    if (how === 'glide') map.easeTo({ padding: paddingPx, duration: easeMs });
    else map.setPadding(paddingPx);
  };
  map.setPadding(paddingPx);
  aim({ kind: 'theatre' }, 'jump');
  map.on('movestart', (event) => {
    if (!event.originalEvent) return;
    held = null;
    revealed = null;
  });
  map.on('resize', () => refit('jump'));
  const reveal: HeldView['reveal'] = (at) => {
    // On its way to what was asked for.
    if (held !== null && held.kind !== 'camera' && map.isMoving()) return;
    const frame = frameOf();
    const middleOf = ({ top, right, bottom, left }: PaddingPx) => ({ x: (left + frame.widthPx - right) / 2, y: (top + frame.heightPx - bottom) / 2 });
    const now = middleOf({ top: 0, right: 0, bottom: 0, left: 0, ...map.getPadding() });
    const then = middleOf(paddingPx);
    const { x, y } = map.project([at[0], at[1]]);
    const { rightPx, downPx } = revealStepOf(frame, { x: x - now.x + then.x, y: y - now.y + then.y });
    if (rightPx === 0 && downPx === 0) return;
    held = null;
    revealed = at;
    map.easeTo({ center: map.unproject([now.x - rightPx, now.y - downPx]), padding: paddingPx, duration: easeMs });
  };
  return {
    aim,
    fitInto(next, how) {
      paddingPx = next;
      refit(how);
    },
    cornersChanged() {
      if (map.isMoving()) return;
      if (revealed) return reveal(revealed);
      if (held?.kind !== 'bounds' || !held.spot) return;
      const { rightPx, downPx } = uncoverStepOf(frameOf(), map.project([held.spot[0], held.spot[1]]));
      if (rightPx !== 0 || downPx !== 0) refit('glide');
    },
    reveal,
  };
}
