/** Tells the store which passage stands at the reading line while the reader scrolls. */
import type { AppStore } from './app-context';
import { findPassageRead, type PaneView } from './reading-line';

/** The pane is at rest after so long without a scroll: a fast flick asks for one picture, not for all on its way. */
const AT_REST_MS = 140;
/** Where a finger, a wheel or a key says that it is the reader who scrolls, and not the page that brings a passage. */
export const BY_HAND = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/** Watches the reading pane in `page`. Returns the way to stop. */
export function watchReading(store: AppStore, page: Document): () => void {
  const pane = page.querySelector<HTMLElement>('#article > .scroller');
  if (!pane) return () => undefined;
  let byHand = false;
  let timer: number | undefined;
  let followed: string | null = null;
  const takeHand = (): void => {
    byHand = true;
  };
  const read = (): void => {
    if (byHand) store.dispatch({ type: 'passage-read', passage: findPassageRead(viewOf(pane)) });
  };
  const onScroll = (): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(read, AT_REST_MS);
  };
  pane.addEventListener('scroll', onScroll, { passive: true });
  for (const type of BY_HAND) pane.addEventListener(type, takeHand, { passive: true });
  const stops = [
    store.watch((state) => state.scrollRequest, () => {
      byHand = false;
    }),
    store.watch((state) => (state.follow === 'on' ? state.reading : null), (passage) => {
      followed = passage;
      for (const marked of pane.querySelectorAll('[data-reading]')) marked.removeAttribute('data-reading');
      markIn(pane, followed);
    }),
  ];
  // Another text is drawn in the pane, or this one goes on being drawn.
  const drawing = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) if (node instanceof HTMLElement) markIn(node, followed);
  });
  drawing.observe(pane, { childList: true, subtree: true });
  return () => {
    window.clearTimeout(timer);
    pane.removeEventListener('scroll', onScroll);
    for (const type of BY_HAND) pane.removeEventListener(type, takeHand);
    drawing.disconnect();
    for (const stop of stops) stop();
  };
}

/** Where the pane stands. */
function viewOf(pane: HTMLElement): PaneView {
  const { scrollTop, scrollHeight, clientHeight } = pane;
  const { top } = pane.getBoundingClientRect();
  // Of a passage of several elements the first has the id.
  const begins = [...pane.querySelectorAll<HTMLElement>('[data-passage-id][id]')];
  return {
    scrolledPx: scrollTop,
    leftPx: scrollHeight - clientHeight - scrollTop,
    heightPx: clientHeight,
    passages: begins.map((element) => ({ id: element.dataset['passageId'] ?? '', topPx: element.getBoundingClientRect().top - top })),
  };
}

/** Marks the passage that the map goes with in `root`, itself included; the pane's own drawing knows nothing of scrolling. */
function markIn(root: HTMLElement, passage: string | null): void {
  if (passage === null) return;
  if (root.dataset['passageId'] === passage) root.setAttribute('data-reading', '');
  for (const element of root.querySelectorAll(`[data-passage-id="${CSS.escape(passage)}"]`)) element.setAttribute('data-reading', '');
}
