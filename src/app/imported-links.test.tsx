import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { buildEvidence } from '../story/evidence';
import { buildStoryIndex } from '../story/story-index';
import { buildPlaceTable } from '../ui/table-columns';
import { englishWording } from '../words/words-context';
import { AppProvider } from './app-context';
import { passagesSpeakingOf } from './imported-links';
import { createOpenedSeam } from './opened-seam';
import { PopupOverMap } from './popup-over-map';
import { reduce } from './reduce';
import { buildInitialState, type Intent } from './state';
import { createStore } from './store';
import { testStory } from './test-story';

const index = buildStoryIndex(testStory);
const evidence = buildEvidence({ schemaVersion: 1, story: 'test', measures: [] }, { schemaVersion: 1, story: 'test', claims: [] }, { schemaVersion: 1, story: 'test', figures: [] });
const tie = (passage: string, place: string) => ({ passage, place });
const links = [tie('nowhere', 'capital'), tie('river-and-town', 'capital')];
const idsOf = (passages: readonly { id: string }[]): string[] => passages.map(({ id }) => id);

describe('the passages of a place', () => {
  it('stand in the order of the article, whichever the file has first', () => {
    expect(idsOf(passagesSpeakingOf(index, links, 'capital'))).toEqual(['river-and-town', 'capital', 'nowhere']);
  });

  it('are the story’s own list while no file adds to it', () => {
    expect(passagesSpeakingOf(index, links, 'town')).toBe(index.passagesOfPlace('town'));
  });
});

describe('a file’s link', () => {
  it('leads from the popup to its passage as from the passage to the place, and is marked', () => {
    const store = createStore(buildInitialState(testStory), (state, intent: Intent) => reduce(index, state, intent));
    store.dispatch({ type: 'links-imported', links });
    store.dispatch({ type: 'place-chosen', place: 'capital', from: 'list' });
    expect(store.state().passage, 'the story’s own comes first').toBe('capital');
    const html = renderToString(
      <AppProvider value={{ store, index, evidence, opened: createOpenedSeam({ store, index, evidence }) }}>
        <PopupOverMap controller={null} />
      </AppProvider>,
    );
    const listed = [...html.matchAll(/<a [^>]*data-passage-link="([^"]*)"[^>]*>(.*?)<\/a>/g)];
    expect(listed.map(([, id, inside = '']) => [id, inside.includes('imported')])).toEqual([['river-and-town', true], ['capital', false], ['nowhere', true]]);
    expect(html).toContain('Next mention');
  });

  it('stands in the table’s column of paragraphs', () => {
    const rows = buildPlaceTable(index, englishWording, (place) => passagesSpeakingOf(index, links, place)).rows;
    expect(rows.find(({ id }) => id === 'capital')?.cells.at(-1)).toEqual({ text: '1, 3, 4', sortBy: 1 });
  });
});
