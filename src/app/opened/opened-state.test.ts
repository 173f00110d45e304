import { describe, expect, it, vi } from 'vitest';
import type { OwnEvidence } from '../../story/own-evidence';
import { loadOpenedWords } from '../../words/opened/opened-words';
import { emptyOpenedState, lookOf, MOST_SINGLE_POINTS } from './opened-state';
import { setUpOpened, summary, testIndex } from './test-opened';

describe('a file that is opened', () => {
  it('is read with its progress, and becomes a layer that the map is fitted to', () => {
    const { app, store, readOne } = setUpOpened();
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
    const { store, readOne } = setUpOpened();
    readOne().says({ type: 'done', summary });
    const fake = readOne();
    fake.says({ type: 'refused', faults: [{ code: 'is-kml', index: null, path: '' }], count: 12 });
    expect(store.state()).toMatchObject({ layers: [{ id: 'opened-1' }], readings: [], refusals: [{ id: 'opened-2', faults: [{ code: 'is-kml' }], count: 12 }] });
    store.dispatch({ type: 'refusal-closed', id: 'opened-2' });
    expect(store.state().refusals).toEqual([]);
    expect(fake.worker.terminate).toHaveBeenCalledTimes(1);
  });

  it('is named in the reader’s language where it was pasted', async () => {
    await loadOpenedWords('uk');
    const { app, store, actions } = setUpOpened();
    actions.readText('{}');
    app.dispatch({ type: 'language-chosen', language: 'uk', by: 'reader' });
    actions.readText('{}');
    expect(store.state().readings).toMatchObject([{ name: 'Pasted data' }, { name: 'Вставлені дані' }]);
  });

  it('is told where its worker dies while it reads', () => {
    const { store, readOne } = setUpOpened();
    readOne().fails();
    expect(store.state().refusals[0]?.faults[0]?.code).toBe('reader-stopped');
  });

  it('ends a measuring that still waits for its areas when its worker dies, and says so', () => {
    const { store, readOne } = setUpOpened();
    const fake = readOne();
    fake.says({ type: 'done', summary });
    const run = { cancel: vi.fn<() => void>() };
    store.dispatch({ type: 'measuring-started', measuring: { layer: 'opened-1', name: 'Own map', step: null, run } });
    fake.fails();
    expect(run.cancel).toHaveBeenCalledTimes(1);
    expect(store.state()).toMatchObject({ measuring: null, trouble: { name: 'Own map', why: 'stopped' } });
  });

  it('ends a measuring with it when it is taken off, and what the worker still says comes to nothing', () => {
    const { store, actions, readOne } = setUpOpened();
    readOne().says({ type: 'done', summary });
    const run = { cancel: vi.fn<() => void>() };
    store.dispatch({ type: 'measuring-started', measuring: { layer: 'opened-1', name: 'Own map', step: null, run } });
    actions.remove('opened-1');
    expect(run.cancel).toHaveBeenCalledTimes(1);
    store.dispatch({ type: 'measuring-done', own: {} as OwnEvidence });
    expect(store.state()).toMatchObject({ layers: [], measuring: null, own: null });
  });

  it('is let go when the reader cancels, and nothing comes of it later', () => {
    const { store, actions, readOne } = setUpOpened();
    const fake = readOne();
    actions.cancel('opened-1');
    fake.says({ type: 'done', summary });
    expect(store.state()).toEqual(emptyOpenedState);
    expect(fake.worker.terminate).toHaveBeenCalledTimes(1);
  });

  it('hears no messages that are not its own', () => {
    const { store, readOne } = setUpOpened();
    const fake = readOne();
    for (const strange of [null, 5, {}, { type: 'done' }, { type: 'refused', faults: 3, count: 3 }, { type: 'refused', faults: [] }, { type: 'other' }]) fake.says(strange);
    expect(store.state().readings).toHaveLength(1);
  });
});

describe('an opened layer', () => {
  it('is switched, renamed and removed; its worker ends, and what was asked of it is answered by nothing', async () => {
    const { app, store, actions, readOne } = setUpOpened();
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

  it('is switched on when it, or a feature of it, is gone to', () => {
    for (const goes of ['fit', 'showFeature'] as const) {
      const { store, actions, readOne } = setUpOpened();
      readOne().says({ type: 'done', summary });
      store.dispatch({ type: 'layer-toggled', layer: 'opened-1' });
      if (goes === 'fit') actions.fit('opened-1');
      else void actions.showFeature('opened-1', 0);
      expect(store.state().layers[0]?.isShown, goes).toBe(true);
    }
  });

  it('has the map go to a feature only while that is still the chosen one', async () => {
    const { app, actions, readOne } = setUpOpened();
    const fake = readOne();
    fake.says({ type: 'done', summary });
    const [first, second] = [actions.showFeature('opened-1', 0), actions.showFeature('opened-1', 1)];
    const asked = fake.sent.flatMap((message) => (message.type === 'details' ? [message] : []));
    const before = app.state().cameraRequest;
    const detailsOf = (index: number): unknown => ({ index, title: null, date: null, kinds: ['point'], description: null, properties: [], more: 0, bounds: [20 + index, 48, 21 + index, 49] });
    fake.says({ type: 'answer', id: asked[0]?.id, answer: detailsOf(0) });
    await first;
    expect(app.state().cameraRequest).toBe(before);
    fake.says({ type: 'answer', id: asked[1]?.id, answer: detailsOf(1) });
    await second;
    expect(app.state().cameraRequest?.target).toMatchObject({ kind: 'bounds', bounds: [21, 48, 22, 49] });
  });

  it('knows when its worker is gone, and then sends no areas', () => {
    const { store, readOne } = setUpOpened();
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
    const { store, readOne } = setUpOpened();
    const fake = readOne();
    fake.says({ type: 'done', summary });
    const reader = store.state().layers[0]?.reader;
    const [first, second] = [reader?.rows('a', { months: [], times: '' }, 0, 10), reader?.details(1)];
    fake.says({ type: 'answer', id: 2, answer: null });
    fake.says({ type: 'answer', id: 1, answer: { rows: [], found: 0 } });
    expect([await first, await second]).toEqual([{ rows: [], found: 0 }, null]);
  });

  it('is drawn in clusters only where its points are many', () => {
    const { store, readOne } = setUpOpened();
    readOne().says({ type: 'done', summary });
    const [layer] = store.state().layers;
    if (!layer) throw new Error('There is no layer.');
    expect(lookOf(layer)).toMatchObject({ id: 'opened-1', shapesUrl: null, isClustered: false });
    expect(lookOf(layer).pointsUrl).toMatch(/^opened-data:\/\/[0-9a-f]{32}\/points$/);
    expect(lookOf({ ...layer, summary: { ...summary, points: MOST_SINGLE_POINTS + 1 } }).isClustered).toBe(true);
  });

  it('shares the popup with the places: the one chosen last stands', () => {
    const { app } = setUpOpened();
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
