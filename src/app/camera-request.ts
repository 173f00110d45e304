/** What the camera is asked to show for a place or a passage. */
import type { CameraTarget } from '../map-view/camera';
import type { Place } from '../story/schema';
import type { Request } from './state';

/** Numbers a request one past the one before it. */
export function buildRequest<T>(before: Request<T> | null, target: T): Request<T> {
  return { serial: (before?.serial ?? 0) + 1, target };
}

/** What the camera should show for a place: its bounds, or the globe for a far one. */
export function cameraTargetOf(place: Place): CameraTarget {
  return place.kind === 'far' ? { kind: 'far', at: place.at } : { kind: 'bounds', bounds: place.view };
}

/** One camera for all places of a passage: their common bounds in the theatre; a far one only when there is nothing nearer. */
export function boundsOfPlaces(places: readonly Place[]): CameraTarget | null {
  const near = places.filter((place) => place.kind !== 'far' && place.kind !== 'country');
  const first = near[0];
  if (first) {
    const bounds = near.slice(1).reduce<Place['view']>(
      ([west, south, east, north], place) => [
        Math.min(west, place.view[0]),
        Math.min(south, place.view[1]),
        Math.max(east, place.view[2]),
        Math.max(north, place.view[3]),
      ],
      first.view,
    );
    return { kind: 'bounds', bounds };
  }
  const country = places.find((place) => place.kind === 'country');
  const far = places.filter((place) => place.kind === 'far');
  const [only] = far;
  if (only && far.length === 1 && !country) return { kind: 'far', at: only.at };
  return places.length > 0 ? { kind: 'theatre' } : null;
}
