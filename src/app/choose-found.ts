/** What becomes of a passage that the search has found. */
import type { AppStore } from './app-context';
import { findPassageElement, giveFocusOnceDrawn } from './give-focus';
import { layoutOf } from './layout';

/** Chooses the passage, which brings it into view. Where the article is in a sheet nothing stays over it: no popup, and no keyboard. */
export function chooseFound(store: AppStore, page: Document, passage: string): void {
  const isInSheet = layoutOf(page) !== 'beside';
  store.dispatch({ type: 'passage-chosen', passage, from: 'search', closesPlace: isInSheet });
  // The keyboard on the screen stays as long as the search has the focus.
  if (isInSheet) giveFocusOnceDrawn(() => [findPassageElement(page, passage)]);
}
