/** Scrolls the reading pane when the state asks for it. */
import type { AppStore } from './app-context';
import { scrollToPassage } from './scroll-to-passage';

/** Watches the store's scroll requests. Returns the way to stop. */
export function watchScroll(store: AppStore): () => void {
  return store.watch(
    (state) => state.scrollRequest,
    (now) => {
      // After the pane has been drawn: on narrow screens the sheet may have just been opened.
      if (now) requestAnimationFrame(() => scrollToPassage(now.target, 'glide'));
    },
  );
}
