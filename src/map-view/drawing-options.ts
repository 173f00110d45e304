/** How MapLibre draws for this page, and how near and far; the benchmark's floor draws by the same. */
import type { MapOptions } from 'maplibre-gl';

/** The nearest that the data bear to be looked at: buildings of a site, not more. */
const maxZoom = 15.5;

/** MapLibre's options of all maps that are seen, as `view` wants them when one is made. */
export function drawingOptionsOf(view: Pick<Window, 'matchMedia'>) {
  return {
    validateStyle: false,
    attributionControl: false,
    minZoom: 0.5,
    maxZoom,
    maxPitch: 0,
    // A label that fades in is motion.
    fadeDuration: view.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 120,
    renderWorldCopies: true,
    // Tiles out of view are kept for as many zoom levels; cutting them anew takes a worker milliseconds, keeping them takes memory all visit long.
    maxTileCacheZoomLevels: 2,
    // Fonts are loaded as files; nothing is drawn by the system's own.
    localIdeographFontFamily: false,
  } satisfies Partial<MapOptions>;
}
