/** Spares the drawing that nobody sees: a map that is still covered draws only some of its frames, and those into one pixel. */
import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * Between two frames of a covered map that are drawn. Some are, so that shaders are compiled and data handed over little by
 * little, while the map waits for its tiles: done all at once they would hold up the first frame that is seen.
 */
const restMs = 250;

/**
 * Between two frames of a covered map whose tiles are still on their way, drawn or not. For each MapLibre looks through all
 * sources and places words anew, on the very thread that brings the tiles.
 */
const stepMs = 80;

export interface UnseenFrames {
  /** The map is whole and will be seen: every frame is drawn from here on. Answers whether one is owed. */
  end(): boolean;
}

/** Without its drawing context it has no style either, and cannot tell of tiles. */
export type SparedMap = Pick<MapLibreMap, 'painter' | 'on' | 'triggerRepaint' | 'areTilesLoaded'> & { readonly style?: object | null };
type Clock = Pick<Window, 'setTimeout' | 'clearTimeout' | 'performance'>;

/** From when the map is made, and again from when a lost drawing context is back, to `end`. */
export function spareUnseenFrames(map: SparedMap, clock: Clock = window): UnseenFrames {
  let isUnseen = false;
  let lastMs = 0;
  let spared: MapLibreMap['painter'] | null = null;
  const begin = (): void => {
    isUnseen = true;
    lastMs = Number.NEGATIVE_INFINITY;
    if (map.painter === spared) return;
    // MapLibre does all else that is done for a frame before it, so that the map comes to rest all the same.
    const { painter } = map;
    spared = painter;
    const render = painter.render.bind(painter);
    painter.render = (...frame) => {
      if (!isUnseen) return render(...frame);
      const nowMs = clock.performance.now();
      if (nowMs - lastMs < restMs) return;
      lastMs = nowMs;
      intoOnePixel(painter.context.gl, () => render(...frame));
    };
  };
  begin();
  stepWhileOnTheWay(map, () => isUnseen, clock);
  // With another painter; with the same one where MapLibre only started its workers anew.
  map.on('webglcontextrestored', begin);
  return {
    end() {
      const isOwed = isUnseen;
      isUnseen = false;
      return isOwed;
    },
  };
}

/** On a machine without a graphics processor, filling what nobody sees would keep it busy for seconds. MapLibre has no scissors of its own. */
function intoOnePixel(gl: WebGL2RenderingContext, draw: () => void): void {
  gl.enable(gl.SCISSOR_TEST);
  gl.scissor(0, 0, 1, 1);
  try {
    draw();
  } finally {
    gl.disable(gl.SCISSOR_TEST);
  }
}

/** The last tile's frame, and all that a map with all of its tiles asks for, comes at once. */
function stepWhileOnTheWay(map: SparedMap, isUnseen: () => boolean, clock: Clock): void {
  const repaint = map.triggerRepaint.bind(map);
  let lastMs = Number.NEGATIVE_INFINITY;
  let timer: number | null = null;
  map.triggerRepaint = () => {
    if (!isUnseen()) return repaint();
    const nowMs = clock.performance.now();
    const waitMs = lastMs + stepMs - nowMs;
    if (waitMs <= 0 || !map.style || map.areTilesLoaded()) {
      lastMs = nowMs;
      return repaint();
    }
    timer ??= clock.setTimeout(() => {
      timer = null;
      map.triggerRepaint();
    }, waitMs);
  };
  map.on('remove', () => {
    if (timer !== null) clock.clearTimeout(timer);
  });
}
