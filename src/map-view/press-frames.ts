/** Keeps the map's own frames out of the way of a press: the page answers it first. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { AfterPaint } from './after-paint';

/**
 * MapLibre draws its whole map anew whenever a button is let go over it, though nothing has changed; that would come in the
 * very frame in which the page answers the press, as would what the mouse has marked on its way there. What a map at rest
 * draws from there on, it draws once the page has been painted. A map on its way is not held up. Returns the way to stop.
 */
export function deferPressFrames(map: Pick<MapLibreMap, 'getCanvasContainer' | 'isMoving' | 'painter' | 'triggerRepaint'>, afterPaint: Pick<AfterPaint, 'add'>, view: EventTarget = window): () => void {
  const repaint = map.triggerRepaint.bind(map);
  let isHeld = false;
  let isAsked = false;
  const ask = (): void => {
    isAsked = true;
  };
  map.triggerRepaint = () => (isHeld ? ask() : repaint());
  const hold = (event: Event): void => {
    if (isHeld || map.isMoving() || !event.composedPath().includes(map.getCanvasContainer())) return;
    isHeld = true;
    // A frame may have been asked for already: MapLibre does all else that is done for it.
    const giveBack = takeRender(map.painter, ask);
    afterPaint.add(() => {
      isHeld = false;
      giveBack();
      if (!isAsked) return;
      isAsked = false;
      repaint();
    });
  };
  // Before MapLibre hears of it, which listens to the document while a button is down.
  view.addEventListener('mouseup', hold, { capture: true });
  return () => view.removeEventListener('mouseup', hold, { capture: true });
}

/** Has a painter call `instead` for a frame. Returns the way to put back the very function that was there, its own or its class's. */
function takeRender(painter: MapLibreMap['painter'], instead: () => void): () => void {
  const own = Object.getOwnPropertyDescriptor(painter, 'render');
  painter.render = instead;
  return () => {
    if (own) Object.defineProperty(painter, 'render', own);
    else Reflect.deleteProperty(painter, 'render');
  };
}
