import { describe, expect, it, vi } from 'vitest';
import { buildStoryIndex } from '../story/story-index';
import { reduce } from './reduce';
import { buildInitialState, type Intent } from './state';
import { createStore } from './store';
import { testStory } from './test-story';
import { buildView } from './test-view';
import { startUrlSync } from './url-sync';

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

  it('says that the map shows the theatre while it does, also of the step that a choice elsewhere leaves', () => {
    const { store, view } = openPage();
    store.dispatch(choose('town'));
    store.dispatch({ type: 'place-chosen', place: 'river', from: 'list' });
    view.timePasses();
    expect(view.entries).toEqual(['', '#map=theatre&place=town&passage=river-and-town', '#place=river&passage=river-and-town']);
    view.goes(-1);
    expect(store.state()).toMatchObject({ place: 'town', camera: null, cameraRequest: { target: { kind: 'theatre' } } });
  });

  it('says so where the whole theatre is wanted before the map has come to what was chosen', () => {
    const { store, view } = openPage();
    store.dispatch({ type: 'place-chosen', place: 'river', from: 'list' });
    store.dispatch({ type: 'theatre-wanted' });
    view.timePasses();
    expect(view.entries.at(-1)).toBe('#map=theatre&place=river&passage=river-and-town');
  });

  it('keeps saying English where the link said it', () => {
    const { store, view } = openPage('#place=town&lang=en');
    store.dispatch(pan);
    view.timePasses();
    expect(view.entries).toEqual(['#map=8/47/33&place=town&lang=en']);
    store.dispatch({ type: 'language-chosen', language: 'uk', by: 'reader' });
    expect(view.entries).toEqual(['#map=8/47/33&place=town&lang=uk']);
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
    expect(view.entries).toEqual(['#map=theatre&place=river&passage=river-and-town']);
  });

  it('is written again after somebody failed over a step back', () => {
    const { store, view } = openPage();
    store.dispatch(choose('town'));
    const stop = store.watch((state) => state.place, () => {
      throw new Error('a watcher broke');
    });
    expect(() => view.goes(-1)).toThrow('a watcher broke');
    stop();
    store.dispatch(choose('river'));
    expect(view.entries).toEqual(['', '#map=theatre&place=river&passage=river-and-town']);
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

const step: Intent = { type: 'passage-stepped', by: 1 };
const back: Intent = { type: 'passage-stepped', by: -1 };
/** The camera of a flight that the next step has interrupted. */
const flown = (lng: number): Intent => ({ type: 'camera-moved', camera: { ...camera, lng }, by: 'program' });

describe('a key held down', () => {
  it('makes one step for Back, which ends up where the reader comes to rest', () => {
    const { store, view } = openPage('#passage=river-and-town');
    for (let at = 0; at < 20; at += 1) {
      store.dispatch(at % 2 === 0 ? step : back);
      store.dispatch(flown(30 + at));
      view.momentPasses(33);
    }
    store.dispatch(step);
    view.timePasses();
    const [first, ...rest] = view.entries;
    expect(first).toBe('#passage=river-and-town');
    expect(rest).toEqual([`#map=8/47/49&passage=${store.state().passage}`]);
    expect(view.calls()).toBeLessThan(5);
  });

  it('never skips a passage at which the reader rested', () => {
    const { store, view } = openPage();
    const rested: Array<string | null> = [];
    for (const by of [1, 1, -1, 1] as const) {
      store.dispatch({ type: 'passage-stepped', by });
      rested.push(store.state().passage);
      view.momentPasses(400);
    }
    expect(view.entries).toEqual(['', ...rested.map((passage) => `#passage=${passage}`)]);
  });

  it('leaves the step before it alone, also where Back led to that', () => {
    const { store, view } = openPage();
    store.dispatch(step);
    view.momentPasses(100);
    view.goes(-1);
    store.dispatch(step);
    view.timePasses();
    expect(view.entries).toHaveLength(2);
    expect(view.entries[0]).toBe('');
  });

  it('does not swallow a choice of another kind', () => {
    const { store, view } = openPage();
    store.dispatch(step);
    store.dispatch({ type: 'layer-toggled', layer: 'water' });
    store.dispatch(step);
    expect(view.entries).toHaveLength(4);
  });
});

describe.each(['aloud', 'silently'] as const)('a browser that refuses more calls %s', (how) => {
  it('gets the address a little later, as a step of its own', () => {
    const { store, view } = openPage();
    store.dispatch(choose('town'));
    const [, town] = view.entries;
    view.refuses(how);
    expect(() => store.dispatch(choose('river'))).not.toThrow();
    store.dispatch(pan);
    view.timePasses();
    expect(view.entries).toEqual(['', town]);
    view.refuses('never');
    view.timePasses();
    expect(view.entries).toEqual(['', town, '#map=8/47/33&place=river&passage=river-and-town']);
    const calls = view.calls();
    view.timePasses();
    expect(view.calls()).toBe(calls);
  });

  it('has the last choice where the page is left before that', () => {
    const { store, view } = openPage();
    view.refuses(how);
    store.dispatch(choose('river'));
    view.refuses('never');
    view.leaves();
    expect(view.entries).toEqual(['#map=theatre&place=river&passage=river-and-town']);
  });

  it('gets the choices in their order where the next one comes first', () => {
    const { store, view } = openPage();
    view.refuses(how);
    store.dispatch(choose('town'));
    view.refuses('never');
    store.dispatch(choose('river'));
    expect(view.entries).toEqual(['', '#map=theatre&place=town&passage=river-and-town', '#map=theatre&place=river&passage=river-and-town']);
  });

  it('is asked for no step that Back has taken back', () => {
    const { store, view } = openPage();
    store.dispatch(choose('town'));
    view.refuses(how);
    store.dispatch(choose('river'));
    view.refuses('never');
    view.goes(-1);
    store.dispatch(pan);
    view.timePasses();
    expect(view.entries).toHaveLength(2);
    expect(view.entries[0]).toBe('#map=8/47/33');
  });
});
