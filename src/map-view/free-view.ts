/** The part of the map that nothing of the page covers. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { PaddingPx } from './camera';
import type { EdgesPx } from './far-pointer-layout';

/**
 * Finds the free view without asking the page: an element asked for its size in the midst of a frame makes the browser lay
 * out all of it. The size is the one that the map itself draws at, read when it changes. `beyondPx`: how far into the room that
 * the padding keeps to what covers the map.
 */
export function watchFreeView(map: MapLibreMap): (padding: PaddingPx, beyondPx?: number) => EdgesPx {
  const sizeOf = () => {
    const { clientWidth, clientHeight } = map.getContainer();
    return { widthPx: clientWidth, heightPx: clientHeight };
  };
  let size = sizeOf();
  map.on('resize', () => {
    size = sizeOf();
  });
  return ({ left, top, right, bottom }, beyondPx = 0) => ({
    left: left - beyondPx,
    top: top - beyondPx,
    right: size.widthPx - right + beyondPx,
    bottom: size.heightPx - bottom + beyondPx,
  });
}
