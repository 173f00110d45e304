import { expect, test } from 'vitest';
import { parseEvidence } from '../../src/story/evidence';
import { findEvidenceStrays } from '../../src/story/evidence-checks';
import { parseStory } from '../../src/story/parse-story';
import { storyOf } from './grown-story';

test.each([10, 23, 100])('a story of %d places is a story', (count) => {
  const { story, shapes, ...beside } = storyOf(count);
  expect(parseStory(JSON.parse(JSON.stringify(story)))).toMatchObject({ ok: true });
  expect(story.places).toHaveLength(count);
  const ids = new Set(story.places.map(({ id }) => id));
  expect(shapes.features.filter(({ properties }) => !ids.has(String(properties?.['place'])))).toEqual([]);
  expect(shapes.features.length).toBeGreaterThan(0);
  expect(parseEvidence(beside)).toMatchObject({ ok: true });
  expect(findEvidenceStrays(story, beside)).toEqual([]);
});
