import { beforeEach, expect, test, vi } from 'vitest';
import type { MapController, MapControllerOptions } from '../map-view/map-controller';
import type { DrawnMap } from '../map-view/drawn-map';
import { buildStoryIndex } from '../story/story-index';
import { englishWording } from '../words/words-context';
import type { MapFailure } from './map-region';
import { reduce } from './reduce';
import { startMap } from './start-map';
import { buildInitialState, type Intent } from './state';
import { createStore } from './store';
import { testStory } from './test-story';

const code = vi.hoisted(() => ({ explains: (): Promise<unknown> => Promise.resolve([]), options: null as MapControllerOptions | null }));
vi.mock('./explain-map-failure', () => ({ explainMapFailure: () => code.explains() }));
vi.mock('../map-view/map-controller', () => ({
  createMapController: (options: MapControllerOptions) => {
    code.options = options;
    return { moveCamera: () => undefined, remove: () => undefined } as unknown as MapController;
  },
}));
vi.mock('./map-files', () => ({ mapFiles: { control: 'control.geojson', places: 'places.geojson' } }));
vi.mock('./map-fonts', () => ({ mapFonts: {}, loadMapFonts: async () => undefined }));
vi.mock('./map-padding', () => ({ mapPaddingOf: () => ({}) }));
vi.mock('./wire-map', () => ({ drawnTheme: () => 'light', wireMap: () => () => undefined }));

const index = buildStoryIndex(testStory);
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  code.options = null;
});

/** Starts a map and waits until it is made; `failures` are those that were told. */
async function startTestMap() {
  const failures: MapFailure[] = [];
  const stop = startMap({
    container: { dataset: {} } as HTMLElement,
    store: createStore(buildInitialState(testStory), (state, intent: Intent) => reduce(index, state, intent)),
    index,
    drawn: { target: () => ({ kind: 'theatre' }), follow: () => undefined } as unknown as DrawnMap,
    wording: () => englishWording,
    isSecondTry: false,
    onController: () => undefined,
    onPicture: () => undefined,
    onFailure: (failure) => failures.push(failure),
  });
  await vi.waitFor(() => expect(code.options).not.toBeNull());
  return { failures, stop, becomesReady: () => code.options?.onState('ready') };
}

test('shapes that are missing on a map that is drawn are told', async () => {
  const problems = [{ path: 'places.geojson', message: 'The server answered 404.' }];
  code.explains = async () => problems;
  const { failures, becomesReady } = await startTestMap();
  becomesReady();
  await vi.waitFor(() => expect(failures).toMatchObject([{ problems, drawnInstead: false }]));
});

test('of a map that has been taken down nothing is told', async () => {
  const started = await startTestMap();
  const explains = vi.fn<() => Promise<unknown>>(async () => {
    started.stop();
    return [{ path: 'places.geojson', message: 'The server answered 404.' }];
  });
  code.explains = explains;
  started.becomesReady();
  await vi.waitFor(() => expect(explains).toHaveBeenCalledOnce());
  await nextTask();
  expect(started.failures).toEqual([]);
});

test('where the code that looks for missing shapes does not come, the map stays as it is', async () => {
  const unhandled = vi.fn<(reason: unknown) => void>();
  process.on('unhandledRejection', unhandled);
  vi.doMock('./explain-map-failure', () => {
    throw new Error('The code did not come.');
  });
  vi.resetModules();
  const { failures, becomesReady } = await startTestMap();
  becomesReady();
  await vi.dynamicImportSettled();
  await nextTask();
  process.off('unhandledRejection', unhandled);
  expect(unhandled).not.toHaveBeenCalled();
  expect(failures).toEqual([]);
});
