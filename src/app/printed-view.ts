/** The view that is printed: what the screen shows of the map, in terms of the drawn map's theatre. */
import { isTurned, type Camera } from '../map-view/camera';
import { drawnZooms } from '../map-view/drawn-map';
import { pointerMaxZoomOf } from '../map-view/far-pointer-layout';
import { boxOf } from '../map-view/plane-view';
import type { Bounds } from '../story/schema';

/** A view in terms of its own width: print.css fits it into the sheet, and places the drawing by it. */
export interface PrintedView {
  /** Width to height. */
  readonly ratio: number;
  /** The theatre's upper left corner from the middle of the view, and its width. */
  readonly theatreX: number;
  readonly theatreY: number;
  readonly theatreWidth: number;
}

/** What is printed of the map: `drawing`, the drawn map in that view; `canvas`, a copy of the moving one; `globe`, such a copy without a scale. */
export interface PrintedMap {
  readonly as: 'drawing' | 'canvas' | 'globe';
  readonly view: PrintedView;
  /** Of the screen. */
  readonly theatreWidthPx: number;
  readonly latDeg: number;
  /** So near that nothing far belongs on it. */
  readonly isNear: boolean;
  /** Where north is, clockwise from the top of the canvas; null where it is at the top, as always on the drawn map. */
  readonly northDeg: number | null;
  readonly canvas: HTMLCanvasElement | null;
}

/** A map of so many pixels on the screen. */
export interface SizePx {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** A map drawn for a sheet of paper, with the view that it shows: by the time of printing the screen may show another one. */
export interface PaperMap extends SizePx {
  readonly camera: Camera;
  readonly canvas: HTMLCanvasElement;
}

/** What is printed of the view of `camera`: its picture in `canvas`, or the drawn map where there is none. */
export function printedMapOf(camera: Camera, { widthPx, heightPx }: SizePx, theatre: Bounds, canvas: HTMLCanvasElement | null): PrintedMap {
  const view = printedViewOf(camera, { widthPx, heightPx }, theatre);
  return {
    as: canvas === null ? 'drawing' : camera.zoom < drawnZooms.min ? 'globe' : 'canvas',
    view,
    theatreWidthPx: view.theatreWidth * widthPx,
    latDeg: camera.lat,
    isNear: camera.zoom > pointerMaxZoomOf(theatre, { width: widthPx, height: heightPx }),
    northDeg: canvas !== null && isTurned(camera) ? -camera.bearing : null,
    canvas,
  };
}

/** The custom properties by which print.css places the drawing. */
export function cssOfPrinted({ ratio, theatreX, theatreY, theatreWidth }: PrintedView): Record<string, string> {
  return { '--view-ratio': `${ratio}`, '--theatre-x': `${theatreX}`, '--theatre-y': `${theatreY}`, '--theatre-share': `${theatreWidth}` };
}

/** The view of a camera on a map of so many pixels that nothing covers. */
export function printedViewOf(camera: Camera, { widthPx, heightPx }: SizePx, theatre: Bounds): PrintedView {
  const box = boxOf({ camera, widthPx, heightPx, paddingPx: { top: 0, right: 0, bottom: 0, left: 0 } }, theatre);
  return {
    ratio: widthPx / heightPx,
    theatreX: (box.leftPx - widthPx / 2) / widthPx,
    theatreY: (box.topPx - heightPx / 2) / widthPx,
    theatreWidth: box.widthPx / widthPx,
  };
}

/** From here on the moving map says more than the drawn one, whose names are made for the theatre. */
const richerZoom = 6;

/**
 * Whether the drawn map stands for a view on paper: a plane, north up, as near as its names are made for. Where the moving map
 * is dark, the drawn one serves as near as its lines are drawn for, since paper is light.
 */
export function isDrawable(camera: Camera, movingIsDark: boolean): boolean {
  const { zoom } = camera;
  return zoom >= drawnZooms.min && zoom <= (movingIsDark ? drawnZooms.max : richerZoom) && !isTurned(camera);
}
