import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Bounds } from '../story/schema';
import type { Camera, CameraTarget, PaddingPx } from './camera';
import { destinationOf, type FreePx } from './destination';

/** Long flights are for orientation, not for show. */
const maxFlightMs = 2600;

/** What the page leaves free of the map. */
function freePxOf(map: MapLibreMap, { top, right, bottom, left }: PaddingPx): FreePx {
  const { clientWidth, clientHeight } = map.getContainer();
  return { width: clientWidth - left - right, height: clientHeight - top - bottom };
}

/** The map's camera as data; longitude is kept within -180 to 180. */
export function cameraOf(map: MapLibreMap): Camera {
  const center = map.getCenter().wrap();
  return { lng: center.lng, lat: center.lat, zoom: map.getZoom(), bearing: map.getBearing(), pitch: map.getPitch() };
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
