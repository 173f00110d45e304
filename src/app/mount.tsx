/** Wakes the served page: brings the story, then takes over the HTML that stands there. */
import { hydrate, render } from 'preact';
import { Failure } from '../ui/notice';
import { parseLanguage } from '../words/language';
import { loadWording } from '../words/load-wording';
import { englishWording, WordsProvider } from '../words/words-context';
import { App } from './app';
import { AppProvider } from './app-context';
import { startDrops, wishForText } from './drop-files';
import { InLanguage } from './in-language';
import { findReaderLanguage, findStoredLanguage, keepReaderLanguage } from './reader-language';
import { announceHeight, findEmbed } from './embed';
import { createOpenedSeam } from './opened-seam';
import { keepSingleKeys } from './reader-keys';
import { reduce } from './reduce';
import { buildInitialState, type Intent } from './state';
import { startOffline } from './start-offline';
import { createStore } from './store';
import { loadStory } from './story-file';
import { startReleasingVNodes } from './release-vnodes';
import { parseUrlState } from './url-state';
import { startUrlSync } from './url-sync';
import { watchNetwork } from './watch-network';
import { watchReading } from './watch-reading';
import { watchScroll } from './watch-scroll';

/** What may go before the page wakes, once the story is there, at most. */
const GRACE_MS = 300;

/**
 * Mounts into `#app` of `page`. Where the story is broken, the article stays and a failure stands above it. `before` is what
 * goes on beside the waking if it is begun in time: the map's workers, whose code is seconds of work on a slow device.
 */
export async function mountApp(page: Document, before: Promise<void>): Promise<void> {
  const root = page.getElementById('app');
  if (!root) throw new Error('The page has no element "app" to mount into.');
  const result = await loadStory(fetch, () => Promise.race([before, new Promise((resolve) => setTimeout(resolve, GRACE_MS))]));
  if (!result.ok) {
    const place = page.createElement('div');
    const wording = await loadWording(findReaderLanguage(window) ?? 'en').catch(() => englishWording);
    place.className = 'story-failure';
    root.before(place);
    // Without the story they would do nothing; text and drawn map are whole.
    for (const control of root.querySelectorAll<HTMLElement>(DEAD_WITHOUT_STORY)) control.inert = true;
    render(
      <WordsProvider value={wording}>
        <div lang={wording.language}>
          <Failure
            title={result.title(wording)}
            problems={result.problems}
            advice={wording.words.failures.storyAdvice}
            onRetry={() => page.defaultView?.location.reload()}
          />
        </div>
      </WordsProvider>,
      place,
    );
    page.querySelector<HTMLElement>('.map-container')?.setAttribute('data-map-state', 'failed');
    root.dataset['failed'] = 'true';
    return;
  }
  const { index, evidence } = result;
  const store = createStore(buildInitialState(index.story), (state, intent: Intent) => reduce(index, state, intent));
  const opened = createOpenedSeam({ store, index, evidence });
  startReleasingVNodes();
  // The page is taken over as it was served; the link is read after that, so that the two agree while hydrating.
  hydrate(
    <AppProvider value={{ store, index, evidence, opened, seenMap: { current: null, forPaper: null } }}>
      <InLanguage>
        <App />
      </InLanguage>
    </AppProvider>,
    root,
  );
  const embed = findEmbed(window.location.search);
  if (embed) store.dispatch({ type: 'embedded' });
  if (embed?.parent) announceHeight(embed.parent, window);
  watchScroll(store);
  startDrops(page, { articleText: (files) => wishForText(store, files), mapData: (files) => void opened.bring().then((parts) => parts?.read(files)) });
  watchReading(store, page);
  // A map that moves by itself is motion.
  if (!window.matchMedia('(prefers-reduced-motion: reduce)').matches) store.dispatch({ type: 'follow-wanted', on: true });
  startUrlSync(store, index, window, embed ? 'one' : 'each');
  keepReaderLanguage(store, window);
  keepSingleKeys(store, window);
  watchNetwork(store, window);
  const language = findReaderLanguage(window);
  // A link that says its language is followed.
  if (language !== null && parseLanguage(parseUrlState(window.location.hash).language) === null) {
    // What they chose before holds against the steps of Back, too.
    store.dispatch({ type: 'language-chosen', language, by: findStoredLanguage(window) === null ? 'browser' : 'reader' });
  }
  startOffline(store, page);
  // All that the link and the reader wish is known: the map is made for that.
  store.dispatch({ type: 'woken' });
  root.dataset['awake'] = 'true';
}

/** The parts of the served page that only the story brings to life. */
const DEAD_WITHOUT_STORY = '.bar, .panels, .map-over, .follow, .open-text-offer, .sheet-handle';
