/** Where the links at the head of the page lead. */
import type { AppStore } from './app-context';
import { giveFocusOnceDrawn } from './give-focus';
import { layoutOf } from './layout';

/** The elements, by their ids, that a link at the head of the page leads to; instead of the sheet, where there is none, to what it would hold. */
export type SkipTarget = 'article' | 'map-region' | 'sheet-handle';

/** In the order of the page: what is in the panels that are open, and what opens one. */
const IN_PANELS = '.panel :is(a[href], button, input)';
const OPENS_PANEL = '[aria-controls^="panel-"]';

/** Gives the focus to `to`, after it was brought up where it is hidden. What lies over nearly all of the map makes way by itself (map-region.tsx). */
export function skipTo(store: AppStore, page: Document, to: SkipTarget): void {
  if (to === 'sheet-handle' && layoutOf(page) === 'beside') {
    // What is hidden takes no focus.
    return giveFocusOnceDrawn(() => [...page.querySelectorAll(IN_PANELS), page.querySelector(OPENS_PANEL)]);
  }
  if (to === 'article' && layoutOf(page) !== 'beside') {
    // A popup is the sheet while it is open.
    store.dispatch({ type: 'place-closed' });
    store.dispatch({ type: 'tab-chosen', tab: 'article' });
  }
  // While the popup is the sheet, its handle is not there.
  giveFocusOnceDrawn(() => [page.getElementById(to), page.querySelector('.popup h2')]);
}
