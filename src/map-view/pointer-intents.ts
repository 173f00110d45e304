import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import type { MapIntent } from './map-intent';
import { pickPlace, type PickHit } from './pick';
import { buildFeatureFinder, type Pickable } from './rendered-features';

/** How far off a small thing may be hit, by what points. */
const nearPx = { mouse: 6, touch: 16 } as const;

/** How long after a finger the browser may still imitate a mouse. */
const afterTouchMs = 1000;

/** Turns clicks and hovers on the map into intents. `canPick` is false while nothing is drawn. */
export function listenToPointer(
  map: MapLibreMap,
  pickable: Pickable,
  canPick: () => boolean,
  onIntent: (intent: MapIntent) => void,
): void {
  let hovered: string | null = null;
  let touchedAtMs = -Infinity;
  const pickAt = (event: MapMouseEvent, radiusPx: number): PickHit | null =>
    canPick() ? pickPlace(buildFeatureFinder(map, event.point, radiusPx, pickable)) : null;
  const hover = (place: string | null): void => {
    map.getCanvas().style.cursor = place === null ? '' : 'pointer';
    if (place === hovered) return;
    hovered = place;
    onIntent({ type: 'place-hovered', place });
  };
  const wasTouched = (event: MapMouseEvent): boolean => event.originalEvent.timeStamp - touchedAtMs < afterTouchMs;
  for (const type of ['touchstart', 'touchend'] as const) {
    map.on(type, (event) => {
      touchedAtMs = event.originalEvent.timeStamp;
    });
  }
  map.on('mousemove', (event) => {
    // A finger's imitated mouse has nothing to hover with, and a drag is no hover.
    if (wasTouched(event) || event.originalEvent.buttons !== 0 || map.isMoving()) return;
    hover(pickAt(event, nearPx.mouse)?.place ?? null);
  });
  map.on('mouseout', () => hover(null));
  map.on('click', (event) => {
    const hit = pickAt(event, wasTouched(event) ? nearPx.touch : nearPx.mouse);
    if (hit === null) onIntent({ type: 'ground-clicked' });
    else onIntent({ type: 'place-chosen', place: hit.place, at: hit.at ?? [event.lngLat.lng, event.lngLat.lat] });
  });
}
