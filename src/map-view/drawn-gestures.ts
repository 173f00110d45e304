/** Pans and zooms by hand what is drawn without MapLibre: drag, two fingers, wheel, double click, keys. */
import type { PointPx } from './plane-view';
import { createFingers } from './two-fingers';

/** What the hand asks for; points are in pixels of the element. */
export interface Gestures {
  dragged(rightPx: number, downPx: number): void;
  /** Null: about the middle of what is seen of the map, which a sheet or panels may cover in part. */
  zoomed(byZoom: number, around: PointPx | null): void;
  /** A click, or a tap, without a drag. */
  clicked(at: PointPx, event: MouseEvent): void;
}

/** A hand trembles by less than this. */
const tremblePx = 4;
/** How far the wheel turns for one zoom, as MapLibre has it for a mouse. */
const wheelPxPerZoom = 450;
/** How far an arrow key goes, as on the moving map. */
const keyPx = 100;

const keyMoves: Readonly<Record<string, readonly [rightPx: number, downPx: number]>> = {
  ArrowLeft: [keyPx, 0],
  ArrowRight: [-keyPx, 0],
  ArrowUp: [0, keyPx],
  ArrowDown: [0, -keyPx],
};
const keyZooms: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1, _: -1 };

/** What of the hand is left to others. */
export interface LeftToOthers {
  /** As on the moving map, a page around this one has the wheel without Ctrl or Cmd, and the fingers. */
  readonly isShared?: boolean | undefined;
  /** Two fingers enlarge the page. */
  readonly enlargesPage?: boolean | undefined;
}

/** Listens on `element` until the returned function is called. Links in it keep their clicks, and other keys theirs. */
export function listenToGestures(element: HTMLElement, on: Gestures, { isShared = false, enlargesPage = false }: LeftToOthers = {}): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  let held: { readonly id: number; last: PointPx; far: boolean } | null = null;
  let wasDrag = false;
  const fingers = createFingers(on);
  const hasFingers = ({ pointerType }: PointerEvent): boolean => pointerType === 'touch' && !isShared && !enlargesPage;
  const pointOf = (event: MouseEvent): PointPx => {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  element.addEventListener(
    'pointerdown',
    (event) => {
      if (hasFingers(event)) {
        fingers.moved(event.pointerId, pointOf(event));
        if (fingers.count() > 1) held = null;
      }
      if (event.button !== 0 || !event.isPrimary || (isShared && event.pointerType === 'touch')) return;
      held = { id: event.pointerId, last: pointOf(event), far: false };
      wasDrag = false;
    },
    { signal },
  );
  element.addEventListener(
    'pointermove',
    (event) => {
      if (hasFingers(event)) fingers.moved(event.pointerId, pointOf(event));
      if (held === null || event.pointerId !== held.id) return;
      // Let go of outside, before it was captured.
      if (event.buttons === 0) {
        held = null;
        return;
      }
      const now = pointOf(event);
      const [right, down] = [now.x - held.last.x, now.y - held.last.y];
      if (!held.far && Math.hypot(right, down) < tremblePx) return;
      // Only now, so that a click on a link stays one.
      if (!held.far) element.setPointerCapture(held.id);
      held = { id: held.id, last: now, far: true };
      on.dragged(right, down);
    },
    { signal },
  );
  for (const end of ['pointerup', 'pointercancel'] as const) {
    element.addEventListener(
      end,
      (event) => {
        const left = hasFingers(event) ? fingers.lifted(event.pointerId) : null;
        // The finger that stays goes on alone, from where it is.
        if (left) held = { id: left.id, last: left.at, far: true };
        if (event.pointerId !== held?.id) return;
        wasDrag = held.far;
        held = null;
      },
      { signal },
    );
  }
  element.addEventListener(
    'click',
    (event) => {
      // The end of a drag is no click, also not on the link under it. A finger's drag has none; one that no pointer made is meant.
      if (wasDrag && event.detail !== 0) {
        event.preventDefault();
        event.stopImmediatePropagation();
      } else if (!(event.target instanceof Element) || !event.target.closest('a, button')) on.clicked(pointOf(event), event);
      wasDrag = false;
    },
    { signal, capture: true },
  );
  element.addEventListener('dblclick', (event) => on.zoomed(event.shiftKey ? -1 : 1, pointOf(event)), { signal });
  element.addEventListener(
    'wheel',
    (event) => {
      if (isShared && !event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const px = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 40 : event.deltaY;
      on.zoomed(Math.max(-1, Math.min(1, -px / wheelPxPerZoom)), pointOf(event));
    },
    { signal, passive: false },
  );
  element.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const move = keyMoves[event.key];
      const zoom = keyZooms[event.key];
      if (move) on.dragged(...move);
      else if (zoom !== undefined) on.zoomed(zoom, null);
      else return;
      event.preventDefault();
    },
    { signal },
  );
  return () => stop.abort();
}
