/** Brings the chosen passage into view in a copy that is drawn slice by slice, once the slice that holds it is there. */
import { useCallback, useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { ArticleCopy } from '../article/article-copy';
import { useApp } from './app-context';
import { scrollToPassage } from './scroll-to-passage';
import { BY_HAND } from './watch-reading';

/**
 * What is chosen when the copy takes the digest's place is owed from then on; later choices are where their slice is not drawn yet.
 * Returns what to call whenever more has been drawn.
 */
export function useOwedScroll(copy: ArticleCopy): () => void {
  const { store } = useApp();
  const owed = useRef<string | null>(null);
  const pay = useCallback(() => {
    if (owed.current === null || !isDrawn(owed.current)) return;
    scrollToPassage(owed.current, 'jump');
    owed.current = null;
  }, []);
  // Before the copy is seen, and not after the next frame: the passage that was found in the digest stood elsewhere.
  useLayoutEffect(() => {
    owed.current = store.state().passage;
    pay();
  }, [store, copy, pay]);
  useEffect(() => {
    // Who scrolls by hand has gone elsewhere.
    const forget = (): void => {
      owed.current = null;
    };
    const stop = store.watch(
      (state) => state.scrollRequest,
      (now) => {
        owed.current = now && !isDrawn(now.target) ? now.target : null;
      },
    );
    const pane = document.querySelector('#article > .scroller');
    for (const type of BY_HAND) pane?.addEventListener(type, forget, { passive: true });
    return () => {
      stop();
      for (const type of BY_HAND) pane?.removeEventListener(type, forget);
    };
  }, [store]);
  return pay;
}

const isDrawn = (passage: string): boolean => document.getElementById(`passage-${passage}`) !== null;
