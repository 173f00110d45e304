import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Bounds } from '../story/schema';
import type { Camera, CameraTarget } from './camera';

/** Room around bounds, beyond what the page covers. */
const fitPx = 20;
/** A small site is shown with its surroundings, not as a wall of one colour. */
const maxFitZoom = 13.5;
/** The zoom at which a far place is seen on the globe. */
const farZoom = 2.1;
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

function destinationOfBounds(map: MapLibreMap, bounds: Bounds): Destination | null {
  const camera = map.cameraForBounds([...bounds], { padding: fitPx, maxZoom: maxFitZoom, bearing: 0 });
  const center = camera?.center;
  if (camera?.zoom === undefined || center === undefined || Array.isArray(center) || !('lat' in center) || !('lng' in center)) return null;
  return { center: [center.lng, center.lat], zoom: camera.zoom, bearing: 0, pitch: 0 };
}

function destinationOf(map: MapLibreMap, theatre: Bounds, target: CameraTarget): Destination | null {
  switch (target.kind) {
    case 'theatre':
      return destinationOfBounds(map, theatre);
    case 'bounds':
      return destinationOfBounds(map, target.bounds);
    case 'far':
      return { center: [target.at[0], target.at[1]], zoom: farZoom, bearing: 0, pitch: 0 };
    case 'camera': {
      const { lng, lat, zoom, bearing, pitch } = target.camera;
      return { center: [lng, lat], zoom, bearing, pitch };
    }
  }
}

/**
 * Moves the camera: `glide` flies (and jumps under reduced motion), `jump` is at once. A view without room for the bounds
 * (no size yet) leaves it where it is and answers false.
 */
export function moveMap(map: MapLibreMap, theatre: Bounds, target: CameraTarget, how: 'glide' | 'jump'): boolean {
  const destination = destinationOf(map, theatre, target);
  if (destination === null) return false;
  if (how === 'jump') map.jumpTo(destination);
  else map.flyTo({ ...destination, curve: 1.25, speed: 1.5, maxDuration: maxFlightMs });
  return true;
}
