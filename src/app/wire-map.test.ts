import { afterEach, expect, it, vi } from 'vitest';
import { buildStoryIndex } from '../story/story-index';
import { buildInitialState, type AppState } from './state';
import { createStore } from './store';
import { testStory } from './test-story';
import { reduce } from './reduce';
import { firstTargetOf, wireMap } from './wire-map';
import type { MapController } from '../map-view/map-controller';

afterEach(() => vi.unstubAllGlobals());

const page = { querySelector: () => ({}) } as unknown as Document;
const bounds: [number, number, number, number] = [32, 46, 35, 48];
const closeUp = { bounds, fromZoom: 8 };

it('keeps no room for a popup where that does not stand over the map, and everything else of what is to be shown', () => {
  const index = buildStoryIndex(testStory);
  const state: AppState = { ...buildInitialState(testStory), cameraRequest: { serial: 1, target: { kind: 'bounds', bounds, besidePx: 340, closeUp } } };
  const store = createStore(state, (now, intent: Parameters<typeof reduce>[2]) => reduce(index, now, intent));
  for (const [layout, besidePx] of [['beside', 340], ['bottom', 0]] as const) {
    vi.stubGlobal('getComputedStyle', () => ({ getPropertyValue: () => layout }));
    expect(firstTargetOf(store, page)).toEqual({ kind: 'bounds', bounds, besidePx, closeUp });
  }
});

it('hands a map what is chosen, pointed at, shown and wished, from the start and at every change, until it is let go', () => {
  const index = buildStoryIndex(testStory);
  const store = createStore(buildInitialState(testStory), (now, intent: Parameters<typeof reduce>[2]) => reduce(index, now, intent));
  const heard: Array<[string, unknown]> = [];
  const controller = new Proxy({}, { get: (_, name: string) => (value: unknown) => void heard.push([name, value instanceof Set ? [...value] : value]) }) as MapController;
  vi.stubGlobal('getComputedStyle', () => ({ getPropertyValue: () => 'beside' }));
  const view = { document: page, matchMedia: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }) } as unknown as Window;
  const after = (...intents: Parameters<typeof reduce>[2][]): string[] => {
    heard.length = 0;
    for (const intent of intents) store.dispatch(intent);
    return heard.map(([name]) => name);
  };
  const [first] = testStory.places;
  if (!first) throw new Error('The test story has no place.');
  const unwire = wireMap(store, controller, view);
  expect(heard.map(([name]) => name)).toEqual(['setSelection', 'setHover', 'setLayers']);
  expect(after({ type: 'place-hovered', place: first.id })).toEqual(['setHover']);
  expect(after({ type: 'theme-chosen', theme: 'dark' })).toEqual(['setTheme']);
  expect(heard).toEqual([['setTheme', 'dark']]);
  expect(after({ type: 'place-chosen', place: first.id, from: 'list' }).toSorted()).toEqual(['moveCamera', 'setSelection']);
  expect(after({ type: 'layer-toggled', layer: first.layer })).toContain('setLayers');
  unwire();
  expect(after({ type: 'theme-chosen', theme: 'light' }, { type: 'place-hovered', place: null })).toEqual([]);
});
