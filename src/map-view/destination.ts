/** Where the camera goes for what it is asked to show; the same for the moving map and the drawn one. */
import { globeZoom, leastTheatreZoom } from '../map-style/globe-zooms';
import { holdsBounds, uniteBounds } from '../story/in-bounds';
import type { Bounds, Position } from '../story/schema';
import type { DrawnView } from '../story/measures';
import type { CameraTarget } from './camera';
import { findFittedView, findSpokenView, type SpokenBounds } from './fitted-view';
import { latDegOf, mercatorYOf, worldPx } from './mercator';

/** Room around bounds, beyond what the page covers. */
export const fitPx = 12;
/** How close to the edge of what can be seen a chosen place may stand. */
export const keptClearPx = 36;
/** The least width or height that bounds are fitted into beside or below something: on a screen of 1200 pixels a place is small and whole between its popup and the map's edge, not half under the popup. */
export const leastFitPx = 150;
/** A small site is shown with its surroundings, not as a wall of one colour. */
const maxFitZoom = 13.5;
/** The globe's width at zoom 0 with the equator in the middle, as measured; it grows by 1/cos of the middle's latitude. */
const globeWidthPx = 127.6;
/** How much of the free view the globe fills, and the least zoom that the map goes out to for it. */
const globeShare = 0.95;
const leastGlobeZoom = 0.7;
/** How far within the zoom from which a drawing speaks a close-up stays: on its very edge the drawing could be lost to rounding. */
const withinZoom = 0.05;

/** What the page leaves free of a map, in pixels. */
export interface FreePx {
  readonly width: number;
  readonly height: number;
}

/** Where a camera is to look. */
export interface Destination {
  readonly center: [number, number];
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
}

function destinationOfBounds(free: FreePx, bounds: Bounds, leastZoom: number, wanted: RoomPx = {}, spoken?: SpokenBounds): Destination | null {
  const besidePx = roomToSpare(free.width, wanted.besidePx);
  const abovePx = roomToSpare(free.height, wanted.abovePx);
  const roomPx = { width: free.width - besidePx - 2 * fitPx, height: free.height - abovePx - 2 * fitPx };
  const view = spoken ? findSpokenView(bounds, spoken, roomPx, maxFitZoom) : findFittedView(bounds, roomPx, maxFitZoom);
  if (view === null) return null;
  // Of a globe no more is seen than one side, and from where it fills the view all of that is.
  const zoom = Math.max(leastZoom, view.zoom < globeZoom ? Math.max(view.zoom, globeZoomOf(roomPx, view.center[1])) : view.zoom);
  const worldWidthPx = worldPx * 2 ** zoom;
  const lng = view.center[0] + (besidePx / 2) * (360 / worldWidthPx);
  const lat = abovePx === 0 ? view.center[1] : latDegOf(mercatorYOf(view.center[1]) - abovePx / 2 / worldWidthPx);
  return { center: [lng, lat], zoom, bearing: 0, pitch: 0 };
}

/** Room that is kept free beside and above bounds. */
type RoomPx = Pick<Extract<CameraTarget, { kind: 'bounds' }>, 'besidePx' | 'abovePx'>;

/** A small view has no room to spare. */
function roomToSpare(freePx: number, wantedPx = 0): number {
  return freePx - wantedPx < leastFitPx ? 0 : wantedPx;
}

function destinationWithCloseUp(free: FreePx, bounds: Bounds, least: number, wanted: RoomPx, closeUp: DrawnView): Destination | null {
  const whole = destinationOfBounds(free, bounds, least, wanted);
  if (whole === null) return null;
  const isDrawn = whole.zoom >= closeUp.fromZoom;
  const close = destinationOfBounds(free, isDrawn ? uniteBounds(bounds, closeUp.bounds) : closeUp.bounds, least, wanted, closeUp.callouts);
  const leastZoom = closeUp.fromZoom + withinZoom;
  return close && { ...close, zoom: Math.max(close.zoom, isDrawn ? Math.min(whole.zoom, leastZoom) : leastZoom) };
}

function destinationOfTarget(free: FreePx, { bounds, closeUp, ...wanted }: Extract<CameraTarget, { kind: 'bounds' }>, leastZoom: number): Destination | null {
  return closeUp ? destinationWithCloseUp(free, bounds, leastZoom, wanted, closeUp) : destinationOfBounds(free, bounds, leastZoom, wanted);
}

/** The zoom that shows a place at this latitude with the whole globe around it in what the page leaves free. */
function globeZoomOf({ width, height }: FreePx, latDeg: number): number {
  const freePx = Math.min(width, height) * globeShare;
  const zoom = Math.log2((Math.max(1, freePx) * Math.cos((latDeg * Math.PI) / 180)) / globeWidthPx);
  return Math.min(globeZoom, Math.max(leastGlobeZoom, zoom));
}

/** Over a place, with the whole globe around it; east of it by as much as half the view is too narrow for what stands beside the place. */
function destinationOver(free: FreePx, [lng, latDeg]: Position, wantedPx = 0): Destination {
  const zoom = globeZoomOf(free, latDeg);
  const asidePx = Math.max(0, roomToSpare(free.width, wantedPx) - free.width / 2);
  // The circle of latitude is drawn as wide as the plane's world is, rolled up.
  const turn = Math.asin(Math.min(1, (asidePx * 2 * Math.PI) / (worldPx * 2 ** zoom)));
  return { center: [lng + (turn * 180) / Math.PI, latDeg], zoom, bearing: 0, pitch: 0 };
}

function middleOf([west, south, east, north]: Bounds): Position {
  return [(west + east) / 2, (south + north) / 2];
}

/** Where a target leads in what the page leaves free of a map; null where there is no room for its bounds. */
export function destinationOf(free: FreePx, theatre: Bounds, target: CameraTarget): Destination | null {
  switch (target.kind) {
    case 'theatre':
      return destinationOfBounds(free, theatre, leastTheatreZoom);
    case 'bounds':
      // What goes all the way round has no middle: any side of the globe shows as much of it, and the theatre's most of the story.
      if (target.bounds[2] - target.bounds[0] >= 360) return destinationOver(free, middleOf(theatre));
      return destinationOfTarget(free, target, holdsBounds(theatre, target.bounds) ? leastTheatreZoom : 0);
    case 'far':
      return destinationOver(free, target.at, target.besidePx);
    case 'camera': {
      const { lng, lat, zoom, bearing, pitch } = target.camera;
      return { center: [lng, lat], zoom, bearing, pitch };
    }
  }
}
