import type { Position } from '../story/schema';
import type { PaddingPx } from './camera';
import type { BoxPx } from './far-pointer-layout';

/** Where an anchored element goes: its top left corner, and the side of the point that it stands on. */
export interface AnchoredSpot {
  readonly xPx: number;
  readonly yPx: number;
  readonly side: 'right' | 'left' | 'below' | 'above';
}

interface Size {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Room between the point and the element: the ring around a chosen point is whole beside it. */
export const gapPx = 18;
/** Room between the element and the edge of the free view. */
export const edgePx = 8;

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, Math.max(low, high)));
}

/**
 * Places an element beside a point of the map: right of it, else left, else below, else above, wherever it fits the part of the
 * view that the padding leaves free; it is always kept inside that part. All in pixels of the map's container.
 */
export function anchoredSpotOf(point: { readonly x: number; readonly y: number }, element: Size, view: Size, padding: PaddingPx): AnchoredSpot {
  const west = padding.left + edgePx;
  const east = view.widthPx - padding.right - edgePx;
  const north = padding.top + edgePx;
  const south = view.heightPx - padding.bottom - edgePx;
  const level = clamp(point.y - element.heightPx / 2, north, south - element.heightPx);
  const centred = clamp(point.x - element.widthPx / 2, west, east - element.widthPx);
  if (point.x + gapPx + element.widthPx <= east) return { xPx: Math.max(west, point.x + gapPx), yPx: level, side: 'right' };
  if (point.x - gapPx - element.widthPx >= west) {
    return { xPx: Math.min(east, point.x - gapPx) - element.widthPx, yPx: level, side: 'left' };
  }
  if (point.y + gapPx + element.heightPx <= south) return { xPx: centred, yPx: Math.max(north, point.y + gapPx), side: 'below' };
  return { xPx: centred, yPx: clamp(point.y - gapPx - element.heightPx, north, south - element.heightPx), side: 'above' };
}

/** Writes a spot to the element; whole pixels keep its letters sharp. */
export function applySpot(element: HTMLElement, spot: AnchoredSpot): void {
  element.style.transform = `translate(${Math.round(spot.xPx)}px, ${Math.round(spot.yPx)}px)`;
  element.dataset['side'] = spot.side;
}

/** The box of an element in `container`, in CSS pixels. Has the page laid out. */
export function boxIn(container: HTMLElement, element: Element): BoxPx {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const around = container.getBoundingClientRect();
  return { left: left - around.left, top: top - around.top, right: right - around.left, bottom: bottom - around.top };
}

/** An element of the page that keeps beside a position of the map. */
export interface Anchor {
  /** Takes hold of an element at a position, or lets go with null. Answers whether there is or was one. */
  hold(element: HTMLElement | null, at: Position | null): boolean;
  update(): void;
  /** What the element covers of the container; empty where nothing is held. Has the page laid out. */
  boxes(): readonly BoxPx[];
}

/** What keeping beside a position needs of a map. */
export interface Projector {
  getContainer(): HTMLElement;
  /** Where a position lies, in pixels of the container. */
  project(at: [number, number]): { readonly x: number; readonly y: number };
}

/** Follows the map's camera on `update`; a change of the element's own size is followed by itself, and `onResize` hears of it. */
export function createAnchor(map: Projector, paddingPx: () => PaddingPx, onResize: () => void = () => undefined): Anchor {
  let held: { readonly element: HTMLElement; readonly at: Position } | null = null;
  const update = (): void => {
    if (held === null) return;
    const { element, at } = held;
    const { clientWidth, clientHeight } = map.getContainer();
    const size = { widthPx: element.offsetWidth, heightPx: element.offsetHeight };
    const view = { widthPx: clientWidth, heightPx: clientHeight };
    applySpot(element, anchoredSpotOf(map.project([at[0], at[1]]), size, view, paddingPx()));
  };
  const sizes = new ResizeObserver(() => {
    update();
    onResize();
  });
  return {
    hold(element, at) {
      const hadOne = held !== null;
      sizes.disconnect();
      held = element && at ? { element, at } : null;
      if (held === null) return hadOne;
      sizes.observe(held.element);
      update();
      return true;
    },
    update,
    boxes: () => (held ? [boxIn(map.getContainer(), held.element)] : []),
  };
}
