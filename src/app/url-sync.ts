/** Keeps the URL and the store in step. A choice is a step that Back undoes; a pan only rewrites the present step. */
import type { StoryIndex } from '../story/story-index';
import type { AppStore } from './app-context';
import type { AppState } from './state';
import { urlStateOf } from './reduce-url';
import { parseUrlState, printUrlState } from './url-state';
import { writeAddress } from './write-address';

/** The strictest browsers refuse more than 100 history calls in 30 seconds; three a second stays below. */
const REWRITE_AFTER_MS = 350;
/** Where the browser has refused, its limit is over within 10 to 30 seconds; a few tries until then cost nothing. */
const RETRY_AFTER_MS = 3000;
/** A passage that was stepped over sooner than this was not rested at: `j` held down repeats every 30 to 100 ms. */
const REST_MS = 350;

type Choice = Pick<AppState, 'place' | 'passage' | 'shown'>;

const sameChoice = (a: Choice, b: Choice): boolean => a.place === b.place && a.passage === b.passage && a.shown === b.shown;

/** From passage to passage and nothing else: the one choice that a key held down repeats. */
const isPassageStep = (a: Choice, b: Choice): boolean => a.passage !== b.passage && sameChoice({ ...a, passage: b.passage }, b);

/**
 * Reads the present URL into the store and keeps both in step from then on. `steps`: whether each choice is a step for Back, or
 * all are one, because Back belongs to the page around this one. Passages stepped over without a rest are one step, which ends up
 * as the last of them. What the browser refuses to write is written a little later. Returns the way to stop.
 */
export function startUrlSync(store: AppStore, index: StoryIndex, view: Window, steps: 'each' | 'one' = 'each'): () => void {
  const printed = (): string => printUrlState(urlStateOf(index, store.state()));
  let reading = false;
  let timer: number | undefined;
  /** The present choice has no step of its own yet, because the browser refused it: written over the one before, it would take that from Back. */
  let owesStep = false;
  /** When the passage was chosen that the present step was made for; before all time where it was made for something else. */
  let steppedAtMs = -Infinity;

  const write = (hash: string): void => {
    if (writeAddress(view, owesStep ? 'push' : 'replace', hash)) owesStep = false;
    else timer ??= view.setTimeout(rewrite, RETRY_AFTER_MS);
  };
  const stopWaiting = (): void => {
    view.clearTimeout(timer);
    timer = undefined;
  };
  const rewrite = (): void => {
    stopWaiting();
    const hash = printed();
    if (hash !== view.location.hash) write(hash);
  };
  const rewriteSoon = (): void => {
    timer ??= view.setTimeout(rewrite, REWRITE_AFTER_MS);
  };
  /** Who leaves finds the last choice again, in whatever step; none is made of a page that goes. */
  const leave = (): void => {
    owesStep = false;
    rewrite();
  };
  const read = (): void => {
    stopWaiting();
    owesStep = false;
    steppedAtMs = -Infinity;
    reading = true;
    try {
      store.dispatch({ type: 'url-changed', url: parseUrlState(view.location.hash) });
    } finally {
      reading = false;
    }
    // A step back may lead to an address of the time before the reader chose another language.
    if (urlStateOf(index, store.state()).language !== parseUrlState(view.location.hash).language) rewriteSoon();
  };
  const choice = ({ place, passage, shown }: AppState): Choice => ({ place, passage, shown });

  if (view.location.hash) read();
  /** How the map stood and where it was sent before the present choice, which may send it elsewhere. */
  let { camera: stood, cameraRequest: headedFor } = store.state();
  const stops = [
    store.watch(
      choice,
      (now, before) => {
        if (reading) return;
        const isStep = isPassageStep(now, before);
        const nowMs = view.performance.now();
        const isRunOn = isStep && nowMs - steppedAtMs < REST_MS;
        steppedAtMs = isStep ? nowMs : -Infinity;
        // The step that was made where the run began becomes the one where it ends.
        if (isRunOn) return rewriteSoon();
        stopWaiting();
        // A pan not yet written belongs to the step that is being left.
        const left = printUrlState(urlStateOf(index, { ...store.state(), ...before, camera: stood, cameraRequest: headedFor }));
        if (left !== view.location.hash) write(left);
        const hash = printed();
        if (hash === left) return;
        owesStep = steps === 'each';
        write(hash);
      },
      sameChoice,
    ),
    // These two are told after the choices above, which so know how it was with the map until then.
    store.watch(
      (state) => state.camera,
      (now) => {
        stood = now;
        if (!reading) rewriteSoon();
      },
    ),
    store.watch(
      (state) => state.cameraRequest,
      (now) => {
        headedFor = now;
        if (!reading) rewriteSoon();
      },
    ),
    // At once: whoever chooses a language and loads the page again is not to find the old one in its address.
    store.watch((state) => state.language, () => !reading && rewrite()),
  ];
  // `popstate` comes for Back and Forward and for a fragment typed by hand alike.
  view.addEventListener('popstate', read);
  view.addEventListener('pagehide', leave);
  return () => {
    for (const stop of stops) stop();
    view.removeEventListener('popstate', read);
    view.removeEventListener('pagehide', leave);
    view.clearTimeout(timer);
  };
}
