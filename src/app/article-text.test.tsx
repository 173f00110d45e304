import { renderToString } from 'preact-render-to-string';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readPlainText } from '../anchoring/read-plain-text';
import type { ArticleCopy } from '../article/article-copy';
import { parseKept, writeKept } from '../article/kept-form';
import { openCopy } from '../article/open-copy';
import { buildEvidence } from '../story/evidence';
import { buildStoryIndex } from '../story/story-index';
import { englishWording } from '../words/words-context';
import { AppProvider, type AppParts } from './app-context';
import { CopyRegion, openKept } from './article-text';
import { findKeptText, keepText } from './kept-copy';
import { createOpenedSeam } from './opened-seam';
import { reduce } from './reduce';
import { buildInitialState, type Intent } from './state';
import { createStore } from './store';
import { testStory } from './test-story';

vi.mock('../article/open-copy', () => ({ openCopy: vi.fn<typeof openCopy>() }));

const index = buildStoryIndex(testStory);
const evidence = buildEvidence({ schemaVersion: 1, story: 'test', measures: [] }, { schemaVersion: 1, story: 'test', claims: [] }, { schemaVersion: 1, story: 'test', figures: [] });
const copyOf = (text: string): ArticleCopy => ({ ...readPlainText(text), anchors: [], origin: { by: 'paste' } });
const one = copyOf('The river runs by the town.');
const other = copyOf('The town lies by the river.');

function buildParts(): AppParts {
  const store = createStore(buildInitialState(testStory), (state, intent: Intent) => reduce(index, state, intent));
  return { store, index, evidence, opened: createOpenedSeam({ store, index, evidence }) };
}

beforeEach(() => {
  const held = new Map<string, string>();
  const localStorage = { getItem: (key: string) => held.get(key) ?? null, setItem: (key: string, value: string) => held.set(key, value), removeItem: (key: string) => held.delete(key) };
  vi.stubGlobal('window', { localStorage, location: { search: '' } });
});
afterEach(() => vi.unstubAllGlobals());

function draw(copy: ArticleCopy): string {
  const nothing = (): void => undefined;
  const actions = { addressOf: (state: string) => `#${state}`, onPassage: nothing, onPlace: nothing, onHoverPlace: nothing, onCopyLink: nothing };
  return renderToString(
    <AppProvider value={buildParts()}>
      <CopyRegion copy={copy} passage={null} litPlace={null} imported={new Map()} actions={actions} />
    </AppProvider>,
  );
}

const isTicked = (copy: ArticleCopy): boolean => / checked/.test(/<input[^>]*>/.exec(draw(copy))?.[0] ?? '');

describe('the box "Keep in this browser"', () => {
  it('is ticked for the copy that is kept, and for no other', () => {
    expect([isTicked(one), isTicked(other)]).toEqual([false, false]);
    keepText('test', writeKept(one));
    expect([isTicked(one), isTicked(other)]).toEqual([true, false]);
  });
});

it('says beside an opened text that another one is kept, with a way to forget that', () => {
  const { keepsOther, forgetOther } = englishWording.words.copy;
  const tells = (copy: ArticleCopy): boolean[] => [keepsOther, forgetOther].map((words) => draw(copy).includes(words));
  expect(tells(one)).toEqual([false, false]);
  keepText('test', writeKept(other));
  expect(tells(one)).toEqual([true, true]);
  expect(tells(other)).toEqual([false, false]);
});

describe('a text kept in the older form', () => {
  it('takes the present form, by which the box knows it, and is said to come from an earlier visit', async () => {
    vi.mocked(openCopy).mockResolvedValueOnce({ ok: true, copy: one });
    keepText('test', one.text);
    const parts = buildParts();
    await openKept(parts, one.text);
    expect(parseKept(findKeptText('test') ?? '')).toEqual({ text: one.text, blocks: [...one.blocks] });
    expect(parts.store.state().copy?.origin).toEqual({ by: 'visit' });
    expect(isTicked(one)).toBe(true);
  });

  it('stays forgotten where it is forgotten while it is read', async () => {
    vi.mocked(openCopy).mockImplementationOnce(async () => {
      keepText('test', null);
      return { ok: true, copy: one };
    });
    keepText('test', one.text);
    await openKept(buildParts(), one.text);
    expect(findKeptText('test')).toBeNull();
  });
});
