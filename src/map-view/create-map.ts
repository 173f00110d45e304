/** MapLibre's map as this page has it: what hands may do with it, and how near it goes. */
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { Map as MapLibreMap } from 'maplibre-gl';
import { mapLocaleOf } from './controls';
import { endDragsBesideMap } from './drag-ends';
import type { MapControllerOptions } from './map-contract';

/** The nearest that the data bear to be looked at: buildings of a site, not more. */
const maxZoom = 15.5;

/** Makes it in the options' container. Throws `GPUInitializationError` where the browser cannot draw it. */
export function createMap(options: MapControllerOptions, style: StyleSpecification): MapLibreMap {
  const map = new MapLibreMap({
    container: options.container,
    style,
    validateStyle: false,
    attributionControl: false,
    cooperativeGestures: options.sharesGestures ?? false,
    locale: mapLocaleOf(options.wording.words),
    minZoom: 0.5,
    maxZoom,
    maxPitch: 0,
    pitchWithRotate: false,
    touchPitch: false,
    // A label that fades in is motion.
    fadeDuration: window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 120,
    renderWorldCopies: true,
    // Fonts are loaded as files; nothing is drawn by the system's own.
    localIdeographFontFamily: false,
  });
  // Turning is for a deliberate drag with the right button only.
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  endDragsBesideMap(map);
  return map;
}
