/** Where "Open map data" joins the page: its code comes only when it is asked for. */
import { useLayoutEffect, useState } from 'preact/hooks';
import { useApp, type AppParts } from './app-context';
import type { Language } from '../words/language';
import type { OpenedParts } from './opened/opened-parts';

export interface OpenedSeam {
  /** The parts, once they are here. */
  parts(): OpenedParts | null;
  /** Brings the parts and their words; where they do not arrive the reader is told, and null comes back. */
  bring(): Promise<OpenedParts | null>;
  /** Calls `then` when the parts have come; returns the way to stop. */
  watch(then: () => void): () => void;
}

/** A seam for the page that `app` is about. Nothing is fetched before `bring`. */
export function createOpenedSeam(app: Omit<AppParts, 'opened'>): OpenedSeam {
  let parts: OpenedParts | null = null;
  let coming: Promise<OpenedParts | null> | null = null;
  const listeners = new Set<() => void>();
  return {
    parts: () => parts,
    bring() {
      coming ??= import('./opened/opened-parts').then(
        async ({ createOpenedParts }) => {
          const made = createOpenedParts(app);
          // What is said in a notice is not said anew when words arrive: they come first, and those of another language after them.
          let language: Language;
          do {
            ({ language } = app.store.state());
            await made.loadWords(language);
          } while (language !== app.store.state().language);
          parts = made;
          for (const listener of listeners) listener();
          return parts;
        },
        () => {
          coming = null;
          app.store.dispatch({ type: 'notice-given', text: ({ words }) => words.notices.openDataNotLoaded });
          return null;
        },
      );
      return coming;
    },
    watch(then) {
      listeners.add(then);
      return () => listeners.delete(then);
    },
  };
}

/** The parts, null until something of theirs was asked for. */
export function useOpened(): OpenedParts | null {
  const { opened } = useApp();
  const [parts, setParts] = useState(opened.parts());
  useLayoutEffect(() => opened.watch(() => setParts(opened.parts())), [opened]);
  return parts;
}
