import { describe, expect, it } from 'vitest';
import type { Passage, Story } from '../story/schema';
import { buildStoryIndex } from '../story/story-index';
import { stepMention } from './step-mention';

const ids = ['a', 'b', 'c', 'd', 'e'];
const passageOf = (id: string): Passage => ({ id, fragment: { start: id, end: null }, summary: id, mentions: [] });
const story: Story = {
  schemaVersion: 1,
  id: 'test',
  language: 'en',
  title: 'A test',
  kicker: 'Test',
  provenance: 'Written for the tests.',
  published: '2025-03-18',
  mapDate: '2025-03-18',
  theatre: [21.5, 43.8, 41, 53],
  sections: [{ id: 'one', heading: null, paragraphs: ids.map((id, at) => ({ number: at + 1, passages: [passageOf(id)] })) }],
  layers: [],
  places: [],
  sources: [],
};
const index = buildStoryIndex(story);
const mentions = ['a', 'c', 'e'].map(passageOf);

describe('stepping through the mentions of a place', () => {
  it.each<[string | null, string, string]>([
    ['a', 'e', 'c'],
    ['c', 'a', 'e'],
    ['e', 'c', 'a'],
    // Chosen by a link or a file: it does not mention the place.
    ['b', 'a', 'c'],
    ['d', 'c', 'e'],
    [null, 'e', 'a'],
    ['unheard-of', 'e', 'a'],
  ])('from %s leads back to %s and on to %s', (from, previous, next) => {
    expect([stepMention(index, mentions, from, -1)?.id, stepMention(index, mentions, from, 1)?.id]).toEqual([previous, next]);
  });

  it('leads nowhere without mentions', () => {
    expect(stepMention(index, [], 'a', 1)).toBeUndefined();
  });
});
