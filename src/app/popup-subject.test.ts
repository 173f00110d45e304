import { describe, expect, it } from 'vitest';
import { buildStoryIndex } from '../story/story-index';
import { popupPositionOf, popupSubjectOf } from './popup-subject';
import { reduce } from './reduce';
import { buildInitialState, type AppState, type Intent } from './state';
import { testStory } from './test-story';

const index = buildStoryIndex(testStory);
const after = (...intents: Intent[]): AppState => intents.reduce((state, intent) => reduce(index, state, intent), buildInitialState(testStory));
const feature: Intent = { type: 'opened-chosen', feature: { layer: 'opened-1', feature: 4, at: [30, 50] } };
const town: Intent = { type: 'place-chosen', place: 'town', from: 'list' };

describe('what stands in the popup', () => {
  it('is a place or a feature, and nothing once either is closed', () => {
    expect(popupSubjectOf(after())).toBeNull();
    expect(popupSubjectOf(after(feature, town))).toBe('town');
    expect(popupSubjectOf(after(town, feature))).toEqual({ layer: 'opened-1', feature: 4, at: [30, 50] });
    expect(popupSubjectOf(after(town, { type: 'place-closed' }))).toBeNull();
    expect(popupSubjectOf(after(feature, { type: 'place-closed' }))).toBeNull();
  });

  it('stays the same value while other things change, so that nothing is drawn anew for them', () => {
    const open = after(feature);
    const moved = reduce(index, open, { type: 'camera-moved', camera: { lng: 30, lat: 50, zoom: 6, bearing: 0, pitch: 0 }, by: 'reader' });
    expect(popupSubjectOf(moved)).toBe(popupSubjectOf(open));
    expect(popupPositionOf(index, moved)).toBe(popupPositionOf(index, open));
  });
});

describe('where it is', () => {
  it.each<[string, Intent[], [number, number] | null]>([
    ['a feature that was clicked', [feature], [30, 50]],
    ['a feature that was chosen in its table', [{ type: 'opened-chosen', feature: { layer: 'opened-1', feature: 4, at: null } }], null],
    ['a place that was clicked', [{ type: 'place-chosen', place: 'town', from: 'map', at: [36.1, 49.1] }], [36.1, 49.1]],
    ['a place that was chosen elsewhere', [town], [36, 49]],
    ['nothing', [], null],
  ])('%s', (_, intents, at) => expect(popupPositionOf(index, after(...intents))).toEqual(at));
});
