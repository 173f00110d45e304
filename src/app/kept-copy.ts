/** The reader's copy kept in this browser between visits, where the reader wished it. */

import { storageOf } from './reader-language';

const keyOf = (story: string): string => `article-text:${story}`;

/** What is kept for a story, as it was written (article/kept-form.ts); null where there is none, or the browser gives no room. */
export function findKeptText(story: string, view: Window = window): string | null {
  try {
    return storageOf(view)?.getItem(keyOf(story)) ?? null;
  } catch {
    return null;
  }
}

/** Keeps a copy as written, or forgets the one kept where it is null. Gives back whether the browser did it. */
export function keepText(story: string, written: string | null, view: Window = window): boolean {
  try {
    const storage = storageOf(view);
    if (written === null) storage?.removeItem(keyOf(story));
    else storage?.setItem(keyOf(story), written);
    return storage !== null;
  } catch {
    return false;
  }
}
