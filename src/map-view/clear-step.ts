/** Keeps a spot of the map out from under what the page has in the map's corners. */
import type { EdgesPx } from './far-pointer-layout';
import type { PointPx } from './plane-view';

/** Half of a place's mark with its ring. */
const clearPx = 18;

/** A move of the ground, in pixels to the right and down. */
export interface StepPx {
  readonly rightPx: number;
  readonly downPx: number;
}

const none: StepPx = { rightPx: 0, downPx: 0 };

/**
 * The least straight move of the ground that brings `spot` out from under `boxes` with its mark, and leaves it within `range`; all
 * in pixels of the map. None where nothing covers it, or no such move is enough.
 */
export function clearStepOf(spot: PointPx, boxes: readonly EdgesPx[], range: EdgesPx): StepPx {
  const wide = boxes.map(({ left, top, right, bottom }) => ({ left: left - clearPx, top: top - clearPx, right: right + clearPx, bottom: bottom + clearPx }));
  const isCovered = (x: number, y: number): boolean => wide.some((box) => x > box.left && x < box.right && y > box.top && y < box.bottom);
  if (!isCovered(spot.x, spot.y)) return none;
  const isInRange = (x: number, y: number): boolean => x >= range.left && x <= range.right && y >= range.top && y <= range.bottom;
  const steps = wide.flatMap(({ left, top, right, bottom }): StepPx[] => [
    { rightPx: left - spot.x, downPx: 0 },
    { rightPx: right - spot.x, downPx: 0 },
    { rightPx: 0, downPx: top - spot.y },
    { rightPx: 0, downPx: bottom - spot.y },
  ]);
  const far = ({ rightPx, downPx }: StepPx): number => Math.abs(rightPx + downPx);
  const enough = steps.filter(({ rightPx, downPx }) => isInRange(spot.x + rightPx, spot.y + downPx) && !isCovered(spot.x + rightPx, spot.y + downPx));
  return enough.toSorted((a, b) => far(a) - far(b))[0] ?? none;
}
