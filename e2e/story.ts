/** The bundled story as the tests expect the page to tell it. */
import { readFileSync } from 'node:fs';
import { parseStory } from '../src/story/parse-story';
import { buildStoryIndex } from '../src/story/story-index';

const file = new URL('../geodata/stories/cease-fire-2025-03-18/story.json', import.meta.url);
const parsed = parseStory(JSON.parse(readFileSync(file, 'utf8')));
if (!parsed.ok) throw new Error(parsed.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));

/** The story with its look-ups; the page is asked whether it agrees. */
export const index = buildStoryIndex(parsed.story);
export const { story } = index;
