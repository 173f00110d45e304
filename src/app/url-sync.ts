/** Keeps the URL and the store in step. A choice is a step that Back undoes; a pan only rewrites the present step. */
import type { StoryIndex } from '../story/story-index';
import type { AppStore } from './app-context';
import type { AppState } from './state';
import { urlStateOf } from './reduce-url';
import { parseUrlState, printUrlState } from './url-state';

/** Browsers refuse more than about 100 history calls in 30 seconds; three a second stays well below. */
const REWRITE_AFTER_MS = 350;

type Choice = Pick<AppState, 'place' | 'passage' | 'shown'>;

const sameChoice = (a: Choice, b: Choice): boolean => a.place === b.place && a.passage === b.passage && a.shown === b.shown;

/**
 * Reads the present URL into the store and keeps both in step from then on. `steps`: whether each choice is a step for Back, or
 * all are one, because Back belongs to the page around this one. Returns the way to stop.
 */
export function startUrlSync(store: AppStore, index: StoryIndex, view: Window, steps: 'each' | 'one' = 'each'): () => void {
  const printed = (): string => printUrlState(urlStateOf(index, store.state()));
  const addressOf = (hash: string): string => `${view.location.pathname}${view.location.search}${hash}`;
  let reading = false;
  let timer: number | undefined;

  const rewrite = (): void => {
    view.clearTimeout(timer);
    timer = undefined;
    const hash = printed();
    if (hash !== view.location.hash) view.history.replaceState(null, '', addressOf(hash));
  };
  const rewriteSoon = (): void => {
    timer ??= view.setTimeout(rewrite, REWRITE_AFTER_MS);
  };
  const read = (): void => {
    view.clearTimeout(timer);
    timer = undefined;
    reading = true;
    store.dispatch({ type: 'url-changed', url: parseUrlState(view.location.hash) });
    reading = false;
    // A step back may lead to an address of the time before the reader chose another language.
    if (urlStateOf(index, store.state()).language !== parseUrlState(view.location.hash).language) rewriteSoon();
  };
  const choice = ({ place, passage, shown }: AppState): Choice => ({ place, passage, shown });

  if (view.location.hash) read();
  const stops = [
    store.watch(
      choice,
      (_, before) => {
        if (reading) return;
        view.clearTimeout(timer);
        timer = undefined;
        // A pan not yet written belongs to the step that is being left.
        const left = printUrlState(urlStateOf(index, { ...store.state(), ...before }));
        if (left !== view.location.hash) view.history.replaceState(null, '', addressOf(left));
        const hash = printed();
        if (hash === left) return;
        if (steps === 'each') view.history.pushState(null, '', addressOf(hash));
        else view.history.replaceState(null, '', addressOf(hash));
      },
      sameChoice,
    ),
    store.watch((state) => state.camera, () => !reading && rewriteSoon()),
    // At once: whoever chooses a language and loads the page again is not to find the old one in its address.
    store.watch((state) => state.language, () => !reading && rewrite()),
  ];
  // `popstate` comes for Back and Forward and for a fragment typed by hand alike.
  view.addEventListener('popstate', read);
  view.addEventListener('pagehide', rewrite);
  return () => {
    for (const stop of stops) stop();
    view.removeEventListener('popstate', read);
    view.removeEventListener('pagehide', rewrite);
    view.clearTimeout(timer);
  };
}
