/** MapLibre's map as this page has it: how it draws, and what hands may do with it. */
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { Map as MapLibreMap } from 'maplibre-gl';
import { mapLocaleOf } from './controls';
import { endDragsBesideMap } from './drag-ends';
import { drawingOptionsOf } from './drawing-options';
import type { MapControllerOptions } from './map-contract';

/** Makes it in the options' container. Throws `GPUInitializationError` where the browser cannot draw it. */
export function createMap(options: MapControllerOptions, style: StyleSpecification): MapLibreMap {
  const map = new MapLibreMap({
    container: options.container,
    style,
    ...drawingOptionsOf(window),
    cooperativeGestures: options.sharesGestures,
    locale: mapLocaleOf(options.wording.words),
    pitchWithRotate: false,
    touchPitch: false,
  });
  // Turning is for a deliberate drag with the right button only.
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  endDragsBesideMap(map);
  return map;
}
