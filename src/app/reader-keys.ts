/** Whether the reader wants keys of one character, before and after they say so. */
import type { AppStore } from './app-context';
import { storageOf } from './reader-language';

const STORED_AS = 'single-keys';

/** Takes up the reader's wish of an earlier visit, and keeps each new one where the browser lets us. Returns the way to stop. */
export function keepSingleKeys(store: AppStore, view: Window): () => void {
  try {
    if (storageOf(view)?.getItem(STORED_AS) === 'off') store.dispatch({ type: 'single-keys-wanted', on: false });
  } catch {
    // A closed store: the keys are on, as for everybody.
  }
  return store.watch(
    (state) => state.singleKeys,
    (on) => {
      try {
        storageOf(view)?.setItem(STORED_AS, on ? 'on' : 'off');
      } catch {
        // A full or closed store: the wish holds for this visit.
      }
    },
  );
}
