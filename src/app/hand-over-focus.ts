/** Where the focus goes when the moving map takes the drawn one's place. */
import { giveFocus } from './give-focus';

/** What stands on the moving map for an element of the drawn one: the key of the same place. Null for any other element, or where there is none. */
export function findOnMovingMap(element: Element | null): Element | null {
  const place = element?.closest('.drawn-map') ? element.closest('[data-place-id]')?.getAttribute('data-place-id') : null;
  return element && place ? element.ownerDocument.querySelector(`.place-keys [data-place-id="${CSS.escape(place)}"]`) : null;
}

/**
 * Gives what has the focus on the drawn map `drawn` on to what stands for it on the moving one: the same place, or else the map
 * itself. To be called before the drawn map is hidden, when the focus would be nowhere. Does nothing where it is elsewhere.
 */
export function handOverFocus(drawn: Element): void {
  const page = drawn.ownerDocument;
  const focused = page.activeElement;
  if (!focused || !drawn.contains(focused)) return;
  giveFocus([findOnMovingMap(focused), page.querySelector('.map-container canvas')]);
}
