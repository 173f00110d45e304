import { expect, it } from 'vitest';
import { buildSmallStory } from '../story/small-story';
import { buildStoryIndex } from '../story/story-index';
import { findPublisherAddress } from './publisher-address';

const { story, passageOf } = buildStoryIndex(buildSmallStory());

it('a passage has an address at the publisher’s, where the story knows it', () => {
  const passage = passageOf('no-wind');
  if (!passage) throw new Error('The story has lost its passage.');
  expect(findPublisherAddress(story, passage)).toBe('https://example.org/ferry#:~:text=Today-,there%20is%20no%20wind,-and');
  expect(findPublisherAddress({}, passage)).toBeNull();
});
