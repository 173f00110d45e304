import { describe, expect, it } from 'vitest';
import { buildStoryIndex } from '../story/story-index';
import { reduce } from './reduce';
import { buildInitialState, type AppState, type Intent } from './state';
import { testStory } from './test-story';

const index = buildStoryIndex(testStory);
const passageAfter = (...intents: Intent[]): AppState['passage'] => intents.reduce((state, intent) => reduce(index, state, intent), buildInitialState(testStory)).passage;

const forward: Intent = { type: 'passage-stepped', by: 1 };
const back: Intent = { type: 'passage-stepped', by: -1 };
const chosen: Intent = { type: 'passage-chosen', passage: 'capital', from: 'article' };
const read = (passage: string | null): Intent => ({ type: 'passage-read', passage });

describe('a step through the article', () => {
  it('goes on from what is read, until a passage is chosen', () => {
    expect(passageAfter(read('capital'), forward)).toBe('nowhere');
    expect(passageAfter(chosen, read('town-again'), back)).toBe('river-and-town');
    expect(passageAfter(read('town-again'), chosen, forward)).toBe('nowhere');
    expect(passageAfter(read('river-and-town'), forward, forward)).toBe('capital');
  });

  it('goes on from the chosen passage that is chosen again, and from what is read again', () => {
    expect(passageAfter(chosen, read('town-again'), chosen, forward)).toBe('nowhere');
    expect(passageAfter(read('town-again'), chosen, read('town-again'), back)).toBe('river-and-town');
  });

  it('goes on from a place that is chosen while another passage is read', () => {
    expect(passageAfter(read('nowhere'), { type: 'place-chosen', place: 'river', from: 'map' }, forward)).toBe('town-again');
  });

  it('begins anew at the head of the article', () => {
    expect(passageAfter(chosen, read('town-again'), read(null), forward)).toBe('river-and-town');
  });

  it('goes on from the passage that has the focus, whatever is read or chosen', () => {
    expect(passageAfter(chosen, read('river-and-town'), { ...back, from: 'nowhere' })).toBe('capital');
    expect(passageAfter(chosen, { ...forward, from: 'river-and-town' })).toBe('town-again');
  });
});
