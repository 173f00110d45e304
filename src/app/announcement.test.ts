import { describe, expect, it } from 'vitest';
import { buildStoryIndex } from '../story/story-index';
import { englishWording } from '../words/words-context';
import { findAnnouncement } from './announcement';
import { reduce } from './reduce';
import { buildInitialState, type Intent } from './state';
import { testStory } from './test-story';

const index = buildStoryIndex(testStory);
/** What is said of the last of the intents, where sheets have heights or not. */
function said(intents: Intent[], hasHeights = true): string | null {
  const states = intents.reduce((all, intent) => [...all, reduce(index, all.at(-1) ?? buildInitialState(testStory), intent)], [buildInitialState(testStory)]);
  const [before, after] = states.slice(-2);
  return before && after ? findAnnouncement(index, before, after, englishWording, () => hasHeights) : null;
}

describe('what is said', () => {
  const town: Intent = { type: 'place-chosen', place: 'town', from: 'list' };
  const feature: Intent = { type: 'opened-chosen', feature: { layer: 'opened-1', feature: 4, at: [30, 50] } };
  it.each<[string, Intent[], string | null]>([
    ['the map has arrived', [{ type: 'map-arrived' }], 'The map is ready.'],
    ['following is paused', [{ type: 'follow-wanted', on: true }, { type: 'theatre-wanted' }], 'Following paused.'],
    ['a layer is shown for a place', [{ type: 'place-chosen', place: 'capital', from: 'list' }], 'Layer shown: far'],
    ['a layer is ticked', [{ type: 'layer-toggled', layer: 'far' }], null],
    ['a place is chosen, whose popup takes the focus', [town], null],
    ['the next mention is chosen in a popup', [town, { type: 'passage-chosen', passage: 'town-again', from: 'popup' }], 'Paragraph 2'],
    ['a passage is found and its popup makes way', [town, { type: 'passage-chosen', passage: 'town-again', from: 'search', closesPlace: true }], 'Paragraph 2'],
    ['a passage is stepped to, for which a low sheet rises', [{ type: 'sheet-resized', sheet: 'panes', height: 'low' }, { type: 'passage-chosen', passage: 'town-again', from: 'keys' }], 'Paragraph 2'],
    ['the next mention is chosen in a popup before a low sheet', [{ type: 'sheet-resized', sheet: 'panes', height: 'low' }, town, { type: 'passage-chosen', passage: 'town-again', from: 'popup' }], 'Paragraph 2'],
    ['the panes behind a popup rise', [town, { type: 'sheet-resized', sheet: 'panes', height: 'low' }, { type: 'tab-chosen', tab: 'layers' }], null],
    ['the sheet rises', [{ type: 'sheet-resized', sheet: 'panes', height: 'full' }], 'Height of the sheet: full'],
    ['the popup sinks', [town, { type: 'sheet-resized', sheet: 'popup', height: 'low' }], 'Height of the sheet: low'],
    ['the popup of opened data rises', [feature, { type: 'sheet-resized', sheet: 'popup', height: 'full' }], 'Height of the sheet: full'],
    ['the popup of opened data closes', [feature, { type: 'sheet-resized', sheet: 'popup', height: 'full' }, { type: 'opened-chosen', feature: null }], null],
    ['the theatre is shown', [{ type: 'theatre-wanted' }], 'Whole theatre'],
    ['the theme changes', [{ type: 'theme-chosen', theme: 'dark' }], null],
  ])('when %s', (_, intents, words) => expect(said(intents)).toBe(words));

  it('nothing is said of heights where the sheet stands at the side', () => {
    expect(said([{ type: 'sheet-resized', sheet: 'panes', height: 'full' }], false)).toBeNull();
    expect(said([town, { type: 'sheet-resized', sheet: 'popup', height: 'low' }], false)).toBeNull();
  });
});
