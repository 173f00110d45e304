import { describe, expect, it } from 'vitest';
import { isLost } from './opened-state';
import { setUpOpened, summary } from './test-opened';

// The number in an id decides the colour, of which there are four: what is read again keeps its own.
describe('a file whose reader died', () => {
  it('is read again where its worker died, and takes the place of the layer that it was', () => {
    const { store, actions, workers, readOne } = setUpOpened();
    const fake = readOne();
    fake.says({ type: 'done', summary });
    store.dispatch({ type: 'layer-renamed', layer: 'opened-1', name: 'Mine' });
    store.dispatch({ type: 'layer-toggled', layer: 'opened-1' });
    fake.fails();
    expect(store.state()).toMatchObject({ layers: [{ id: 'opened-1' }], refusals: [{ id: 'opened-1', name: 'Mine', faults: [{ code: 'reader-stopped' }] }] });
    actions.readAgain('opened-1');
    expect(store.state()).toMatchObject({ layers: [{ id: 'opened-1' }], refusals: [], readings: [{ id: 'opened-5' }] });
    workers.at(-1)?.fails();
    actions.readAgain('opened-5');
    workers.at(-1)?.says({ type: 'done', summary });
    expect(workers).toHaveLength(3);
    expect(store.state().layers).toMatchObject([{ id: 'opened-9', name: 'Mine', isShown: false }]);
    expect(store.state()).toMatchObject({ refusals: [], readings: [] });
  });

  it('keeps open, where it is read again, what stands open of it, and its place among the layers', async () => {
    const { app, store, actions, workers, readOne } = setUpOpened();
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
    expect(store.state()).toMatchObject({ layers: [{ id: 'opened-5', origin: 'opened-1', name: 'Mine' }, { id: 'opened-2' }], dialog: { kind: 'table', layer: 'opened-5' } });
    expect(app.state().openedFeature).toEqual({ layer: 'opened-5', feature: 1, at: [30, 50] });
    expect(app.state()).toMatchObject({ follow: 'on', sheetHeights: { popup: 'full' } });
    const before = app.state();
    app.dispatch({ type: 'opened-replaced', layer: 'opened-2', by: 'opened-6' });
    expect(app.state()).toBe(before);
    const asked = store.state().layers[0]?.reader.details(1);
    workers.at(-1)?.says({ type: 'answer', id: 1, answer: null });
    expect(await asked).toBeNull();
  });

  it('can be read again from its layer, whatever has become of the card that said so and of a second reading', () => {
    const { store, actions, workers, readOne } = setUpOpened();
    const fake = readOne();
    fake.says({ type: 'done', summary });
    const canReadAgain = (): boolean[] => store.state().layers.map((layer) => isLost(store.state(), layer));
    actions.readAgain('opened-1');
    expect([canReadAgain(), workers]).toMatchObject([[false], { length: 1 }]);
    fake.fails();
    store.dispatch({ type: 'refusal-closed', id: 'opened-1' });
    expect(canReadAgain()).toEqual([true]);
    actions.readAgain('opened-1');
    actions.readAgain('opened-1');
    expect([canReadAgain(), store.state().readings]).toMatchObject([[false], [{ id: 'opened-5' }]]);
    actions.cancel('opened-5');
    expect(canReadAgain()).toEqual([true]);
    actions.readAgain('opened-1');
    workers.at(-1)?.says({ type: 'refused', faults: [{ code: 'unreadable', index: null, path: '' }], count: 1 });
    expect([canReadAgain(), store.state().refusals]).toMatchObject([[true], [{ id: 'opened-9' }]]);
    actions.readAgain('opened-1');
    expect([canReadAgain(), store.state().refusals]).toEqual([[false], []]);
    workers.at(-1)?.says({ type: 'done', summary });
    expect([canReadAgain(), store.state().layers]).toMatchObject([[false], [{ id: 'opened-13', origin: 'opened-1' }]]);
  });

  it('takes with it, once removed, what was told of a second reading', () => {
    const { store, actions, workers, readOne } = setUpOpened();
    const fake = readOne();
    fake.says({ type: 'done', summary });
    fake.fails();
    actions.readAgain('opened-1');
    workers.at(-1)?.says({ type: 'refused', faults: [{ code: 'unreadable', index: null, path: '' }], count: 1 });
    actions.remove('opened-1');
    expect(store.state()).toMatchObject({ layers: [], refusals: [] });
  });

  it('is not read on once the layer is removed for which it was read again', () => {
    const { store, actions, workers, readOne } = setUpOpened();
    const fake = readOne();
    fake.says({ type: 'done', summary });
    fake.fails();
    actions.readAgain('opened-1');
    actions.remove('opened-1');
    workers.at(-1)?.says({ type: 'done', summary });
    expect(workers.at(-1)?.worker.terminate).toHaveBeenCalledTimes(1);
    expect(store.state()).toMatchObject({ layers: [], readings: [], refusals: [] });
  });
});
