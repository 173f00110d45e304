import { renderToString } from 'preact-render-to-string';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readPlainText } from '../anchoring/read-plain-text';
import type { ArticleCopy } from '../article/article-copy';
import { writeKept } from '../article/kept-form';
import { buildEvidence } from '../story/evidence';
import { buildStoryIndex } from '../story/story-index';
import { AppProvider } from './app-context';
import { useHasOpened } from './has-opened';
import { keepText } from './kept-copy';
import { createOpenedSeam } from './opened-seam';
import { reduce } from './reduce';
import { buildInitialState, type Intent } from './state';
import { createStore } from './store';
import { testStory } from './test-story';

const index = buildStoryIndex(testStory);
const evidence = buildEvidence({ schemaVersion: 1, story: 'test', measures: [] }, { schemaVersion: 1, story: 'test', claims: [] }, { schemaVersion: 1, story: 'test', figures: [] });
const copyOf = (text: string): ArticleCopy => ({ ...readPlainText(text), anchors: [], origin: { by: 'paste' } });
const copy = copyOf('The river runs by the town.');

/** Whether a page would lose what these intents have opened. */
function losesAfter(...intents: Intent[]): boolean {
  const store = createStore(buildInitialState(testStory), (state, intent: Intent) => reduce(index, state, intent));
  for (const intent of intents) store.dispatch(intent);
  const Answer = () => <>{String(useHasOpened())}</>;
  const html = renderToString(
    <AppProvider value={{ store, index, evidence, opened: createOpenedSeam({ store, index, evidence }) }}>
      <Answer />
    </AppProvider>,
  );
  return html === 'true';
}

beforeEach(() => {
  const held = new Map<string, string>();
  const localStorage = { getItem: (key: string) => held.get(key) ?? null, setItem: (key: string, value: string) => held.set(key, value) };
  vi.stubGlobal('window', { localStorage, location: { search: '' } });
});
afterEach(() => vi.unstubAllGlobals());

it('nothing is lost of a page in which nothing was opened', () => {
  expect(losesAfter()).toBe(false);
});

it('annotations of others are', () => {
  expect(losesAfter({ type: 'links-imported', links: [{ passage: 'nowhere', place: 'capital' }] })).toBe(true);
});

it('a text is, unless it is the very one that the browser keeps', () => {
  const opens = { type: 'copy-opened', copy, by: 'reader' } as const;
  expect(losesAfter(opens)).toBe(true);
  keepText(testStory.id, writeKept(copyOf('The town lies by the river.')));
  expect(losesAfter(opens), 'with another one kept').toBe(true);
  keepText(testStory.id, writeKept(copy));
  expect(losesAfter(opens)).toBe(false);
});
