import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Bounds } from '../story/schema';
import type { Camera, CameraTarget, PaddingPx } from './camera';
import { framedCameraOf, type Frame } from './framed-camera';

/** Long flights are for orientation, not for show. */
const maxFlightMs = 2600;

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
  { theatre, paddingPx, corners }: { readonly theatre: Bounds; readonly paddingPx: PaddingPx; readonly corners: Frame['corners'] },
  target: CameraTarget,
  how: 'glide' | 'jump' | { readonly easeMs: number },
): boolean {
  const { clientWidth: widthPx, clientHeight: heightPx } = map.getContainer();
  const found = framedCameraOf({ widthPx, heightPx, paddingPx, corners }, theatre, target);
  if (found === null) return false;
  const { lng, lat, ...rest } = found;
  const destination = { center: [lng, lat] as [number, number], ...rest, padding: paddingPx };
  if (how === 'jump') map.jumpTo(destination);
  else if (how === 'glide') map.flyTo({ ...destination, curve: 1.25, speed: 1.5, maxDuration: maxFlightMs });
  else map.easeTo({ ...destination, duration: how.easeMs });
  return true;
}
