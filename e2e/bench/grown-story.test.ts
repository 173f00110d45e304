import { expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse-story';
import { storyOf } from './grown-story';

test.each([10, 23, 100])('a story of %d places is a story', (count) => {
  const { story, shapes } = storyOf(count);
  expect(parseStory(JSON.parse(JSON.stringify(story)))).toMatchObject({ ok: true });
  expect(story.places).toHaveLength(count);
  const ids = new Set(story.places.map(({ id }) => id));
  expect(shapes.features.filter(({ properties }) => !ids.has(String(properties?.['place'])))).toEqual([]);
  expect(shapes.features.length).toBeGreaterThan(0);
});
