import type { Bounds, Position } from '../story/schema';
import type { PaddingPx } from './camera';
import type { EdgesPx } from './far-pointer-layout';

/** Where an anchored element goes: its top left corner. */
export interface AnchoredSpot {
  readonly xPx: number;
  readonly yPx: number;
}

interface Size {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Room between what is shown and the element: the ring around a chosen point is whole beside it. */
export const gapPx = 18;
/** Room between the element and the edge of the free view. */
export const edgePx = 8;

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, Math.max(low, high)));
}

/**
 * Places an element beside what it speaks of: right of it, else left, else below, else above, wherever it fits the part of the
 * view that the padding leaves free; where it fits nowhere, on that side where it covers least. It is always kept inside that
 * part. All in pixels of the map's container.
 */
export function anchoredSpotOf(subject: EdgesPx, { widthPx, heightPx }: Size, view: Size, padding: PaddingPx): AnchoredSpot {
  const west = padding.left + edgePx;
  const east = view.widthPx - padding.right - edgePx;
  const north = padding.top + edgePx;
  const south = view.heightPx - padding.bottom - edgePx;
  const level = (subject.top + subject.bottom - heightPx) / 2;
  const centred = (subject.left + subject.right - widthPx) / 2;
  const sides = [
    { xPx: subject.right + gapPx, yPx: level },
    { xPx: subject.left - gapPx - widthPx, yPx: level },
    { xPx: centred, yPx: subject.bottom + gapPx },
    { xPx: centred, yPx: subject.top - gapPx - heightPx },
  ];
  const inside = ({ xPx, yPx }: AnchoredSpot): AnchoredSpot => ({ xPx: clamp(xPx, west, east - widthPx), yPx: clamp(yPx, north, south - heightPx) });
  /** In square pixels, the room around the subject included. */
  const coveredBy = ({ xPx, yPx }: AnchoredSpot): number => {
    const across = Math.min(xPx + widthPx, subject.right + gapPx) - Math.max(xPx, subject.left - gapPx);
    const down = Math.min(yPx + heightPx, subject.bottom + gapPx) - Math.max(yPx, subject.top - gapPx);
    return Math.max(0, across) * Math.max(0, down);
  };
  return sides.map(inside).reduce((best, spot) => (coveredBy(spot) < coveredBy(best) ? spot : best));
}

/** Writes a spot to the element; whole pixels keep its letters sharp. */
function applySpot(element: HTMLElement, spot: AnchoredSpot): void {
  element.style.transform = `translate(${Math.round(spot.xPx)}px, ${Math.round(spot.yPx)}px)`;
}

/** The box of an element in `container`, in CSS pixels. Has the page laid out. */
export function boxIn(container: HTMLElement, element: Element): EdgesPx {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const around = container.getBoundingClientRect();
  return { left: left - around.left, top: top - around.top, right: right - around.left, bottom: bottom - around.top };
}

/** An element of the page that keeps beside a part of the map. */
export interface Anchor {
  /** Takes hold of an element beside bounds or a position, or lets go with null. Answers whether there is or was one. */
  hold(element: HTMLElement | null, beside: Bounds | Position | null): boolean;
  update(): void;
  /** What the element covers of the container; empty where nothing is held. Has the page laid out. */
  boxes(): readonly EdgesPx[];
}

/** What keeping beside a part of it needs of a map. */
export interface Projector {
  getContainer(): HTMLElement;
  /** Where a position lies, in pixels of the container. */
  project(at: [number, number]): { readonly x: number; readonly y: number };
}

/** The least box of a map's container that holds bounds or a position; all four corners count, since the map may be turned. */
export function edgesIn(map: Pick<Projector, 'project'>, around: Bounds | Position): EdgesPx {
  const [west, south, east, north] = around.length === 4 ? around : [...around, ...around];
  const corners = [map.project([west, south]), map.project([west, north]), map.project([east, south]), map.project([east, north])];
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** Follows the map's camera on `update`; a change of the element's own size is followed by itself, and `onResize` hears of it. */
export function createAnchor(map: Projector, paddingPx: () => PaddingPx, onResize: () => void = () => undefined): Anchor {
  let held: { readonly element: HTMLElement; readonly beside: Bounds | Position } | null = null;
  const update = (): void => {
    if (held === null) return;
    const { element, beside } = held;
    const { clientWidth, clientHeight } = map.getContainer();
    const size = { widthPx: element.offsetWidth, heightPx: element.offsetHeight };
    const view = { widthPx: clientWidth, heightPx: clientHeight };
    applySpot(element, anchoredSpotOf(edgesIn(map, beside), size, view, paddingPx()));
  };
  const sizes = new ResizeObserver(() => {
    update();
    onResize();
  });
  return {
    hold(element, beside) {
      const hadOne = held !== null;
      sizes.disconnect();
      held = element && beside ? { element, beside } : null;
      if (held === null) return hadOne;
      sizes.observe(held.element);
      update();
      return true;
    },
    update,
    boxes: () => (held ? [boxIn(map.getContainer(), held.element)] : []),
  };
}
