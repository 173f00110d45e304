import { describe, expect, it, vi } from 'vitest';
import { buildStoryIndex } from '../story/story-index';
import { reduce } from './reduce';
import { buildInitialState, type Intent } from './state';
import { createStore } from './store';
import { testStory } from './test-story';
import { startUrlSync } from './url-sync';

/** A browser's window as far as the address goes: entries of a history, and a clock that runs when it is told. */
function buildView(hash: string) {
  const entries = [hash];
  let at = 0;
  const listeners = new Map<string, () => void>();
  const timers = new Map<number, () => void>();
  let lastTimer = 0;
  const hashOf = (address: string): string => (address.includes('#') ? address.slice(address.indexOf('#')) : '');
  const view = {
    location: {
      pathname: '/',
      search: '',
      get hash() {
        return entries[at] ?? '';
      },
    },
    history: {
      pushState: (_: unknown, __: string, address: string) => {
        entries.splice(at + 1, Infinity, hashOf(address));
        at += 1;
      },
      replaceState: (_: unknown, __: string, address: string) => {
        entries[at] = hashOf(address);
      },
    },
    setTimeout: (then: () => void) => {
      lastTimer += 1;
      timers.set(lastTimer, then);
      return lastTimer;
    },
    clearTimeout: (timer: number) => timers.delete(timer),
    addEventListener: (type: string, listener: () => void) => listeners.set(type, listener),
    removeEventListener: (type: string) => listeners.delete(type),
  };
  return {
    window: view as unknown as Window,
    entries,
    goes: (by: 1 | -1) => {
      at += by;
      listeners.get('popstate')?.();
    },
    timePasses: () => {
      const due = [...timers.values()];
      timers.clear();
      for (const then of due) then();
    },
    timers,
  };
}

function openPage(hash = '', steps: 'each' | 'one' = 'each') {
  const index = buildStoryIndex(testStory);
  const store = createStore(buildInitialState(testStory), (state, intent: Intent) => reduce(index, state, intent));
  const view = buildView(hash);
  const stop = startUrlSync(store, index, view.window, steps);
  return { store, view, stop };
}

const camera = { zoom: 8, lat: 47, lng: 33, bearing: 0, pitch: 0 };
const pan: Intent = { type: 'camera-moved', camera, by: 'reader' };
const choose = (place: string): Intent => ({ type: 'place-chosen', place, from: 'map' });

describe('the address', () => {
  it('is read when the page opens', () => {
    const { store } = openPage('#place=town&layers=towns');
    expect(store.state().place).toBe('town');
  });

  it('gets a step for each choice and none for pans', () => {
    const { store, view } = openPage();
    store.dispatch(choose('town'));
    store.dispatch(pan);
    store.dispatch({ ...pan, camera: { ...camera, lng: 34 } });
    view.timePasses();
    store.dispatch({ type: 'layer-toggled', layer: 'water' });
    expect(view.entries).toEqual(['', '#map=8/47/34&place=town&passage=river-and-town', '#map=8/47/34&place=town&passage=river-and-town&layers=towns']);
  });

  it('writes many pans once', () => {
    const { store, view } = openPage();
    const replaceState = vi.spyOn(view.window.history, 'replaceState');
    for (let lng = 30; lng < 40; lng += 1) store.dispatch({ ...pan, camera: { ...camera, lng } });
    view.timePasses();
    expect(replaceState).toHaveBeenCalledTimes(1);
    expect(view.entries).toEqual(['#map=8/47/39']);
  });

  it('keeps a pan that was not yet written with the step that is left', () => {
    const { store, view } = openPage();
    store.dispatch(pan);
    store.dispatch(choose('town'));
    expect(view.entries[0]).toBe('#map=8/47/33');
  });

  it('going back and forward restores choices and writes nothing', () => {
    const { store, view } = openPage();
    store.dispatch(choose('town'));
    store.dispatch(choose('river'));
    const written = [...view.entries];
    view.goes(-1);
    expect(store.state().place).toBe('town');
    view.goes(-1);
    expect(store.state().place).toBeNull();
    view.goes(1);
    expect(store.state().place).toBe('town');
    view.timePasses();
    expect(view.entries).toEqual(written);
  });

  it('carries the language without a step of its own', () => {
    const { store, view } = openPage('#place=town');
    store.dispatch({ type: 'language-chosen', language: 'uk', by: 'reader' });
    view.timePasses();
    expect(view.entries).toEqual(['#place=town&lang=uk']);
    store.dispatch({ type: 'language-chosen', language: 'en', by: 'reader' });
    view.timePasses();
    expect(view.entries).toEqual(['#place=town']);
  });

  it('going back to a step of before keeps the language that the reader chose, and says so', () => {
    const { store, view } = openPage();
    store.dispatch(choose('town'));
    store.dispatch({ type: 'language-chosen', language: 'uk', by: 'reader' });
    view.timePasses();
    view.goes(-1);
    expect(store.state()).toMatchObject({ place: null, language: 'uk' });
    view.timePasses();
    expect(view.entries[0]).toBe('#lang=uk');
  });

  it('gets no step inside another page, whose Back it would take', () => {
    const { store, view } = openPage('', 'one');
    store.dispatch(choose('town'));
    store.dispatch(choose('river'));
    expect(view.entries).toEqual(['#place=river&passage=river-and-town']);
  });

  it('is left alone after the sync was stopped', () => {
    const { store, view, stop } = openPage();
    store.dispatch(pan);
    stop();
    store.dispatch(choose('town'));
    view.timePasses();
    expect(view.entries).toEqual(['']);
  });
});
