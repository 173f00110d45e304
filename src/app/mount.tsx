/** Wakes the served page: brings the story, then takes over the HTML that stands there. */
import { hydrate, render } from 'preact';
import { Failure } from '../ui/notice';
import { englishWording } from '../words/words-context';
import { App } from './app';
import { AppProvider } from './app-context';
import { reduce } from './reduce';
import { buildInitialState, type Intent } from './state';
import { createStore } from './store';
import { loadStory } from './story-file';
import { startUrlSync } from './url-sync';
import { watchReading } from './watch-reading';
import { watchScroll } from './watch-scroll';

/** Mounts into `#app` of `page`. Where the story is broken, the article stays and a failure stands above it. */
export async function mountApp(page: Document): Promise<void> {
  const root = page.getElementById('app');
  if (!root) throw new Error('The page has no element "app" to mount into.');
  const result = await loadStory();
  if (!result.ok) {
    const place = page.createElement('div');
    root.before(place);
    render(
      <Failure
        title={result.title(englishWording)}
        problems={result.problems}
        advice={englishWording.words.failures.storyAdvice}
        onRetry={() => page.defaultView?.location.reload()}
      />,
      place,
    );
    page.querySelector<HTMLElement>('.map-container')?.setAttribute('data-map-state', 'failed');
    return;
  }
  const { index, evidence } = result;
  const store = createStore(buildInitialState(index.story), (state, intent: Intent) => reduce(index, state, intent));
  // The page is taken over as it was served; the link is read after that, so that the two agree while hydrating.
  hydrate(
    <AppProvider value={{ store, index, evidence }}>
      <App />
    </AppProvider>,
    root,
  );
  watchScroll(store);
  watchReading(store, page);
  // A map that moves by itself is motion.
  if (!window.matchMedia('(prefers-reduced-motion: reduce)').matches) store.dispatch({ type: 'follow-wanted', on: true });
  startUrlSync(store, index, window);
  root.dataset['awake'] = 'true';
}
