import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildStoryIndex } from '../story/story-index';
import { KEYS } from '../ui/keys-dialog';
import { startKeys } from './page-keys';
import { reduce } from './reduce';
import { buildInitialState, type Intent } from './state';
import { createStore } from './store';
import { buildPage } from './test-page';
import { testStory } from './test-story';

const index = buildStoryIndex(testStory);
const feature: Intent = { type: 'opened-chosen', feature: { layer: 'opened-1', feature: 4, at: [30, 50] } };

/** A page whose layout is `layout`, with the focus on an element inside what `places` name, and one passage to be found. */
function setUp(layout: string, ...places: string[]) {
  const store = createStore(buildInitialState(testStory), (state, intent: Intent) => reduce(index, state, intent));
  const page = buildPage(layout);
  page.activeElement = page.put('where it was', ...places);
  page.put('passage', '#article [data-passage-id="river-and-town"]');
  const search = vi.spyOn(page.put('#search-input'), 'focus').mockImplementation(() => undefined);
  const help = vi.fn<() => void>();
  startKeys(store, page.asDocument(), help);
  const presses = (key: string, code: string): void => void page.dispatchEvent(Object.assign(new Event('keydown'), { key, code }));
  return { store, page, search, help, presses };
}

afterEach(() => void vi.unstubAllGlobals());

/** Keys of the list that belong to the map, or to no single sign. */
const OF_THE_MAP = ['+', '−'];

describe('the keys of the page', () => {
  it('are those that the list of keys names, and no others', () => {
    const { store, search, help, presses } = setUp('beside', '#article');
    const dispatched = vi.spyOn(store, 'dispatch');
    const answered = [...Array(95).keys()].map((at) => String.fromCharCode(32 + at)).filter((key) => {
      const before = [dispatched, search, help].map(({ mock }) => mock.calls.length).join();
      presses(key, '');
      return [dispatched, search, help].map(({ mock }) => mock.calls.length).join() !== before;
    });
    const listed = KEYS.flatMap(({ keys }) => keys).filter((key) => key.length === 1 && /[ -~]/.test(key) && !OF_THE_MAP.includes(key));
    expect(answered.toSorted()).toEqual(listed.toSorted());
  });

  it('are found under a keyboard of another script', () => {
    const { store, presses } = setUp('beside', '#article');
    presses('о', 'KeyJ');
    presses('о', 'KeyJ');
    expect(store.state().passage).toBe('town-again');
    presses('л', 'KeyK');
    expect(store.state().passage).toBe('river-and-town');
    presses('е', 'KeyT');
    expect(store.state().cameraRequest?.target.kind).toBe('theatre');
  });

  it.each([
    ['in view', 40, 'nowhere'],
    ['scrolled out above', -60, 'river-and-town'],
    ['scrolled out below', 300, 'river-and-town'],
  ])('step from the passage that has the focus, where it is %s', (_, top, next) => {
    const { store, page, presses } = setUp('beside', '#article', '#article [data-passage-id]', '.scroller');
    const pane = page.put('.scroller');
    vi.spyOn(page.activeElement, 'closest').mockImplementation((list) => (list === '.scroller' ? pane : page.activeElement));
    page.activeElement.dataset['passageId'] = 'capital';
    page.activeElement.box = { top, bottom: top + 50 };
    presses('j', 'KeyJ');
    expect(store.state().passage).toBe(next);
  });

  it('leave the focus alone where there is no passage to step to', async () => {
    const { store, page, presses } = setUp('beside', '#article');
    store.dispatch({ type: 'passage-chosen', passage: 'river-and-town', from: 'keys' });
    presses('k', 'KeyK');
    expect(store.state().passage).toBe('river-and-town');
    await Promise.resolve();
    expect(page.focused).toBe('where it was');
  });

  it.each(['bottom', 'side'])('lead to a passage from under a popup that covers it (%s), and take the focus there', async (layout) => {
    const { store, page, presses } = setUp(layout, '.popup');
    store.dispatch(feature);
    presses('j', 'KeyJ');
    expect(store.state()).toMatchObject({ passage: 'river-and-town', openedFeature: null });
    await Promise.resolve();
    expect(page.focused).toBe('passage');
  });

  it.each(['bottom', 'side'])('take the focus out of another pane of the sheet (%s), which makes way for the passage', async (layout) => {
    const { store, page, presses } = setUp(layout, '#panel-layers', '.sheet-pane');
    store.dispatch({ type: 'tab-chosen', tab: 'layers' });
    presses('j', 'KeyJ');
    expect(store.state().sheetTab).toBe('article');
    await Promise.resolve();
    expect(page.focused).toBe('passage');
  });

  it.each(['.popup', '.sheet-pane', '.map-container'])('leave the focus in %s beside the article, and a popup there alone', async (place) => {
    const { store, page, presses } = setUp('beside', place);
    store.dispatch(feature);
    presses('j', 'KeyJ');
    expect(store.state()).toMatchObject({ passage: 'river-and-town', openedFeature: { feature: 4 } });
    await Promise.resolve();
    expect(page.focused).toBe('where it was');
  });
});
