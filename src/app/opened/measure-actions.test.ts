import { describe, expect, it, vi } from 'vitest';
import { englishWording } from '../../words/words-context';
import type { MeasureRequest } from '../../ui/measure-dialog';
import { buildEvidence } from '../../story/evidence';
import type { Measure } from '../../story/measures';
import type { OpenedSummary } from '../../opened-data/opened-file';
import { reduce } from '../reduce';
import { buildInitialState, type Intent } from '../state';
import { createStore } from '../store';
import { buildStoryIndex } from '../../story/story-index';
import { testStory } from '../test-story';
import type { DataReader } from './data-reader';
import { createMeasureActions } from './measure-actions';
import type { FromMeasurer } from './measure-messages';
import { emptyOpenedState, reduceOpened, type OpenedIntent } from './opened-state';

const testIndex = buildStoryIndex(testStory);
const measure: Measure = { id: 'ukraine-held-share', kind: 'area-share', title: 'Share held', value: 19, unit: 'percent', low: 18.5, high: 19.5, text: 'about 18.5 to 19.5 %', method: 'm', sources: ['s'], asOf: '2025-03-18', places: ['p'], passages: ['p'] };
const rule = { kind: 'near-figure' as const, measure: 'ukraine-held-share', claimed: 20, tolerance: { amount: 2.5, reason: 'Rounded.' } };
const evidence = buildEvidence(
  { schemaVersion: 1, story: 's', measures: [measure] },
  { schemaVersion: 1, story: 's', claims: [{ id: 'a-fifth', words: 'A fifth', passage: 'p', places: ['p'], measures: ['ukraine-held-share'], rule }] },
  { schemaVersion: 1, story: 's', figures: [] },
);
const summary: OpenedSummary = { name: 'own.geojson', bytes: 1, total: 1, shown: 1, placeless: 0, leftOut: 0, points: 0, withLines: 0, withAreas: 1, withColours: 0, bounds: [30, 50, 31, 51], dates: null, undated: 0, faults: [], faultCounts: {} };
const request: MeasureRequest = { choice: { property: null, date: null }, precisionKm: null, asOf: null, name: 'Own map' };
const files = { ukraine: 'u', oblasts: 'o', places: 'p', towns: 't' };

function setUp() {
  const app = createStore(buildInitialState(testIndex.story), (state, intent: Intent) => reduce(testIndex, state, intent));
  const store = createStore(emptyOpenedState, (state, intent: OpenedIntent) => reduceOpened(state, intent));
  const reader = {
    source: '{}', called: 'a.geojson', channel: 'c',
    isGone: vi.fn<DataReader['isGone']>(() => false),
    rows: () => Promise.resolve(null),
    details: () => Promise.resolve(null),
    areaChoices: vi.fn<DataReader['areaChoices']>(() => Promise.resolve({ areas: 1, properties: [], dates: [], datesInAll: 0, undated: 0, latest: -1, precisionKm: null })),
    handAreas: vi.fn<DataReader['handAreas']>(),
    stop: vi.fn<DataReader['stop']>(),
  } satisfies DataReader;
  store.dispatch({ type: 'reading-started', reading: { id: 'opened-1', name: 'own.geojson', progress: null, reader, insteadOf: null } });
  store.dispatch({ type: 'reading-done', id: 'opened-1', summary });
  const listeners = new Map<string, (event: { data: unknown }) => void>();
  const worker = { postMessage: vi.fn<(message: unknown) => void>(), terminate: vi.fn<() => void>(), addEventListener: (type: string, then: unknown) => void listeners.set(type, then as (event: { data: unknown }) => void) };
  const actions = createMeasureActions({ store: app, index: testIndex, evidence }, store, () => files, () => worker);
  const says = (data: FromMeasurer | object): void => listeners.get('message')?.({ data });
  return { app, store, reader, worker, actions, says, fails: () => listeners.get('error')?.({ data: null }) };
}

const measured: FromMeasurer = {
  type: 'measured',
  measured: { values: [{ id: 'ukraine-held-share', value: 5, low: 4, high: 6, method: 'm', town: null }, { id: 'unknown', value: 1, low: 1, high: 1, method: 'm', town: null }], areas: 1, crossing: 0, outsideKm2: 0, statedKm: null },
};

describe('measuring with opened data', () => {
  it('asks of the layer that was pressed last, whichever answers first', async () => {
    const { store, reader, actions } = setUp();
    store.dispatch({ type: 'reading-started', reading: { id: 'opened-2', name: 'other.geojson', progress: null, reader, insteadOf: null } });
    store.dispatch({ type: 'reading-done', id: 'opened-2', summary });
    await Promise.all([actions.ask('opened-1'), actions.ask('opened-2')]);
    expect(store.state().dialog).toMatchObject({ kind: 'measure', layer: 'opened-2' });
  });

  it('asks what the file offers, hands its areas to a worker, tells its steps, and judges the claims anew', async () => {
    const { app, store, reader, worker, actions, says } = setUp();
    await actions.ask('opened-1');
    expect(store.state().dialog).toMatchObject({ kind: 'measure', layer: 'opened-1', choices: { areas: 1 } });
    actions.begin('opened-1', request);
    expect(store.state()).toMatchObject({ dialog: null, measuring: { layer: 'opened-1', name: 'Own map', step: null } });
    expect(reader.handAreas).toHaveBeenCalledWith(request.choice, expect.anything());
    expect(worker.postMessage).toHaveBeenCalledWith(expect.objectContaining({ type: 'measure', precisionKm: null, files }), expect.any(Array));
    says({ type: 'step', step: { done: 3, of: 12 } });
    expect(store.state().measuring?.step).toEqual({ done: 3, of: 12 });
    for (const strange of [{}, { type: 'step' }, { type: 'measured' }, { type: 'failed', why: 3 }]) says(strange);
    says(measured);
    const { own, measuring } = store.state();
    expect(measuring).toBeNull();
    expect(own?.source).toMatchObject({ layer: 'opened-1', name: 'Own map', asOf: null, precision: { by: 'nobody' } });
    expect(own?.measures.map(({ id, text }) => [id, text])).toEqual([['ukraine-held-share', 'about 4 to 6 %']]);
    expect(own?.verdictOf('a-fifth')?.verdict).toBe('differs');
    expect(app.state().notice?.(englishWording)).toBe('Measured with Own map. Values:\u00a01; verdicts that come out otherwise:\u00a01. They stand with the claims.');
    expect(worker.terminate).toHaveBeenCalledTimes(1);
    actions.stop();
    expect(store.state().own).toBeNull();
  });

  it('ends at once when it is cancelled, and nothing comes of it later', () => {
    const { store, worker, actions, says } = setUp();
    actions.begin('opened-1', request);
    actions.cancel();
    says(measured);
    expect(store.state()).toMatchObject({ measuring: null, own: null, trouble: null });
    expect(worker.terminate).toHaveBeenCalledTimes(1);
  });

  it('says why nothing came of it, also where the worker dies', () => {
    const { store, actions, says, fails } = setUp();
    actions.begin('opened-1', request);
    says({ type: 'failed', why: 'outside' });
    expect(store.state()).toMatchObject({ measuring: null, trouble: { name: 'Own map', why: 'outside' } });
    actions.begin('opened-1', request);
    expect(store.state().trouble).toBeNull();
    fails();
    expect(store.state()).toMatchObject({ measuring: null, trouble: { why: 'stopped' } });
  });

  it('is not begun where the reader is gone: asked for, it says so, and begun, it ends at once', async () => {
    const { app, store, reader, worker, actions } = setUp();
    reader.isGone.mockReturnValue(true);
    reader.areaChoices.mockResolvedValue(null);
    await actions.ask('opened-1');
    expect(store.state().dialog).toBeNull();
    expect(app.state().notice?.(englishWording)).toBe('Nothing can be measured with own.geojson until it has been read again.');
    actions.begin('opened-1', request);
    await Promise.resolve();
    expect(store.state()).toMatchObject({ measuring: null, trouble: { name: 'Own map', why: 'stopped' } });
    expect(worker.terminate).toHaveBeenCalledTimes(1);
  });

  it('takes no dialog from the reader who went on to another one before the file answered, or removed it', async () => {
    const { app, store, reader, actions } = setUp();
    const asked = actions.ask('opened-1');
    store.dispatch({ type: 'dialog-wanted', dialog: { kind: 'open' } });
    await asked;
    expect(store.state().dialog).toEqual({ kind: 'open' });
    store.dispatch({ type: 'dialog-wanted', dialog: null });
    reader.areaChoices.mockResolvedValue(null);
    const again = actions.ask('opened-1');
    store.dispatch({ type: 'layer-removed', layer: 'opened-1' });
    await again;
    expect(store.state().dialog).toBeNull();
    expect(app.state().notice).toBeNull();
  });

  it('goes over to the layer that stands in the stead of its own, under way or done', () => {
    const { store, reader, actions, says } = setUp();
    const readAgain = (from: string, to: string): void => {
      store.dispatch({ type: 'reading-started', reading: { id: to, name: 'own.geojson', progress: null, reader, insteadOf: from } });
      store.dispatch({ type: 'reading-done', id: to, summary });
    };
    actions.begin('opened-1', request);
    readAgain('opened-1', 'opened-2');
    says(measured);
    expect(store.state()).toMatchObject({ layers: [{ id: 'opened-2' }], measuring: null, own: { source: { layer: 'opened-2' } } });
    readAgain('opened-2', 'opened-3');
    expect(store.state().own?.source.layer).toBe('opened-3');
  });

  it('goes with its layer', () => {
    const { store, actions, says } = setUp();
    actions.begin('opened-1', request);
    says(measured);
    store.dispatch({ type: 'layer-removed', layer: 'opened-1' });
    expect(store.state().own).toBeNull();
  });
});
