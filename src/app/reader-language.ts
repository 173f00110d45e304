/** Which language the reader wants, before and after they say so. */
import { parseLanguage, type Language } from '../words/language';
import type { AppStore } from './app-context';
import { findEmbed } from './embed';

const STORED_AS = 'language';

/** The browser's store for this site; null where it is closed to us, and inside another page, which is promised that nothing is kept. */
export function storageOf(view: Window): Storage | null {
  try {
    return findEmbed(view.location.search) ? null : view.localStorage;
  } catch {
    return null;
  }
}

/** The language that the reader chose on an earlier visit, else the first of their browser's that the interface speaks; else null. */
export function findReaderLanguage(view: Window): Language | null {
  return findStoredLanguage(view) ?? view.navigator.languages.map(parseLanguage).find((language) => language !== null) ?? null;
}

/** The language that the reader chose on an earlier visit; null where none is kept that the interface speaks. */
export function findStoredLanguage(view: Window): Language | null {
  try {
    return parseLanguage(storageOf(view)?.getItem(STORED_AS) ?? null);
  } catch {
    return null;
  }
}

/** Keeps each language that the reader chooses for their next visit, where the browser lets us. Returns the way to stop. */
export function keepReaderLanguage(store: AppStore, view: Window): () => void {
  return store.watch(
    (state) => state.unmetLanguage ?? state.chosenLanguage,
    (language) => {
      try {
        if (language !== null) storageOf(view)?.setItem(STORED_AS, language);
      } catch {
        // A full or closed store: the choice holds for this visit.
      }
    },
  );
}
