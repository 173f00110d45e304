import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import type { MapIntent } from './map-intent';
import type { OpenedOnMap } from './opened-on-map';
import { pickTarget, type PickHit } from './pick';
import { buildFeatureFinder, type Pickable } from './rendered-features';

/** How far off a small thing may be hit, by what points. */
const nearPx = { mouse: 6, touch: 16 } as const;

/** How long after a finger the browser may still imitate a mouse. */
const afterTouchMs = 1000;

/** Turns clicks and hovers on the map into intents. `canPick` is false while nothing is drawn; a disc for many points is opened by the map itself. */
export function listenToPointer(
  map: MapLibreMap,
  pickable: Pickable,
  canPick: () => boolean,
  onIntent: (intent: MapIntent) => void,
  openCluster: OpenedOnMap['openCluster'],
): void {
  let hovered: string | null = null;
  let touchedAtMs = -Infinity;
  const pickAt = (event: MapMouseEvent, radiusPx: number): PickHit | null =>
    canPick() ? pickTarget(buildFeatureFinder(map, event.point, radiusPx, pickable)) : null;
  const hover = (hit: PickHit | null): void => {
    map.getCanvas().style.cursor = hit === null ? '' : 'pointer';
    const place = hit?.target.kind === 'place' ? hit.target.place : null;
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
    hover(pickAt(event, nearPx.mouse));
  });
  map.on('mouseout', () => hover(null));
  map.on('click', (event) => {
    const hit = pickAt(event, wasTouched(event) ? nearPx.touch : nearPx.mouse);
    if (hit === null) return onIntent({ type: 'ground-clicked' });
    const at = hit.at ?? [event.lngLat.lng, event.lngLat.lat];
    switch (hit.target.kind) {
      case 'place':
        return onIntent({ type: 'place-chosen', place: hit.target.place, at });
      case 'opened':
        return onIntent({ type: 'opened-chosen', layer: hit.target.layer, feature: hit.target.feature, at });
      case 'cluster':
        return openCluster(hit.target.source, hit.target.cluster, at, event.originalEvent);
    }
  });
}
