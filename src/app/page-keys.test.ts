import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildStoryIndex } from '../story/story-index';
import { startKeys } from './page-keys';
import { reduce } from './reduce';
import { buildInitialState, type Intent } from './state';
import { createStore } from './store';
import { testStory } from './test-story';

const index = buildStoryIndex(testStory);
const feature: Intent = { type: 'opened-chosen', feature: { layer: 'opened-1', feature: 4, at: [30, 50] } };

/** An element that is found by one selector, and can have the focus. */
class TestElement {
  readonly focus = vi.fn<() => void>();
  constructor(readonly selector: string) {}
  closest(selector: string): TestElement | null {
    return selector === this.selector ? this : null;
  }
}

/** A page whose layout is `layout`, with the focus on an element that `focused` finds, and one passage to be found. */
function setUp(layout: string, focused: string) {
  const store = createStore(buildInitialState(testStory), (state, intent: Intent) => reduce(index, state, intent));
  const passage = new TestElement('passage');
  const querySelector = (selector: string): unknown => (selector === '.page' ? {} : selector.startsWith('#article [') ? passage : null);
  const page = Object.assign(new EventTarget(), { body: new TestElement('body'), activeElement: new TestElement(focused), querySelector });
  vi.stubGlobal('getComputedStyle', () => ({ getPropertyValue: () => layout }));
  startKeys(store, page as unknown as Document, () => undefined);
  const presses = (key: string, code: string): void => void page.dispatchEvent(Object.assign(new Event('keydown'), { key, code }));
  return { store, passage, presses };
}

beforeEach(() => {
  for (const name of ['HTMLElement', 'HTMLSelectElement', 'HTMLInputElement']) vi.stubGlobal(name, TestElement);
  vi.stubGlobal('CSS', { escape: (id: string) => id });
});
afterEach(() => void vi.unstubAllGlobals());

describe('the keys of the page', () => {
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

  it.each(['bottom', 'side'])('lead to a passage from under a popup that covers it (%s), and take the focus there', async (layout) => {
    const { store, passage, presses } = setUp(layout, '.popup');
    store.dispatch(feature);
    presses('j', 'KeyJ');
    expect(store.state()).toMatchObject({ passage: 'river-and-town', openedFeature: null });
    await Promise.resolve();
    expect(passage.focus).toHaveBeenCalledTimes(1);
  });

  it('leave a popup alone that stands beside the article, and the focus in it', async () => {
    const { store, passage, presses } = setUp('beside', '.popup');
    store.dispatch(feature);
    presses('j', 'KeyJ');
    expect(store.state()).toMatchObject({ passage: 'river-and-town', openedFeature: { feature: 4 } });
    await Promise.resolve();
    expect(passage.focus).not.toHaveBeenCalled();
  });
});
