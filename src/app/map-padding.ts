/** How much of the map something of the page covers, so that the camera frames what can be seen. */
import { boxIn } from '../map-view/anchored-element';
import type { PaddingPx } from '../map-view/camera';
import type { BoxPx } from '../map-view/far-pointer-layout';
import { layoutOf } from './layout';

/** Room that shapes keep to the edge of what can be seen. */
const marginPx = 24;
/** Where less than this would be left to frame, the camera frames what would be left by half a sheet. */
const LEAST_FREE_PX = 120;
const HALF_SHEET = 0.55;

/** Reads the page: panels over the map at the right, or the sheet (of panes or popup) below it. All in CSS pixels. */
export function mapPaddingOf(region: HTMLElement): PaddingPx {
  const page = region.ownerDocument;
  const map = region.getBoundingClientRect();
  const layout = layoutOf(page);
  const boxesOf = (selector: string): DOMRect[] =>
    [...page.querySelectorAll<HTMLElement>(selector)].map((element) => element.getBoundingClientRect()).filter((box) => box.width > 0 && box.height > 0);
  const covers = layout === 'bottom' ? boxesOf(page.querySelector('.popup') ? '.popup' : '.sheet-handle, .sheet-pane') : [];
  const beside = layout === 'beside' ? boxesOf('.panel') : [];
  const covered = Math.max(0, ...covers.map((box) => map.bottom - box.top));
  const bottom = map.height - covered < LEAST_FREE_PX ? Math.min(covered, map.height * HALF_SHEET) : covered;
  const right = Math.max(0, ...beside.map((box) => map.right - box.left));
  return { top: marginPx, left: marginPx, right: right + marginPx, bottom: bottom + marginPx };
}

/** The part of the map that nothing of the page covers, in whole pixels of the map. */
export function freeBoxOf(region: HTMLElement): { left: number; top: number; right: number; bottom: number } {
  const { right, bottom } = mapPaddingOf(region);
  return { left: 0, top: 0, right: Math.round(region.clientWidth - right + marginPx), bottom: Math.round(region.clientHeight - bottom + marginPx) };
}

/** The boxes of the page's own buttons and words at the map's corner, in CSS pixels of the map. */
export function keptFreeIn(container: HTMLElement): BoxPx[] {
  return [...(container.parentElement?.querySelectorAll('.map-over > *') ?? [])].map((element) => boxIn(container, element));
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
