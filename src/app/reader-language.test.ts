import { describe, expect, it } from 'vitest';
import { buildStoryIndex } from '../story/story-index';
import { findReaderLanguage, findStoredLanguage, keepReaderLanguage } from './reader-language';
import { reduce } from './reduce';
import { buildInitialState, type Intent } from './state';
import { createStore } from './store';
import { testStory } from './test-story';

/** A window with these languages and a store; `closed` throws at every touch, as browsers do where storage is denied. */
function buildView(languages: string[], stored: string | null = null, options: { closed?: 'at the door' | 'inside'; search?: string } = {}) {
  const kept: Record<string, string> = stored === null ? {} : { language: stored };
  const refuse = (): never => {
    throw new DOMException('Denied', 'SecurityError');
  };
  const view = {
    navigator: { languages },
    location: { search: options.search ?? '' },
    get localStorage() {
      if (options.closed === 'at the door') return refuse();
      return {
        getItem: (key: string) => (options.closed ? refuse() : (kept[key] ?? null)),
        setItem: (key: string, value: string) => {
          if (options.closed) refuse();
          kept[key] = value;
        },
      };
    },
  };
  return { view: view as unknown as Window, kept };
}

function openStore() {
  const index = buildStoryIndex(testStory);
  return createStore(buildInitialState(testStory), (state, intent: Intent) => reduce(index, state, intent));
}

const choice: Intent = { type: 'language-chosen', language: 'uk', by: 'reader' };

describe('the language of a reader who has not chosen', () => {
  it.each<[string, string[], string | null, string | null]>([
    ['is the browser’s', ['uk-UA', 'en'], null, 'uk'],
    ['is the first of the browser’s that the interface speaks', ['qaa', 'uk', 'en'], null, 'uk'],
    ['is English before Ukrainian where the browser says so', ['en-GB', 'uk'], null, 'en'],
    ['is open where the browser asks for none of them', ['qaa', 'qab'], null, null],
    ['is what they chose earlier', ['uk'], 'en', 'en'],
    ['is the browser’s where what was kept is none of ours', ['uk'], 'tlh', 'uk'],
  ])('%s', (_, languages, stored, wanted) => {
    expect(findReaderLanguage(buildView(languages, stored).view)).toBe(wanted);
  });

  it.each(['at the door', 'inside'] as const)('is the browser’s where storage is refused %s', (closed) => {
    expect(findReaderLanguage(buildView(['uk'], 'en', { closed }).view)).toBe('uk');
  });

  it('is told from what they chose earlier', () => {
    expect([buildView(['uk']), buildView(['uk'], 'en'), buildView(['uk'], 'tlh')].map(({ view }) => findStoredLanguage(view))).toEqual([null, 'en', null]);
  });

  it('is not looked up in the store inside another page', () => {
    expect(findReaderLanguage(buildView(['uk'], 'en', { search: '?embed=1' }).view)).toBe('uk');
  });
});

describe('keeping the choice', () => {
  it('writes down what the reader chose', () => {
    const [store, { view, kept }] = [openStore(), buildView([])];
    keepReaderLanguage(store, view);
    store.dispatch(choice);
    expect(kept).toEqual({ language: 'uk' });
  });

  it('writes nothing down that the browser or a link said', () => {
    const [store, { view, kept }] = [openStore(), buildView([])];
    keepReaderLanguage(store, view);
    store.dispatch({ ...choice, by: 'browser' });
    expect(store.state().language).toBe('uk');
    expect(kept).toEqual({});
  });

  it('keeps a choice whose words did not arrive for the next visit, and holds the page to what it speaks until the next choice', () => {
    const [store, { view, kept }] = [openStore(), buildView([], 'uk')];
    keepReaderLanguage(store, view);
    store.dispatch(choice);
    store.dispatch({ type: 'language-chosen', language: 'en', by: 'failure' });
    expect(kept).toEqual({ language: 'uk' });
    expect(store.state()).toMatchObject({ language: 'en', chosenLanguage: 'en' });
    store.dispatch({ type: 'language-chosen', language: 'en', by: 'reader' });
    expect(kept).toEqual({ language: 'en' });
  });

  it('stays, too, where the address says in so many words that the page is no frame', () => {
    const [store, { view, kept }] = [openStore(), buildView([], null, { search: '?embed=0' })];
    keepReaderLanguage(store, view);
    store.dispatch(choice);
    expect(kept).toEqual({ language: 'uk' });
  });

  it.each<[string, Parameters<typeof buildView>[2]]>([
    ['where storage is refused at the door', { closed: 'at the door' }],
    ['where storage is refused inside', { closed: 'inside' }],
    ['inside another page', { search: '?embed=1' }],
  ])('is left out without harm %s', (_, options) => {
    const [store, { view, kept }] = [openStore(), buildView([], null, options)];
    keepReaderLanguage(store, view);
    store.dispatch(choice);
    expect(store.state().language).toBe('uk');
    expect(kept).toEqual({});
  });
});
