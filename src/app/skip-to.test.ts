import { afterEach, expect, it, vi } from 'vitest';
import { buildStoryIndex } from '../story/story-index';
import { reduce } from './reduce';
import { skipTo } from './skip-to';
import { buildInitialState, type Intent } from './state';
import { createStore } from './store';
import { buildPage } from './test-page';
import { testStory } from './test-story';

const index = buildStoryIndex(testStory);

/** A page with its targets and a popup's heading, in which the store's state is drawn after each intent, as Preact does. */
function setUp(layout: string, ...intents: Intent[]) {
  const store = createStore(buildInitialState(testStory), (state, intent: Intent) => reduce(index, state, intent));
  const page = buildPage(layout);
  const [article, handle, heading] = [page.put('#article'), page.put('#sheet-handle'), page.put('.popup h2')];
  const draw = (): void => {
    const { place, sheetTab, sheetHeights } = store.state();
    const isSheet = layout !== 'beside';
    heading.isSeen = place !== null;
    handle.isSeen = isSheet && place === null;
    article.isSeen = !isSheet || (place === null && sheetTab === 'article' && (layout === 'side' || sheetHeights.panes !== 'low'));
  };
  store.watch((state) => state, () => queueMicrotask(draw));
  for (const intent of intents) store.dispatch(intent);
  return { store, page };
}

const skips = async (...[layout, to, ...intents]: [layout: string, to: 'article' | 'sheet-handle', ...Intent[]]) => {
  const { store, page } = setUp(layout, ...intents);
  skipTo(store, page.asDocument(), to);
  await new Promise((resolve) => setTimeout(resolve));
  return { focused: page.focused, state: store.state() };
};

const low: Intent = { type: 'sheet-resized', sheet: 'panes', height: 'low' };
const layers: Intent = { type: 'tab-chosen', tab: 'layers' };
const place: Intent = { type: 'place-chosen', place: 'town', from: 'list' };

afterEach(() => void vi.unstubAllGlobals());

it.each([
  ['a low sheet', 'bottom', low],
  ['another pane', 'bottom', layers],
  ['another pane', 'side', layers],
  ['a popup', 'bottom', place],
  ['a popup', 'side', place],
])('leads to the article from behind %s (%s)', async (_, layout, intent) => {
  expect((await skips(layout, 'article', intent)).focused).toBe('#article');
});

it('leaves all as it is where the article stands beside the map', async () => {
  const { focused, state } = await skips('beside', 'article', layers, place);
  expect(focused).toBe('#article');
  expect(state).toMatchObject({ sheetTab: 'layers', place: 'town' });
});

it('leads to the popup where that is the sheet', async () => {
  expect((await skips('bottom', 'sheet-handle')).focused).toBe('#sheet-handle');
  expect((await skips('bottom', 'sheet-handle', place)).focused).toBe('.popup h2');
});

it('leads to the first panel that is open where panels stand beside the map, and to what opens one where none is', async () => {
  const { store, page } = setUp('beside');
  const [inClaims, inLayers] = ['in the claims', 'in the layers'].map((name) => page.put(name, '.panel :is(a[href], button, input)'));
  page.put('the bar’s button', '[aria-controls^="panel-"]');
  const lands = async (): Promise<string | undefined> => {
    page.activeElement = page.body;
    skipTo(store, page.asDocument(), 'sheet-handle');
    await new Promise((resolve) => setTimeout(resolve));
    return page.focused;
  };
  expect(await lands()).toBe('in the claims');
  Object.assign(inClaims ?? {}, { isSeen: false });
  expect(await lands()).toBe('in the layers');
  Object.assign(inLayers ?? {}, { isSeen: false });
  expect(await lands()).toBe('the bar’s button');
});
