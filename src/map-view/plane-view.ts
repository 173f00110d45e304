/** Where things lie on a plane map that looks as a camera does: MapLibre's own projection, without MapLibre. */
import type { Bounds, Position } from '../story/schema';
import type { Camera, PaddingPx } from './camera';
import { latDegOf, lngDegOf, mercatorXOf, mercatorYOf, worldPx } from './mercator';

/** A point of the map's container in pixels. */
export interface PointPx {
  readonly x: number;
  readonly y: number;
}

/** A camera on a container of some size; what the page covers moves the middle aside, as on the moving map. */
export interface PlaneView {
  readonly camera: Camera;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly paddingPx: PaddingPx;
}

/** The point that the camera looks at. */
export function middleOf({ widthPx, heightPx, paddingPx: { top, right, bottom, left } }: PlaneView): PointPx {
  return { x: left + (widthPx - left - right) / 2, y: top + (heightPx - top - bottom) / 2 };
}

/** Where a position lies. Turned cameras are drawn with north up. */
export function pointOf(view: PlaneView, [lng, lat]: Position): PointPx {
  const scale = worldPx * 2 ** view.camera.zoom;
  const middle = middleOf(view);
  return {
    x: middle.x + (mercatorXOf(lng) - mercatorXOf(view.camera.lng)) * scale,
    y: middle.y + (mercatorYOf(lat) - mercatorYOf(view.camera.lat)) * scale,
  };
}

/** The position `[lng, lat]` that lies at a point. */
export function positionOf(view: PlaneView, { x, y }: PointPx): Position {
  const scale = worldPx * 2 ** view.camera.zoom;
  const middle = middleOf(view);
  return [
    lngDegOf(mercatorXOf(view.camera.lng) + (x - middle.x) / scale),
    latDegOf(mercatorYOf(view.camera.lat) + (y - middle.y) / scale),
  ];
}

/** A box in pixels of the container. */
export interface BoxOnView {
  readonly leftPx: number;
  readonly topPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Where bounds `[west, south, east, north]` lie. */
export function boxOf(view: PlaneView, [west, south, east, north]: Bounds): BoxOnView {
  const [from, to] = [pointOf(view, [west, north]), pointOf(view, [east, south])];
  return { leftPx: from.x, topPx: from.y, widthPx: to.x - from.x, heightPx: to.y - from.y };
}

/** The camera after the ground has been dragged so many pixels to the right and down; its longitude is kept within -180 to 180. */
export function draggedCamera(view: PlaneView, rightPx: number, downPx: number): Camera {
  const { x, y } = middleOf(view);
  const [lng, lat] = positionOf(view, { x: x - rightPx, y: y - downPx });
  return { ...view.camera, lng: wrappedDeg(lng), lat };
}

function wrappedDeg(lngDeg: number): number {
  return Math.abs(lngDeg) <= 180 ? lngDeg : lngDeg - 360 * Math.round(lngDeg / 360);
}

/** The camera after a step nearer (or away, where negative) by so many zooms, with what lies at a point staying there. */
export function zoomedCamera(view: PlaneView, byZoom: number, around: PointPx): Camera {
  const held = positionOf(view, around);
  const nearer = { ...view, camera: { ...view.camera, zoom: view.camera.zoom + byZoom } };
  const moved = pointOf(nearer, held);
  return draggedCamera(nearer, around.x - moved.x, around.y - moved.y);
}
