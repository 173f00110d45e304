import { expect, it } from 'vitest';
import { pictureLayers } from './pictured-layers';
import { setUpOpened, summary } from './test-opened';

it('takes only shown layers into a picture, and tells where the data of one of them can no longer be had', () => {
  const { store, readOne } = setUpOpened();
  const fake = readOne();
  fake.says({ type: 'done', summary });
  readOne().says({ type: 'done', summary });
  expect(pictureLayers(store.state().layers)).toMatchObject({ opened: { layers: [{ id: 'opened-1' }, { id: 'opened-2' }] }, lacksData: false });
  fake.fails();
  expect(pictureLayers(store.state().layers).lacksData).toBe(true);
  store.dispatch({ type: 'layer-toggled', layer: 'opened-1' });
  expect(pictureLayers(store.state().layers)).toMatchObject({ opened: { layers: [{ id: 'opened-2' }], shown: ['opened-2'] }, lacksData: false });
});
