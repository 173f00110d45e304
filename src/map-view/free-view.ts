/** The part of the map that nothing of the page covers. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { PaddingPx } from './camera';
import type { BoxPx } from './far-pointer-layout';

/** In pixels of the container, which is `mapWidthPx` wide. */
export interface FreeView extends BoxPx {
  readonly mapWidthPx: number;
}

/**
 * Finds the free view without asking the page: an element asked for its size in the midst of a frame makes the browser lay
 * out all of it. The size is the one that the map itself draws at, read when it changes.
 */
export function watchFreeView(map: MapLibreMap): (padding: PaddingPx) => FreeView {
  const sizeOf = () => {
    const { clientWidth, clientHeight } = map.getContainer();
    return { widthPx: clientWidth, heightPx: clientHeight };
  };
  let size = sizeOf();
  map.on('resize', () => {
    size = sizeOf();
  });
  return ({ left, top, right, bottom }) => ({ left, top, right: size.widthPx - right, bottom: size.heightPx - bottom, mapWidthPx: size.widthPx });
}
