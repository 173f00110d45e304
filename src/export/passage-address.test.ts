import { expect, it } from 'vitest';
import { buildSmallStory } from '../story/small-story';
import { buildStoryIndex } from '../story/story-index';
import { findPublisherAddress, pageAddressOf, passageAddressOf } from './passage-address';

const { story, passageOf } = buildStoryIndex(buildSmallStory());

it('a passage has an address on this page, without what made it an embedded one', () => {
  expect(passageAddressOf(pageAddressOf('https://map.example/a/?embed=1#map=7/45/34'), 'no-wind')).toBe('https://map.example/a/#passage=no-wind');
});

it('and one at the publisher’s, where the story knows it', () => {
  const passage = passageOf('no-wind');
  if (!passage) throw new Error('The story has lost its passage.');
  expect(findPublisherAddress(story, passage)).toBe('https://example.org/ferry#:~:text=Today-,there%20is%20no%20wind,-and');
  expect(findPublisherAddress({}, passage)).toBeNull();
});
