import { expect, it, vi } from 'vitest';
import claims from '../../geodata/stories/cease-fire-2025-03-18/claims.json';
import figures from '../../geodata/stories/cease-fire-2025-03-18/figures.json';
import measures from '../../geodata/stories/cease-fire-2025-03-18/measures.json';
import story from '../../geodata/stories/cease-fire-2025-03-18/story.json';
import { loadStory } from './story-file';

const [first, ...others] = claims.claims;
const bundled = { story, claims, figures, measures };

/** What the page makes of the bundled files with some of them in another's stead. */
async function loaded(changed: Partial<Record<keyof typeof bundled, unknown>> = {}): Promise<unknown> {
  const files: Record<string, unknown> = { ...bundled, ...changed };
  const result = await loadStory((url) => Promise.resolve(Response.json(files[/(\w+)\.json/.exec(typeof url === 'string' ? url : '')?.[1] ?? ''])));
  return result.ok || result.problems;
}

it('the bundled files are shown', async () => {
  expect(await loaded()).toBe(true);
});

it('a claim on a passage that the story does not have is told, and nothing is half shown', async () => {
  expect(await loaded({ claims: { ...claims, claims: [{ ...first, passage: 'no-such' }, ...others] } })).toEqual([
    { path: 'claims.json claims[0].passage', message: 'There is no passage with the id “no-such”: add it to “passages” of story.json or correct the id.' },
  ]);
});

it('a story that is broken itself is told without what then would not fit to it', async () => {
  expect(await loaded({ story: { ...story, id: 'Bad Id' } })).toEqual([{ path: 'story.json id', message: expect.stringContaining('small letters') }]);
});

it('a file that is no JSON is told with the place and what to look for there', async () => {
  const answers: Record<string, string> = { story: JSON.stringify(story), claims: JSON.stringify(claims), figures: '{\n  "figures": [,]\n}', measures: JSON.stringify(measures) };
  const result = await loadStory((url) => Promise.resolve(new Response(answers[/(\w+)\.json/.exec(typeof url === 'string' ? url : '')?.[1] ?? ''])));
  expect(result.ok || result.problems).toEqual([
    { path: 'figures.json', message: 'Line 2, column 15: this is no JSON: a value is missing here, or the comma before it is one too many.' },
  ]);
});

it('no answer, and one that is none, are told of the file', async () => {
  const lost = await loadStory(() => Promise.reject(new TypeError('engine’s words')));
  expect(lost.ok || lost.problems).toEqual([{ path: 'story.json', message: 'There was no answer from the server.' }]);
  const refused = await loadStory(() => Promise.resolve(new Response('', { status: 503 })));
  expect(refused.ok || refused.problems).toEqual([{ path: 'story.json', message: 'The server answered 503.' }]);
});

it('what is to go first is begun when all files are there, and waited for before they are read', async () => {
  const steps: string[] = [];
  const broken = { text: () => (steps.push('brought'), Promise.resolve('{}')), ok: true } as unknown as Response;
  let goOn = (): void => undefined;
  const awaited = (): Promise<void> => {
    steps.push('first');
    return new Promise((resolve) => {
      goOn = resolve;
    });
  };
  const result = loadStory(() => Promise.resolve(broken), awaited).then(({ ok }) => steps.push(`read: ${ok}`));
  await vi.waitFor(() => expect(steps).toEqual(['brought', 'brought', 'brought', 'brought', 'first']));
  await new Promise((resolve) => setTimeout(resolve));
  expect(steps.at(-1)).toBe('first');
  goOn();
  await result;
  expect(steps.at(-1)).toBe('read: false');
});
