/** Where the focus goes when the moving map takes the drawn one's place. */
import { giveFocus } from './give-focus';

/**
 * Gives what has the focus on the drawn map `drawn` on to what stands for it on the moving one: the same place, or else the map
 * itself. To be called before the drawn map is hidden, when the focus would be nowhere. Does nothing where it is elsewhere.
 */
export function handOverFocus(drawn: Element): void {
  const page = drawn.ownerDocument;
  const focused = page.activeElement;
  if (!focused || !drawn.contains(focused)) return;
  const place = focused.closest('[data-place-id]')?.getAttribute('data-place-id') ?? null;
  giveFocus([place === null ? null : page.querySelector(`.place-keys [data-place-id="${CSS.escape(place)}"]`), page.querySelector('.map-container canvas')]);
}
