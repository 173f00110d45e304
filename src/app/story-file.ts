/** Brings the story: fetches its file and parses it, so that a broken file is told and never half shown. */
import storyUrl from '../../geodata/stories/cease-fire-2025-03-18/story.json?url';
import { parseStory } from '../story/parse-story';
import type { Problem } from '../story/problem';
import { buildStoryIndex, type StoryIndex } from '../story/story-index';

export type StoryResult = { ok: true; index: StoryIndex } | { ok: false; title: string; problems: readonly Problem[] };

/** Fetches and parses the bundled story. Never rejects: what went wrong is in the result. */
export async function loadStory(fetchFile: typeof fetch = fetch): Promise<StoryResult> {
  const failed = (title: string, message: string): StoryResult => ({ ok: false, title, problems: [{ path: 'story.json', message }] });
  let input: unknown;
  try {
    const response = await fetchFile(storyUrl);
    if (!response.ok) return failed('The story could not be fetched.', `The server answered ${response.status}.`);
    input = await response.json();
  } catch (error) {
    return error instanceof SyntaxError
      ? failed('The story file is not JSON.', error.message)
      : failed('The story could not be fetched.', 'There was no answer from the server.');
  }
  const parsed = parseStory(input);
  return parsed.ok
    ? { ok: true, index: buildStoryIndex(parsed.story) }
    : { ok: false, title: 'The story file does not hold together, so the map is not drawn from it.', problems: parsed.problems };
}
