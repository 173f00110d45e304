/** Ends a drag of the map where its button is let go, even beside the map: over a popup, a panel or the article. */
import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * MapLibre hears of a button that is let go over the map alone. Beside it, a drag would last until the mouse is moved again,
 * and a map that is on its way never comes to rest. It is given such a move at the same place, which holds no button; what
 * follows a drag (gliding on, telling of the camera) then follows. Listens until the map is removed.
 */
export function endDragsBesideMap(map: Pick<MapLibreMap, 'getCanvasContainer' | 'dragPan' | 'dragRotate' | 'once'>, view: Window = window): void {
  const end = (event: MouseEvent): void => {
    if (event.composedPath().includes(map.getCanvasContainer())) return;
    if (!map.dragPan.isActive() && !map.dragRotate.isActive()) return;
    const { clientX, clientY } = event;
    view.document.dispatchEvent(new MouseEvent('mousemove', { clientX, clientY, buttons: 0, cancelable: true }));
  };
  view.addEventListener('mouseup', end, { capture: true });
  map.once('remove', () => view.removeEventListener('mouseup', end, { capture: true }));
}
