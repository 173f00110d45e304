/** Lets a finger or a mouse drag a sheet: its height follows live, and comes to rest at the nearest of the three heights. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useApp } from './app-context';
import { layoutOf } from './layout';
import { findRestingHeight, SHEET_HEIGHTS, type SheetHeight } from './sheet-heights';
import type { Sheet } from './state';

/** A finger that moved less than this meant to tap. */
const TAP_PX = 6;
/** The speed is that of the last so many milliseconds: whoever stops before letting go means to stop. */
const SPEED_OVER_MS = 90;

interface Drag {
  readonly pointer: number;
  readonly startPx: number;
  /** Null until the finger has moved far enough. */
  moved: { readonly fromPx: number; readonly heightsPx: Record<SheetHeight, number> } | null;
  trace: Array<{ readonly ms: number; readonly heightPx: number }>;
}

/** Attributes and custom properties of `.page` that carry a sheet's height, as in narrow.css. */
const NAMES: Record<Sheet, { readonly attribute: string; readonly property: string; readonly element: string }> = {
  panes: { attribute: 'data-sheet', property: '--sheet-height', element: '.sheet-pane' },
  popup: { attribute: 'data-popup', property: '--popup-height', element: '.popup' },
};

/** Handlers for the element by which the sheet is dragged, while that `isThere`. A click that ends a drag is swallowed. */
export function useSheetDrag(sheet: Sheet, isThere = true) {
  const { store } = useApp();
  const drag = useRef<Drag | null>(null);
  const swallowClick = useRef(false);
  const { attribute, property, element } = NAMES[sheet];

  const end = (page: HTMLElement): void => {
    drag.current = null;
    letGo(page, property);
  };
  // What goes in the midst of a drag, as a popup that Escape closes, leaves nothing of it behind.
  useLayoutEffect(
    () => () => {
      const page = document.querySelector<HTMLElement>('.page');
      if (drag.current?.moved && page) letGo(page, property);
      drag.current = null;
      swallowClick.current = false;
    },
    [property, isThere],
  );
  const follow = (event: PointerEvent & { readonly currentTarget: HTMLElement }) => {
    const now = drag.current;
    const page = event.currentTarget.closest<HTMLElement>('.page');
    if (!now || !page || event.pointerId !== now.pointer) return;
    // Let go of outside, before it was captured.
    if (event.buttons === 0) {
      end(page);
      return;
    }
    const upPx = now.startPx - event.clientY;
    if (!now.moved) {
      if (Math.abs(upPx) < TAP_PX) return;
      page.dataset['dragging'] = sheet;
      const heightsPx = measureHeights(page, attribute, element);
      const height = page.getAttribute(attribute);
      now.moved = { fromPx: heightsPx[SHEET_HEIGHTS.find((one) => one === height) ?? 'half'], heightsPx };
      event.currentTarget.setPointerCapture(event.pointerId);
    }
    const { fromPx, heightsPx } = now.moved;
    const heightPx = Math.min(heightsPx.full, Math.max(heightsPx.low, fromPx + upPx));
    now.trace = [...now.trace.filter(({ ms }) => event.timeStamp - ms < SPEED_OVER_MS), { ms: event.timeStamp, heightPx }];
    page.style.setProperty(property, `calc(${heightPx}px - var(--sheet-safe))`);
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      swallowClick.current = false;
      // Beside the map there is no sheet to drag, but a title to be marked.
      if (!event.isPrimary || event.button !== 0 || layoutOf(document) !== 'bottom') return;
      drag.current = { pointer: event.pointerId, startPx: event.clientY, moved: null, trace: [] };
    },
    onPointerMove: follow,
    // A mouse that is flung is outside before its first move in here.
    onPointerLeave: follow,
    onPointerUp: (event: PointerEvent & { readonly currentTarget: HTMLElement }) => {
      const now = drag.current;
      // Another finger that goes leaves the first one its drag.
      if (event.pointerId !== now?.pointer) return;
      drag.current = null;
      const page = event.currentTarget.closest<HTMLElement>('.page');
      if (!now.moved || !page) return;
      swallowClick.current = true;
      end(page);
      const last = now.trace.at(-1);
      if (last) store.dispatch({ type: 'sheet-resized', sheet, height: findRestingHeight(last.heightPx, speedOf(now, event.timeStamp), now.moved.heightsPx) });
    },
    onPointerCancel: (event: PointerEvent & { readonly currentTarget: HTMLElement }) => {
      const page = event.currentTarget.closest<HTMLElement>('.page');
      if (page && event.pointerId === drag.current?.pointer) end(page);
    },
    // Comes after the two above as well, and then finds nothing to end. It also rises from a child that held the finger before this element took it, hence the look at the target.
    onLostPointerCapture: (event: PointerEvent & { readonly currentTarget: HTMLElement }) => {
      const page = event.currentTarget.closest<HTMLElement>('.page');
      if (page && event.target === event.currentTarget && drag.current?.moved && event.pointerId === drag.current.pointer) end(page);
    },
    onClickCapture: (event: MouseEvent) => {
      // A finger's drag has no click; the next one may be a key's, which no pointer has begun.
      if (!swallowClick.current || event.detail === 0) return;
      swallowClick.current = false;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}

/** Together with the new height, so that it is reached in one glide. */
function letGo(page: HTMLElement, property: string): void {
  delete page.dataset['dragging'];
  page.style.removeProperty(property);
}

function speedOf({ trace }: Drag, nowMs: number): number {
  const recent = trace.filter(({ ms }) => nowMs - ms < SPEED_OVER_MS);
  const [first, last] = [recent[0], recent.at(-1)];
  return first && last && last.ms > first.ms ? (last.heightPx - first.heightPx) / (last.ms - first.ms) : 0;
}

/** The three heights as the style sheet has them now, read in one go before anything is painted. */
function measureHeights(page: HTMLElement, attribute: string, selector: string): Record<SheetHeight, number> {
  const before = page.getAttribute(attribute);
  const element = page.querySelector<HTMLElement>(selector);
  const heightPxOf = (height: SheetHeight): number => {
    page.setAttribute(attribute, height);
    return element?.offsetHeight ?? 0;
  };
  const heightsPx = { low: heightPxOf('low'), half: heightPxOf('half'), full: heightPxOf('full') };
  if (before !== null) page.setAttribute(attribute, before);
  return heightsPx;
}
