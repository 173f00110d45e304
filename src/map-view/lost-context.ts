import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Map as MapLibreMap } from 'maplibre-gl';

/** A browser that gives the drawing context back does so within a second or two; a page that is not to be seen may wait for it. */
const patienceMs = 8000;

/** What becomes of the drawing context. `gone`: it does not come back. */
export interface ContextEvents {
  lost(): void;
  gone(): void;
}

type Page = Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;

/**
 * Watches the drawing context, which a browser may take away at any time. When it is back the map gets `style()`: what MapLibre
 * brings back by itself lacks the features of sources that are read from a channel, and is nothing at all where the context
 * went while the style was still being read. Returns the way to stop.
 */
export function watchContext(map: MapLibreMap, style: () => StyleSpecification, on: ContextEvents, page: Page = document): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const calm = (): void => {
    clearTimeout(timer);
    page.removeEventListener('visibilitychange', wait);
  };
  const wait = (): void => {
    calm();
    if (page.visibilityState === 'visible') timer = setTimeout(on.gone, patienceMs);
    page.addEventListener('visibilitychange', wait);
  };
  map.on('webglcontextlost', () => {
    on.lost();
    wait();
  });
  map.on('webglcontextrestored', () => {
    calm();
    map.setStyle(style(), { diff: false, validate: false });
  });
  return calm;
}
