/** How much of the map something of the page covers, so that the camera frames what can be seen. */
import type { PaddingPx } from '../map-view/camera';

/** Room that shapes keep to the edge of what can be seen. */
const MARGIN_PX = 24;

/** Reads the page: panels over the map at the right, the sheet at the bottom on narrow screens. All in CSS pixels. */
export function mapPaddingOf(region: HTMLElement): PaddingPx {
  const map = region.getBoundingClientRect();
  const covers = [...document.querySelectorAll<HTMLElement>('.panel, .sheet-pane, .sheet-handle')]
    .map((element) => element.getBoundingClientRect())
    .filter((box) => box.width > 0 && box.height > 0 && box.left < map.right && box.right > map.left && box.top < map.bottom);
  const atBottom = covers.filter((box) => box.width >= map.width * 0.9).map((box) => map.bottom - box.top);
  const atRight = covers.filter((box) => box.width < map.width * 0.9).map((box) => map.right - box.left);
  // The full sheet would leave no map to frame; the camera then frames what the half sheet leaves.
  const bottom = Math.min(Math.max(0, ...atBottom), map.height * 0.55);
  return { top: MARGIN_PX, left: MARGIN_PX, right: Math.max(0, ...atRight) + MARGIN_PX, bottom: bottom + MARGIN_PX };
}
