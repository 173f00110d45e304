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
 * Watches the drawing context, which a browser may take away at any time. Its style goes with it, before MapLibre hears of the
 * loss: MapLibre would keep a copy with all data in it and, for as long as the page lives, the style itself. When the context is
 * back the map gets `style()`. Returns the way to stop.
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
  const letStyleGo = (): void => {
    on.lost();
    map.setStyle(null);
  };
  const holder = map.getCanvasContainer();
  // On the way down to the canvas, where MapLibre listens.
  holder.addEventListener('webglcontextlost', letStyleGo, { capture: true });
  map.on('webglcontextlost', () => {
    on.lost();
    wait();
  });
  map.on('webglcontextrestored', () => {
    calm();
    map.setStyle(style(), { diff: false, validate: false });
  });
  return () => {
    calm();
    holder.removeEventListener('webglcontextlost', letStyleGo, { capture: true });
  };
}
