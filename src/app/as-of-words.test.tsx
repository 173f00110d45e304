import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { buildEvidence } from '../story/evidence';
import { buildStoryIndex } from '../story/story-index';
import { englishWording } from '../words/words-context';
import { AppProvider } from './app-context';
import { asOfWordsOf } from './as-of-words';
import { MapRegion } from './map-region';
import { createOpenedSeam } from './opened-seam';
import { PrintHead } from './printing';
import { reduce } from './reduce';
import { buildInitialState, type Intent } from './state';
import { createStore } from './store';
import { testStory } from './test-story';

/** What the page says over the map and on paper, where the story's first layer has the id `layer` and is shown or not. */
function saidWith(layer: string, isShown: boolean): string[] {
  const [first, ...rest] = testStory.layers;
  if (!first) throw new Error('The story of the tests has no layer.');
  const story = { ...testStory, layers: [{ ...first, id: layer, shownAtFirst: isShown }, ...rest] };
  const index = buildStoryIndex(story);
  const { id } = story;
  const evidence = buildEvidence({ schemaVersion: 1, story: id, measures: [] }, { schemaVersion: 1, story: id, claims: [] }, { schemaVersion: 1, story: id, figures: [] });
  const store = createStore(buildInitialState(story), (state, intent: Intent) => reduce(index, state, intent));
  const value = { store, index, evidence, opened: createOpenedSeam({ store, index, evidence }) };
  const page = renderToString(
    <AppProvider value={value}>
      <MapRegion onTable={() => undefined} />
      <PrintHead />
    </AppProvider>,
  );
  return [...page.replaceAll(/<[^>]*>/g, '|').matchAll(/([A-Z][a-z ]*)[| ]+18 March 2025/g)].map(([, words = '']) => words.trim());
}

it.each([
  ['control', true, 'Control as of'],
  ['control', false, 'As of'],
  ['ports', true, 'As of'],
])('the page says what its date is of: layer %s, shown %s', (layer, isShown, words) => {
  expect(saidWith(layer, isShown)).toEqual([words, words]);
});

it('a picture says the same', () => {
  const { words } = englishWording;
  expect([['control', 'ports'], ['ports'], []].map((shown) => asOfWordsOf(words, new Set(shown)))).toEqual(['Control as of', 'As of', 'As of']);
});
