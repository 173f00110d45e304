/** Strings that somebody might put into a story or an address: nothing of them becomes markup, a link, or a throw. */
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { creditsOf } from '../map-style/credits';
import { hostileStrings, hugeString } from '../story/hostile-strings';
import { parseStory } from '../story/parse-story';
import { printPath } from '../story/problem';
import type { Story } from '../story/schema';
import { buildSmallStory, type Key, withChange } from '../story/small-story';
import { buildStoryIndex } from '../story/story-index';
import { buildEvidence } from '../story/evidence';
import { App } from './app';
import { AppProvider } from './app-context';
import { createOpenedSeam } from './opened-seam';
import { reduce } from './reduce';
import { buildInitialState, type Intent } from './state';
import { createStore } from './store';
import { emptyUrlState, parseUrlState, printUrlState } from './url-state';

/** The keys of every text inside a story. */
function textsInside(data: unknown, keys: Key[] = []): Key[][] {
  if (typeof data === 'string') return [keys];
  if (typeof data !== 'object' || data === null) return [];
  const entries: Array<[Key, unknown]> = Array.isArray(data) ? data.map((entry: unknown, at) => [at, entry]) : Object.entries(data);
  return entries.flatMap(([key, entry]) => textsInside(entry, [...keys, key]));
}

const texts = textsInside(buildSmallStory());

/** The page with a place chosen, so that its popup is drawn too. */
function render(story: Story): string {
  const index = buildStoryIndex(story);
  const evidence = buildEvidence({ schemaVersion: 1, story: story.id, measures: [] }, { schemaVersion: 1, story: story.id, claims: [] }, { schemaVersion: 1, story: story.id, figures: [] });
  const store = createStore(buildInitialState(story), (state, intent: Intent) => reduce(index, state, intent));
  const [place] = story.places;
  if (place) store.dispatch({ type: 'place-chosen', place: place.id, from: 'list' });
  return renderToString(
    <AppProvider value={{ store, index, evidence, opened: createOpenedSeam({ store, index, evidence }) }}>
      <App />
    </AppProvider>,
  );
}

/** Elements with the names of their attributes, in order; texts and values left out. */
function structureOf(html: string): string[] {
  return [...html.matchAll(/<(\/?[a-zA-Z][^\s/>]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*\/?>/g)].map(
    ([, tag, attributes = '']) => `${tag} ${[...attributes.matchAll(/\s([^\s=]+)(?:="[^"]*")?/g)].map(([, name]) => name).join(' ')}`,
  );
}

it('has two hundred of them and more', () => {
  expect(new Set(hostileStrings).size).toBeGreaterThanOrEqual(200);
});

const pathsOf = (story: unknown): Set<string> => {
  const parsed = parseStory(story);
  return new Set(parsed.ok ? [] : parsed.problems.map(({ path }) => path));
};

/** The fields that take any words: no ids, dates, kinds and addresses. */
const words = texts.filter((keys) => !pathsOf(withChange(buildSmallStory(), keys, 'Plain')).has(printPath(keys)));

/** The last words of every passage but the first stay: were all passages of the same words, that would be a fault of its own. */
const tellsApart = (keys: Key[]): boolean => keys.at(-2) === 'fragment' && keys.at(-1) === 'end' && printPath(keys) !== 'sections[0].paragraphs[0].passages[0].fragment.end';

/** The map's credits have two links of their own, which no story has a part in. */
const ownAddresses: ReadonlySet<string> = new Set(creditsOf('en').flatMap(({ link }) => link?.href ?? []));

describe('in a story', () => {
  it('is refused with its path where no words belong', () => {
    const others = texts.filter((keys) => !words.includes(keys));
    expect([words.length > 30, others.length > 30]).toEqual([true, true]);
    // Some payloads are ids of the right form; those are no words, and lead nowhere.
    for (const payload of hostileStrings.filter((one) => /[<>"\s]/.test(one))) {
      const refused = pathsOf(others.reduce<unknown>((data, keys) => withChange(data, keys, payload), buildSmallStory()));
      expect(others.map((keys) => printPath(keys)).filter((path) => !refused.has(path)), payload.slice(0, 40)).toEqual([]);
    }
  });

  it.each([...hostileStrings, hugeString].map((payload) => [payload.slice(0, 60), payload]))('%j is refused with the path of its field or taken as text, and draws no element, attribute or link', (_, payload) => {
    const put = (where: Key[][], text = payload): unknown => where.filter((keys) => !tellsApart(keys)).reduce<unknown>((data, keys) => withChange(data, keys, text), buildSmallStory());
    // In every field at once; then only where nothing was wrong with it.
    const wrong = pathsOf(put(texts));
    const taken = words.filter((keys) => !wrong.has(printPath(keys)));
    const story = put(taken);
    const parsed = parseStory(story);
    expect(parsed).toEqual({ ok: true, story });
    const harmless = parseStory(put(taken, 'Plain'));
    const html = parsed.ok ? render(parsed.story) : '';
    expect(structureOf(html)).toEqual(structureOf(harmless.ok ? render(harmless.story) : ''));
    const addresses = [...html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)].map(([, href = '']) => href);
    for (const href of addresses.filter((one) => !ownAddresses.has(one))) expect(href).toMatch(/^(?:#|\.\/#)/);
  });
});

describe('in an address', () => {
  const names = ['map', 'place', 'passage', 'layers', 'date', 'lang', 'other'];

  it('is read without a throw, and printed so that it reads back the same', () => {
    for (const name of names) {
      for (const payload of hostileStrings) {
        for (const hash of [`#${name}=${payload}`, `#${payload}=${name}`, `#${name}=${encodeURIComponent(payload.replace(/\p{Surrogate}/gu, ''))}`]) {
          const state = parseUrlState(hash);
          const printed = printUrlState(state);
          // What could not be read is told, and not printed again.
          expect(parseUrlState(printed)).toEqual({ ...state, unreadCamera: null });
          expect(printed).toMatch(/^(?:#[\w%=&.,:/~!*'()-]*)?$/);
        }
      }
    }
  });

  it('changes nothing that all objects share', () => {
    for (const payload of hostileStrings) parseUrlState(`#${payload}.canary=1&__proto__[canary]=1&constructor.prototype.canary=1`);
    expect(Reflect.get({}, 'canary')).toBeUndefined();
    expect(emptyUrlState.rest).toEqual([]);
  });
});
