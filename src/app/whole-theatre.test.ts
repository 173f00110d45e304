import { describe, expect, it } from 'vitest';
import { buildStoryIndex } from '../story/story-index';
import type { Story } from '../story/schema';
import { reduce } from './reduce';
import { urlStateOf } from './reduce-url';
import { buildInitialState, type AppState, type Intent } from './state';
import { createStore } from './store';
import { testStory } from './test-story';
import { buildView } from './test-view';
import { startUrlSync } from './url-sync';

/** Two far places are shown by the whole theatre. */
const summit: Story['sections'][number] = {
  id: 'two',
  heading: null,
  paragraphs: [
    {
      number: 5,
      passages: [
        { id: 'summit', fragment: { start: 'Two of them', end: null }, summary: 'Two far away.', mentions: ['capital', 'other-capital'].map((place) => ({ place, how: 'named', words: place })) },
      ],
    },
  ],
};
const others = testStory.places.filter(({ id }) => id === 'capital').map((place) => ({ ...place, id: 'other-capital' }));
const story = { ...testStory, places: [...testStory.places, ...others], sections: [...testStory.sections, summit] };
const index = buildStoryIndex(story);
const after = (...intents: Intent[]): AppState => intents.reduce((state, intent) => reduce(index, state, intent), buildInitialState(story));

const camera = { zoom: 8, lat: 47, lng: 33, bearing: 0, pitch: 0 };
const pan: Intent = { type: 'camera-moved', camera, by: 'reader' };
const on: Intent = { type: 'follow-wanted', on: true };

describe('the whole theatre, which has no camera of its own', () => {
  it.each<[string, Intent[]]>([
    ['the reader', [pan, { type: 'theatre-wanted' }]],
    ['a passage', [pan, { type: 'passage-chosen', passage: 'summit', from: 'search' }]],
    ['a passage that is stepped to', [pan, { type: 'passage-stepped', by: -1 }]],
    ['a claim', [pan, { type: 'claim-chosen', claim: 'any', passage: 'summit', places: ['capital', 'other-capital'], drawn: null }]],
    ['what is read', [{ type: 'passage-read', passage: 'town-again' }, pan, on, { type: 'passage-read', passage: 'summit' }]],
  ])('is what the address says once it is asked for by %s', (_, intents) => {
    const asked = after(...intents);
    expect(asked.cameraRequest?.target).toEqual({ kind: 'theatre' });
    const flown = reduce(index, asked, { type: 'camera-moved', camera: { ...camera, zoom: 4.5 }, by: 'program' });
    for (const state of [asked, flown]) {
      expect(state.camera).toBeNull();
      expect(urlStateOf(index, { ...state, passage: 'summit' }).camera).toBe('theatre');
    }
  });

  it('leaves the step for Back before it the view that the reader had', () => {
    const view = buildView('');
    const store = createStore(buildInitialState(story), (state, intent: Intent) => reduce(index, state, intent));
    startUrlSync(store, index, view.window);
    store.dispatch(pan);
    view.timePasses();
    store.dispatch({ type: 'passage-chosen', passage: 'summit', from: 'search' });
    view.timePasses();
    expect(view.entries).toEqual(['#map=8/47/33', '#map=theatre&passage=summit']);
  });

  it('is left by the reader’s hand', () => {
    const moved = after(pan, { type: 'theatre-wanted' }, pan, { type: 'layer-toggled', layer: 'water' });
    expect(moved.camera).toEqual(camera);
  });
});
