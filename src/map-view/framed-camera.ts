/** Where a camera stands that shows a target on a map of some size; the same for the moving map and the drawn one. */
import type { Bounds } from '../story/schema';
import type { Camera, CameraTarget } from './camera';
import { clearStepOf, type StepPx } from './clear-step';
import { destinationOf, keptClearPx } from './destination';
import type { EdgesPx } from './far-pointer-layout';
import { draggedCamera, pointOf, type PlaneView, type PointPx } from './plane-view';

/** A map as the page leaves it: its size and what covers it at its sides, and the boxes in its corners, asked for where they matter. */
export interface Frame extends Omit<PlaneView, 'camera'> {
  readonly corners: () => readonly EdgesPx[];
}

/** Within what a chosen place is kept: not close to the edge of what can be seen. */
function clearRangeOf({ widthPx, heightPx, paddingPx: { top, right, bottom, left } }: Omit<Frame, 'corners'>): EdgesPx {
  return { left: left + keptClearPx, top: top + keptClearPx, right: widthPx - right - keptClearPx, bottom: heightPx - bottom - keptClearPx };
}

/** The least move of the ground that brings a spot, in pixels of the map, into that range, and there out from under the boxes. */
export function revealStepOf({ corners, ...plane }: Frame, { x, y }: PointPx): StepPx {
  const range = clearRangeOf(plane);
  const inside = { x: Math.max(range.left, Math.min(x, range.right)), y: Math.max(range.top, Math.min(y, range.bottom)) };
  const clear = clearStepOf(inside, corners(), range);
  return { rightPx: inside.x - x + clear.rightPx, downPx: inside.y - y + clear.downPx };
}

/** The least move of the ground that brings a spot out from under the boxes in the corners, and leaves it in view; none where nothing covers it. */
export function uncoverStepOf({ corners, ...plane }: Frame, spot: PointPx): StepPx {
  return clearStepOf(spot, corners(), clearRangeOf(plane));
}

/** Frames the target in what is left free, its spot (where it has one) out from under the boxes; null where there is no room for its bounds. */
export function framedCameraOf({ corners, ...plane }: Frame, theatre: Bounds, target: CameraTarget): Camera | null {
  const { widthPx, heightPx, paddingPx: { top, right, bottom, left } } = plane;
  const found = destinationOf({ width: widthPx - left - right, height: heightPx - top - bottom }, theatre, target);
  if (found === null) return null;
  const { center, ...rest } = found;
  const camera: Camera = { lng: center[0], lat: center[1], ...rest };
  if (target.kind !== 'bounds' || !target.spot) return camera;
  const view = { ...plane, camera };
  const { rightPx, downPx } = uncoverStepOf({ corners, ...plane }, pointOf(view, target.spot));
  return rightPx === 0 && downPx === 0 ? camera : draggedCamera(view, rightPx, downPx);
}
