/** How much of the map something of the page covers, so that the camera frames what can be seen. */
import { boxIn } from '../map-view/anchored-element';
import type { PaddingPx } from '../map-view/camera';
import type { EdgesPx } from '../map-view/far-pointer-layout';
import { layoutOf } from './layout';

/** Room that shapes keep to the edge of what can be seen. */
const marginPx = 24;
/** Where less than this would be left to frame, the camera frames what would be left by half a sheet. */
const LEAST_FREE_PX = 120;
const HALF_SHEET = 0.55;

/** What the page lays over the map: the sheet (of panes or popup) from below, or panels at the right. */
function coversOf(page: Document): { readonly below: readonly HTMLElement[]; readonly beside: readonly HTMLElement[] } {
  const layout = layoutOf(page);
  const seen = (selector: string): HTMLElement[] => [...page.querySelectorAll<HTMLElement>(selector)].filter((element) => element.offsetWidth > 0 && element.offsetHeight > 0);
  return {
    below: layout === 'bottom' ? seen(page.querySelector('.popup') ? '.popup' : '.sheet-handle, .sheet-pane') : [],
    beside: layout === 'beside' ? seen('.panel') : [],
  };
}

/** Reads the page: panels over the map at the right, or the sheet (of panes or popup) below it. All in CSS pixels. */
export function mapPaddingOf(region: HTMLElement): PaddingPx {
  const map = region.getBoundingClientRect();
  const { below, beside } = coversOf(region.ownerDocument);
  const covered = Math.max(0, ...below.map((element) => map.bottom - element.getBoundingClientRect().top));
  const bottom = map.height - covered < LEAST_FREE_PX ? Math.min(covered, map.height * HALF_SHEET) : covered;
  const right = Math.max(0, ...beside.map((element) => map.right - element.getBoundingClientRect().left));
  return { top: marginPx, left: marginPx, right: right + marginPx, bottom: bottom + marginPx };
}

/** Whether half a sheet leaves as much of the map as what has the focus there asks to be seen. */
export function hasRoomBesideHalf(region: HTMLElement): boolean {
  return region.clientHeight * (1 - HALF_SHEET) >= LEAST_FREE_PX;
}

/** The part of the map that nothing of the page covers, in whole pixels of the map. */
export function freeBoxOf(region: HTMLElement): { left: number; top: number; right: number; bottom: number } {
  const { right, bottom } = mapPaddingOf(region);
  return { left: 0, top: 0, right: Math.round(region.clientWidth - right + marginPx), bottom: Math.round(region.clientHeight - bottom + marginPx) };
}

/** The boxes of the page's own buttons and words at the map's corner, and of the map's scale and credits, in CSS pixels of the map. */
export function keptFreeIn(container: HTMLElement): EdgesPx[] {
  const ours = container.parentElement?.querySelectorAll('.map-over > *') ?? [];
  return [...ours, ...container.querySelectorAll('.maplibregl-ctrl-scale, .maplibregl-ctrl-attrib')].map((element) => boxIn(container, element));
}

/** The same where they are large beside the map: on a telephone. Elsewhere a place that is shown stands clear of them, and the page need not be read for it. */
export function cornersIn(container: HTMLElement): EdgesPx[] {
  return layoutOf(container.ownerDocument) === 'beside' ? [] : keptFreeIn(container);
}

/**
 * Where a word would be cut in half: under those, at the rims of panels and sheets that the page lays over the map, and at the
 * map's own, in CSS pixels of the map. A word that lies wholly under a panel is whole again as soon as a hand draws it out.
 */
export function coveredIn(container: HTMLElement): EdgesPx[] {
  const { below, beside } = coversOf(container.ownerDocument);
  return [...keptFreeIn(container), ...[container, ...below, ...beside].flatMap((element) => rimsOf(boxIn(container, element)))];
}

/** How far a rim reaches to either side of its edge: what only comes near is whole. */
const rimPx = 6;

/** The four edges of a box. */
export function rimsOf(box: EdgesPx): EdgesPx[] {
  const { left, top, right, bottom } = box;
  return [
    { ...box, left: left - rimPx, right: left + rimPx },
    { ...box, left: right - rimPx, right: right + rimPx },
    { ...box, top: top - rimPx, bottom: top + rimPx },
    { ...box, top: bottom - rimPx, bottom: bottom + rimPx },
  ];
}

/** Calls `then` once the sheets stand still: at once where none is on its way, and not at all once the way to stop was taken. */
export function whenSheetsRest(page: Document, then: () => void): () => void {
  let stopped = false;
  const moving = [...page.querySelectorAll('.sheet-handle, .sheet-pane, .popup')].flatMap((element) => element.getAnimations());
  if (moving.length === 0) then();
  else void Promise.allSettled(moving.map((one) => one.finished)).then(() => !stopped && then());
  return () => {
    stopped = true;
  };
}
