import { describe, expect, it, vi } from 'vitest';
import type { OpenedSummary } from '../../opened-data/opened-file';
import { buildStoryIndex } from '../../story/story-index';
import { testStory } from '../test-story';
import { reduce } from '../reduce';
import { buildInitialState, type Intent } from '../state';
import { createStore } from '../store';
import type { WorkerLike } from './data-reader';
import { createOpenedActions } from './opened-actions';
import { emptyOpenedState, lookOf, MOST_SINGLE_POINTS, reduceOpened, type OpenedIntent } from './opened-state';
import type { ToReader } from './reader-messages';

const testIndex = buildStoryIndex(testStory);
const summary: OpenedSummary = { name: 'a.geojson', bytes: 10, total: 3, shown: 2, placeless: 0, leftOut: 1, withPoints: 2, withLines: 0, withAreas: 0, bounds: [30, 50, 30, 50], dates: null, faults: [], faultCounts: {} };

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

function setUp() {
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

describe('a file that is opened', () => {
  it('is read with its progress, and becomes a layer that the map is fitted to', () => {
    const { app, store, readOne } = setUp();
    const fake = readOne();
    expect(fake.sent[0]).toMatchObject({ type: 'read', name: 'a.geojson', theatre: testIndex.story.theatre });
    fake.says({ type: 'progress', progress: { bytesRead: 5, bytes: 10, checked: 1 } });
    expect(store.state().readings[0]?.progress).toEqual({ bytesRead: 5, bytes: 10, checked: 1 });
    fake.says({ type: 'done', summary });
    expect(store.state()).toMatchObject({ readings: [], layers: [{ id: 'opened-1', name: 'a.geojson', isShown: true }] });
    expect(app.state().cameraRequest?.target).toMatchObject({ kind: 'bounds', bounds: [29.95, 49.95, 30.05, 50.05] });
    expect(app.state().notice).not.toBeNull();
  });

  it('is told where it is refused, and leaves the layers as they are', () => {
    const { store, readOne } = setUp();
    readOne().says({ type: 'done', summary });
    const fake = readOne();
    fake.says({ type: 'refused', faults: [{ code: 'is-kml', index: null, path: '' }] });
    expect(store.state()).toMatchObject({ layers: [{ id: 'opened-1' }], readings: [], refusals: [{ id: 'opened-2', faults: [{ code: 'is-kml' }] }] });
    store.dispatch({ type: 'refusal-closed', id: 'opened-2' });
    expect(store.state().refusals).toEqual([]);
    expect(fake.worker.terminate).toHaveBeenCalledTimes(1);
  });

  it('is told where its worker dies while it reads', () => {
    const { store, readOne } = setUp();
    readOne().fails();
    expect(store.state().refusals[0]?.faults[0]?.code).toBe('reader-stopped');
  });

  it('is read again where its worker died, and takes the place of the layer that it was', () => {
    const { store, actions, workers, readOne } = setUp();
    const fake = readOne();
    fake.says({ type: 'done', summary });
    store.dispatch({ type: 'layer-renamed', layer: 'opened-1', name: 'Mine' });
    store.dispatch({ type: 'layer-toggled', layer: 'opened-1' });
    fake.fails();
    expect(store.state()).toMatchObject({ layers: [{ id: 'opened-1' }], refusals: [{ id: 'opened-1', name: 'Mine', faults: [{ code: 'reader-stopped' }] }] });
    actions.readAgain('opened-1');
    expect(store.state()).toMatchObject({ layers: [{ id: 'opened-1' }], refusals: [], readings: [{ id: 'opened-2' }] });
    workers.at(-1)?.fails();
    actions.readAgain('opened-2');
    workers.at(-1)?.says({ type: 'done', summary });
    expect(workers).toHaveLength(3);
    expect(store.state().layers).toMatchObject([{ id: 'opened-3', name: 'Mine', isShown: false }]);
    expect(store.state()).toMatchObject({ refusals: [], readings: [] });
  });

  it('which is read again keeps open what stands open of it, and its place among the layers', async () => {
    const { app, store, actions, workers, readOne } = setUp();
    const fake = readOne();
    fake.says({ type: 'done', summary });
    readOne().says({ type: 'done', summary });
    fake.fails();
    actions.readAgain('opened-1');
    store.dispatch({ type: 'dialog-wanted', dialog: { kind: 'table', layer: 'opened-1' } });
    app.dispatch({ type: 'opened-chosen', feature: { layer: 'opened-1', feature: 1, at: [30, 50] } });
    app.dispatch({ type: 'follow-wanted', on: true });
    app.dispatch({ type: 'sheet-resized', sheet: 'popup', height: 'full' });
    store.dispatch({ type: 'layer-renamed', layer: 'opened-1', name: 'Mine' });
    workers.at(-1)?.says({ type: 'done', summary });
    expect(store.state()).toMatchObject({ layers: [{ id: 'opened-3', origin: 'opened-1', name: 'Mine' }, { id: 'opened-2' }], dialog: { kind: 'table', layer: 'opened-3' } });
    expect(app.state().openedFeature).toEqual({ layer: 'opened-3', feature: 1, at: [30, 50] });
    expect(app.state()).toMatchObject({ follow: 'on', sheetHeights: { popup: 'full' } });
    const before = app.state();
    app.dispatch({ type: 'opened-replaced', layer: 'opened-2', by: 'opened-4' });
    expect(app.state()).toBe(before);
    const asked = store.state().layers[0]?.reader.details(1);
    workers.at(-1)?.says({ type: 'answer', id: 1, answer: null });
    expect(await asked).toBeNull();
  });

  it('is not read on once the layer is removed for which it was read again', () => {
    const { store, actions, workers, readOne } = setUp();
    const fake = readOne();
    fake.says({ type: 'done', summary });
    fake.fails();
    actions.readAgain('opened-1');
    actions.remove('opened-1');
    workers.at(-1)?.says({ type: 'done', summary });
    expect(workers.at(-1)?.worker.terminate).toHaveBeenCalledTimes(1);
    expect(store.state()).toMatchObject({ layers: [], readings: [], refusals: [] });
  });

  it('ends a measuring that still waits for its areas when its worker dies, and says so', () => {
    const { store, readOne } = setUp();
    const fake = readOne();
    fake.says({ type: 'done', summary });
    const run = { cancel: vi.fn<() => void>() };
    store.dispatch({ type: 'measuring-started', measuring: { layer: 'opened-1', name: 'Own map', step: null, run } });
    fake.fails();
    expect(run.cancel).toHaveBeenCalledTimes(1);
    expect(store.state()).toMatchObject({ measuring: null, trouble: { name: 'Own map', why: 'stopped' } });
  });

  it('is let go when the reader cancels, and nothing comes of it later', () => {
    const { store, actions, readOne } = setUp();
    const fake = readOne();
    actions.cancel('opened-1');
    fake.says({ type: 'done', summary });
    expect(store.state()).toEqual(emptyOpenedState);
    expect(fake.worker.terminate).toHaveBeenCalledTimes(1);
  });

  it('hears no messages that are not its own', () => {
    const { store, readOne } = setUp();
    const fake = readOne();
    for (const strange of [null, 5, {}, { type: 'done' }, { type: 'refused', faults: 3 }, { type: 'other' }]) fake.says(strange);
    expect(store.state().readings).toHaveLength(1);
  });
});

describe('an opened layer', () => {
  it('is switched, renamed and removed; its worker ends, and what was asked of it is answered by nothing', async () => {
    const { app, store, actions, readOne } = setUp();
    const fake = readOne();
    fake.says({ type: 'done', summary });
    store.dispatch({ type: 'layer-toggled', layer: 'opened-1' });
    store.dispatch({ type: 'layer-renamed', layer: 'opened-1', name: '  Mine ' });
    for (const unseen of ['   ', '\u200b', '\u200d\u200d', '\u2066\u2069', '\u0000\n']) store.dispatch({ type: 'layer-renamed', layer: 'opened-1', name: unseen });
    expect(store.state().layers[0]).toMatchObject({ isShown: false, name: 'Mine' });
    app.dispatch({ type: 'opened-chosen', feature: { layer: 'opened-1', feature: 0, at: null } });
    store.dispatch({ type: 'dialog-wanted', dialog: { kind: 'table', layer: 'opened-1' } });
    const asked = store.state().layers[0]?.reader.details(0);
    actions.remove('opened-1');
    expect(await asked).toBeNull();
    expect(store.state()).toMatchObject({ layers: [], dialog: null });
    expect(app.state().openedFeature).toBeNull();
    expect(fake.worker.terminate).toHaveBeenCalledTimes(1);
  });

  it('knows when its worker is gone, and then sends no areas', () => {
    const { store, readOne } = setUp();
    const fake = readOne();
    fake.says({ type: 'done', summary });
    const reader = store.state().layers[0]?.reader;
    const { port1 } = new MessageChannel();
    reader?.handAreas({ property: null, date: null }, port1);
    expect(reader?.isGone()).toBe(false);
    fake.fails();
    expect(reader?.isGone()).toBe(true);
    reader?.handAreas({ property: null, date: null }, port1);
    expect(fake.sent.map(({ type }) => type)).toEqual(['read', 'hand-areas']);
  });

  it('answers for its rows by the number of the question', async () => {
    const { store, readOne } = setUp();
    const fake = readOne();
    fake.says({ type: 'done', summary });
    const reader = store.state().layers[0]?.reader;
    const [first, second] = [reader?.rows('a', 0, 10), reader?.details(1)];
    fake.says({ type: 'answer', id: 2, answer: null });
    fake.says({ type: 'answer', id: 1, answer: { rows: [], found: 0 } });
    expect([await first, await second]).toEqual([{ rows: [], found: 0 }, null]);
  });

  it('is drawn in clusters only where its points are many', () => {
    const { store, readOne } = setUp();
    readOne().says({ type: 'done', summary });
    const [layer] = store.state().layers;
    if (!layer) throw new Error('There is no layer.');
    expect(lookOf(layer)).toMatchObject({ id: 'opened-1', shapesUrl: null, isClustered: false });
    expect(lookOf(layer).pointsUrl).toMatch(/^opened-data:\/\/[0-9a-f]{32}\/points$/);
    expect(lookOf({ ...layer, summary: { ...summary, withPoints: MOST_SINGLE_POINTS + 1 } }).isClustered).toBe(true);
  });

  it('shares the popup with the places: the one chosen last stands', () => {
    const { app } = setUp();
    const place = testIndex.story.places[0]?.id ?? '';
    app.dispatch({ type: 'opened-chosen', feature: { layer: 'opened-1', feature: 4, at: [30, 50] } });
    app.dispatch({ type: 'place-chosen', place, from: 'list' });
    expect(app.state()).toMatchObject({ place, openedFeature: null });
    app.dispatch({ type: 'opened-chosen', feature: { layer: 'opened-1', feature: 4, at: null } });
    expect(app.state()).toMatchObject({ place: null, openedFeature: { feature: 4 } });
    app.dispatch({ type: 'place-closed' });
    expect(app.state().openedFeature).toBeNull();
  });
});
