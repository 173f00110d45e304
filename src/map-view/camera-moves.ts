import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Bounds, Position } from '../story/schema';
import type { Camera, CameraTarget, PaddingPx } from './camera';
import { findFittedView } from './fitted-view';

/** Room around bounds, beyond what the page covers. */
const fitPx = 12;
/** The least width that bounds are fitted into beside something. */
const leastFitPx = 240;
/** The world's width at zoom 0, MapLibre's tile size. */
const worldPx = 512;
/** A small site is shown with its surroundings, not as a wall of one colour. */
const maxFitZoom = 13.5;
/** The globe's width at zoom 0 with the equator in the middle, as measured; it grows by 1/cos of the middle's latitude. */
const globeWidthPx = 127.6;
/** How much of the free view the globe fills, and the zooms that are a globe at all. */
const globeShare = 0.95;
const globeZooms = { min: 0.7, max: 2.4 };
/** The zoom for a city of the theatre. */
const nearZoom = 7;
/** Long flights are for orientation, not for show. */
const maxFlightMs = 2600;

/** The map's camera as data; longitude is kept within -180 to 180. */
export function cameraOf(map: MapLibreMap): Camera {
  const center = map.getCenter().wrap();
  return { lng: center.lng, lat: center.lat, zoom: map.getZoom(), bearing: map.getBearing(), pitch: map.getPitch() };
}

interface Destination {
  readonly center: [number, number];
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What the page leaves free of the map. */
function freePxOf(map: MapLibreMap, { top, right, bottom, left }: PaddingPx): Size {
  const { clientWidth, clientHeight } = map.getContainer();
  return { width: clientWidth - left - right, height: clientHeight - top - bottom };
}

function destinationOfBounds(free: Size, bounds: Bounds, wantedBesidePx = 0): Destination | null {
  // A narrow view has no room to spare.
  const besidePx = free.width - wantedBesidePx < leastFitPx ? 0 : wantedBesidePx;
  const view = findFittedView(bounds, { width: free.width - besidePx - 2 * fitPx, height: free.height - 2 * fitPx }, maxFitZoom);
  if (view === null) return null;
  const degPerPx = 360 / (worldPx * 2 ** view.zoom);
  return { center: [view.center[0] + (besidePx / 2) * degPerPx, view.center[1]], zoom: view.zoom, bearing: 0, pitch: 0 };
}

/** The zoom that shows a far place with the whole globe around it in what the page leaves free. */
function globeZoomOf({ width, height }: Size, latDeg: number): number {
  const freePx = Math.min(width, height) * globeShare;
  const zoom = Math.log2((Math.max(1, freePx) * Math.cos((latDeg * Math.PI) / 180)) / globeWidthPx);
  return Math.min(globeZooms.max, Math.max(globeZooms.min, zoom));
}

function holds([west, south, east, north]: Bounds, [lng, lat]: Position): boolean {
  return lng >= west && lng <= east && lat >= south && lat <= north;
}

function destinationOf(free: Size, theatre: Bounds, target: CameraTarget): Destination | null {
  switch (target.kind) {
    case 'theatre':
      return destinationOfBounds(free, theatre);
    case 'bounds':
      return destinationOfBounds(free, target.bounds, target.besidePx);
    case 'far': {
      // A far place that lies in the theatre after all (Kyiv) needs no globe.
      const zoom = holds(theatre, target.at) ? nearZoom : globeZoomOf(free, target.at[1]);
      return { center: [target.at[0], target.at[1]], zoom, bearing: 0, pitch: 0 };
    }
    case 'camera': {
      const { lng, lat, zoom, bearing, pitch } = target.camera;
      return { center: [lng, lat], zoom, bearing, pitch };
    }
  }
}

/**
 * Moves the camera to frame the target in what the padding leaves free: `glide` flies and `easeMs` goes straight there (both
 * jump under reduced motion), `jump` is at once. A view without room for the bounds (no size yet) leaves it where it is and
 * answers false.
 */
export function moveMap(
  map: MapLibreMap,
  { theatre, paddingPx }: { readonly theatre: Bounds; readonly paddingPx: PaddingPx },
  target: CameraTarget,
  how: 'glide' | 'jump' | { readonly easeMs: number },
): boolean {
  const found = destinationOf(freePxOf(map, paddingPx), theatre, target);
  if (found === null) return false;
  const destination = { ...found, padding: paddingPx };
  if (how === 'jump') map.jumpTo(destination);
  else if (how === 'glide') map.flyTo({ ...destination, curve: 1.25, speed: 1.5, maxDuration: maxFlightMs });
  else map.easeTo({ ...destination, duration: how.easeMs });
  return true;
}
