/** A page with opened data, whose readers say what they are told to say, for tests. */
import { vi } from 'vitest';
import type { OpenedSummary } from '../../opened-data/opened-file';
import { buildStoryIndex } from '../../story/story-index';
import { testStory } from '../test-story';
import { reduce } from '../reduce';
import { buildInitialState, type Intent } from '../state';
import { createStore } from '../store';
import type { WorkerLike } from './data-reader';
import { createOpenedActions } from './opened-actions';
import { emptyOpenedState, reduceOpened, type OpenedIntent } from './opened-state';
import type { ToReader } from './reader-messages';

export const testIndex = buildStoryIndex(testStory);

/** What a reader has to say of a file with two points and a broken feature. */
export const summary: OpenedSummary = { name: 'a.geojson', bytes: 10, total: 3, shown: 2, placeless: 0, leftOut: 1, points: 2, withLines: 0, withAreas: 0, withColours: 0, bounds: [30, 50, 30, 50], dates: null, undated: 0, faults: [], faultCounts: {} };

/** A worker that says what it is told to say. */
function fakeWorker() {
  const listeners = new Map<string, (event: Event) => void>();
  const sent: ToReader[] = [];
  const worker: WorkerLike = {
    postMessage: (message: ToReader) => void sent.push(message),
    terminate: vi.fn<() => void>(),
    addEventListener: (type: string, listener: unknown) => void listeners.set(type, listener as (event: Event) => void),
  };
  return {
    worker,
    sent,
    says: (data: unknown) => listeners.get('message')?.(new MessageEvent('message', { data })),
    fails: () => listeners.get('error')?.(new Event('error')),
  };
}

/** The stores of such a page, what can be done with it, and the workers that were started, the newest last. */
export function setUpOpened() {
  const app = createStore(buildInitialState(testIndex.story), (state, intent: Intent) => reduce(testIndex, state, intent));
  const store = createStore(emptyOpenedState, (state, intent: OpenedIntent) => reduceOpened(state, intent));
  const workers: ReturnType<typeof fakeWorker>[] = [];
  const actions = createOpenedActions({ store: app, index: testIndex, evidence: { claims: [], measures: [], measuresOfPlace: () => [], figuresOfPlace: () => [] } }, store, () => {
    const fake = fakeWorker();
    workers.push(fake);
    return fake.worker;
  });
  const readOne = () => {
    actions.readFiles([new File(['{}'], 'a.geojson')]);
    const fake = workers.at(-1);
    if (!fake) throw new Error('No worker was started.');
    return fake;
  };
  return { app, store, actions, workers, readOne };
}
