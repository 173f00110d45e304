import { afterEach, expect, it, vi } from 'vitest';
import { buildStoryIndex } from '../story/story-index';
import { chooseFound } from './choose-found';
import { reduce } from './reduce';
import { buildInitialState, type Intent } from './state';
import { createStore } from './store';
import { buildPage } from './test-page';
import { testStory } from './test-story';

const index = buildStoryIndex(testStory);

/** Finds a passage by the search, which has the focus, while a popup is open. */
async function finds(layout: string) {
  const store = createStore(buildInitialState(testStory), (state, intent: Intent) => reduce(index, state, intent));
  store.dispatch({ type: 'place-chosen', place: 'town', from: 'list' });
  const page = buildPage(layout);
  page.activeElement = page.put('search');
  page.put('passage', '#article [data-passage-id="town-again"]');
  chooseFound(store, page.asDocument(), 'town-again');
  await Promise.resolve();
  return { state: store.state(), focused: page.focused };
}

afterEach(() => void vi.unstubAllGlobals());

it.each(['bottom', 'side'])('leads the focus to what was found where a popup or a keyboard would hide it (%s)', async (layout) => {
  const { state, focused } = await finds(layout);
  expect(state).toMatchObject({ passage: 'town-again', place: null });
  expect(focused).toBe('passage');
});

it('leaves the focus in the search, and a popup of the place, where there is room for all', async () => {
  const { state, focused } = await finds('beside');
  expect(state).toMatchObject({ passage: 'town-again', place: 'town' });
  expect(focused).toBe('search');
});
