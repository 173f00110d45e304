/** Brings the story and its evidence: fetches the files and parses them, so that a broken one is told and never half shown. */
import claimsUrl from '../../geodata/stories/cease-fire-2025-03-18/claims.json?url';
import figuresUrl from '../../geodata/stories/cease-fire-2025-03-18/figures.json?url';
import measuresUrl from '../../geodata/stories/cease-fire-2025-03-18/measures.json?url';
import storyUrl from '../../geodata/stories/cease-fire-2025-03-18/story.json?url';
import { parseEvidence, type Evidence } from '../story/evidence';
import { findEvidenceStrays } from '../story/evidence-checks';
import { parseStory } from '../story/parse-story';
import type { Problem } from '../story/problem';
import { buildStoryIndex, type StoryIndex } from '../story/story-index';
import type { Message } from '../words/message';

export type StoryResult = { ok: true; index: StoryIndex; evidence: Evidence } | { ok: false; title: Message; problems: readonly Problem[] };

type FileResult = { ok: true; input: unknown } | { ok: false; title: Message; problems: readonly Problem[] };

/**
 * Fetches and parses the bundled story with its measures, claims and figures; once the files are there, what `first` begins
 * goes before the parsing. Never rejects: what went wrong is in the result.
 */
export async function loadStory(fetchFile: typeof fetch = fetch, first: () => Promise<unknown> = () => Promise.resolve()): Promise<StoryResult> {
  const files = await Promise.all([
    fetchJson('story.json', storyUrl, fetchFile),
    fetchJson('measures.json', measuresUrl, fetchFile),
    fetchJson('claims.json', claimsUrl, fetchFile),
    fetchJson('figures.json', figuresUrl, fetchFile),
  ] as const);
  await first();
  const missing = files.find((file) => !file.ok);
  if (missing && !missing.ok) return missing;
  const [storyFile, measures, claims, figures] = files.map((file) => (file.ok ? file.input : null));
  const story = parseStory(storyFile);
  const evidence = parseEvidence({ measures, claims, figures });
  const strays = story.ok ? findEvidenceStrays(story.story, { measures, claims, figures }) : [];
  if (story.ok && evidence.ok && strays.length === 0) return { ok: true, index: buildStoryIndex(story.story), evidence: evidence.evidence };
  return {
    ok: false,
    title: ({ words }) => words.failures.storyBroken,
    problems: [
      ...(story.ok ? [] : story.problems.map(({ path, message }) => ({ path: `story.json ${path}`, message }))),
      ...(evidence.ok ? [] : evidence.problems),
      ...strays,
    ],
  };
}

async function fetchJson(name: string, url: string, fetchFile: typeof fetch): Promise<FileResult> {
  const failed = (title: Message, message: string): FileResult => ({ ok: false, title, problems: [{ path: name, message }] });
  let text: string;
  try {
    const response = await fetchFile(url);
    if (!response.ok) return failed(({ words }) => words.failures.storyNotFetched, `The server answered ${response.status}.`);
    text = await response.text();
  } catch {
    return failed(({ words }) => words.failures.storyNotFetched, 'There was no answer from the server.');
  }
  try {
    return { ok: true, input: JSON.parse(text) };
  } catch (error) {
    // Only a broken file needs to be explained, and the engine can do so in its own words where this code does not come.
    const fault = await import('../opened-data/json-fault-said').then(({ sayJsonFaultAlone }) => sayJsonFaultAlone(text), () => null);
    return failed(({ words }) => words.failures.storyNotJson, fault ?? String(error));
  }
}
