import { describe, expect, it, vi } from 'vitest';
import { buildEvidence } from '../story/evidence';
import { buildStoryIndex } from '../story/story-index';
import { englishWording } from '../words/words-context';
import type { Message } from '../words/message';
import { createOpenedSeam } from './opened-seam';
import { reduce } from './reduce';
import { createShareActions, type ShareFailure } from './share-actions';
import { buildInitialState, type Intent } from './state';
import { createStore } from './store';
import { testStory } from './test-story';

const browser = vi.hoisted(() => ({ lets: true, meanwhile: (): void => undefined }));
vi.mock('./save-file', () => ({ saveFile: () => undefined }));
vi.mock('./share', () => ({
  copyText: async () => {
    browser.meanwhile();
    return browser.lets;
  },
}));
vi.mock('./data-files', () => ({
  buildGeojsonFile: async () => {
    browser.meanwhile();
    if (!browser.lets) throw new Error('Nothing arrived.');
    return null;
  },
}));

/** A page with the dialog open, and what stands in its two places for what was done. */
function openShare() {
  const index = buildStoryIndex(testStory);
  const { id: story } = testStory;
  const evidence = buildEvidence({ schemaVersion: 1, story, measures: [] }, { schemaVersion: 1, story, claims: [] }, { schemaVersion: 1, story, figures: [] });
  const store = createStore(buildInitialState(testStory), (state, intent: Intent) => reduce(index, state, intent));
  store.dispatch({ type: 'share-opened', byHand: null });
  let status: Message | null = null;
  let failure: ShareFailure | null = null;
  browser.lets = true;
  browser.meanwhile = () => undefined;
  const actions = createShareActions({ store, index, evidence, opened: createOpenedSeam({ store, index, evidence }) }, 'https://map.example/', {
    isOpen: () => store.state().share !== null,
    say: (message) => (status = message),
    fail: (next) => (failure = next),
  });
  return {
    actions,
    imported: () => store.state().imported,
    share: () => store.state().share,
    said: () => status?.(englishWording) ?? null,
    failed: () => failure?.title(englishWording) ?? null,
    notice: () => store.state().notice?.(englishWording) ?? null,
    /** The dialog's own word on how far something is. */
    tells: (text: string) => (status = () => text),
    closes: () => store.dispatch({ type: 'share-closed' }),
  };
}

const broken = new File(['Not JSON at all'], 'mine.txt');
const breaks = (): Promise<string> => Promise.reject(new Error('No room.'));

describe('in the dialog', () => {
  it('what was said of the last action makes way for the next', async () => {
    const { actions, said, failed } = openShare();
    browser.lets = false;
    await actions.download('geojson');
    expect(said()).toMatch(/could not be made/);
    browser.lets = true;
    browser.meanwhile = () => expect(said()).toBeNull();
    await actions.download('geojson');
    expect(said()).toBe('The file is saved: test.geojson');
    expect(failed()).toBeNull();
  });

  it('a failure does not stay beside what went well after it', async () => {
    const { actions, said, failed } = openShare();
    await actions.read(broken);
    expect([said(), failed()]).toEqual([null, expect.stringContaining('mine.txt')]);
    await actions.copy('a link');
    expect([said(), failed()]).toEqual(['Copied.', null]);
    await actions.picture(breaks);
    expect([said(), failed()]).toEqual([null, 'The picture could not be made.']);
    await actions.picture(async () => 'map.png');
    expect([said(), failed()]).toEqual(['The picture is saved: map.png', null]);
  });

  it('what was being done is not said any more once it has failed', async () => {
    const { actions, said, failed, tells } = openShare();
    await actions.picture(() => {
      tells('The map is being drawn.');
      return breaks();
    });
    expect([said(), failed()]).toEqual([null, 'The picture could not be made.']);
  });

  it('what could not be copied stands there to be copied by hand', async () => {
    const { actions, said, share } = openShare();
    browser.lets = false;
    await actions.copy('a link');
    expect([said(), share()]).toEqual([null, { byHand: 'a link' }]);
    browser.lets = true;
    await actions.copy('a link');
    expect([said(), share()]).toEqual(['Copied.', { byHand: null }]);
  });
});

describe('links from a file', () => {
  const annotationOf = (target: unknown) => ({ type: 'Annotation', body: { type: 'TextualBody', purpose: 'tagging', value: 'capital' }, target });
  const quoting = (exact: string) => annotationOf({ selector: { type: 'TextQuoteSelector', exact } });
  const fileOf = (...annotations: unknown[]) => new File([JSON.stringify(annotations)], 'theirs.jsonld');
  const fresh = { passage: 'town-again', place: 'capital' };

  it('are put in where they are new, and counted where they are not, or belong nowhere', async () => {
    const { actions, said, imported } = openShare();
    await actions.read(fileOf(quoting('The town'), quoting('Far away'), quoting('No such words'), annotationOf('https://example.org/article')));
    expect(imported()).toEqual([fresh]);
    expect(said()).toBe(englishWording.words.share.imported(1, 1, 2));
  });

  it('are put in once where two files with the same ones are read at the same time', async () => {
    const { actions, said, imported } = openShare();
    await Promise.all([actions.read(fileOf(quoting('The town'))), actions.read(fileOf(quoting('The town')))]);
    expect(imported()).toEqual([fresh]);
    expect(said()).toBe(englishWording.words.share.imported(1, 0, 0));
  });
});

describe('after the dialog was closed', () => {
  it.each([
    [true, 'Copied.'],
    [false, 'Nothing was copied, because the browser did not allow it.'],
  ])('the dialog stays closed when the clipboard answers %s, and a notice says so', async (lets, words) => {
    const { actions, share, notice, said, closes } = openShare();
    browser.lets = lets;
    browser.meanwhile = closes;
    await actions.copy('a link');
    expect([share(), notice(), said()]).toEqual([null, words, null]);
  });

  it('a picture or a file that could not be made is told in a notice', async () => {
    const { actions, notice, failed, closes } = openShare();
    await actions.picture(() => {
      closes();
      return breaks();
    });
    expect([notice(), failed()]).toEqual([expect.stringMatching(/^The picture could not be made\. .*try again\.$/), null]);
    browser.lets = false;
    await actions.download('geojson');
    expect(notice()).toMatch(/The file could not be made/);
  });
});
