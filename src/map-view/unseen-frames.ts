/** Spares the drawing that nobody sees: a map that is still covered draws only some of its frames. */
import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * Between two frames of a covered map, and longer where the graphics have not yet drawn the one before. Some are drawn, so that
 * shaders are compiled and data handed over little by little. Drawing every one would keep a machine without a graphics
 * processor busy for seconds after the last: what nobody sees, no browser holds up.
 */
const restMs = 250;

export interface UnseenFrames {
  /** The map is whole and will be seen: every frame is drawn from here on. Answers whether one is owed. */
  end(): boolean;
}

/** From when the map is made, and again from when a lost drawing context is back, to `end`. */
export function spareUnseenFrames(map: Pick<MapLibreMap, 'painter' | 'on'>, nowMs: () => number = () => performance.now()): UnseenFrames {
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
    let isDrawn = (): boolean => true;
    painter.render = (...frame) => {
      if (!isUnseen) return render(...frame);
      if (nowMs() - lastMs < restMs || !isDrawn()) return;
      lastMs = nowMs();
      render(...frame);
      isDrawn = followGraphics(painter.context.gl);
    };
  };
  begin();
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

/** From then on, whether the graphics have done all that they were asked until now. A lost drawing context has nothing left to do. */
function followGraphics(gl: WebGL2RenderingContext): () => boolean {
  const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  gl.flush();
  return () => fence === null || gl.isContextLost() || gl.getSyncParameter(fence, gl.SYNC_STATUS) === gl.SIGNALED;
}
