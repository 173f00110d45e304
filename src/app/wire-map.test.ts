import { afterEach, expect, it, vi } from 'vitest';
import { buildStoryIndex } from '../story/story-index';
import { buildInitialState, type AppState } from './state';
import { createStore } from './store';
import { testStory } from './test-story';
import { reduce } from './reduce';
import { firstTargetOf } from './wire-map';

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
