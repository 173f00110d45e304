import { expect, it } from 'vitest';
import { legendOf } from '../map-style/legend';
import { shownEntriesOf } from './legend-in-picture';

it('holds the layers that are switched on, in the story’s order', () => {
  const layers = [{ id: 'sumy' }, { id: 'control' }, { id: 'crimea' }];
  const entries = shownEntriesOf(layers, new Set(['crimea', 'sumy']));
  expect(entries.map(({ entry }) => entry)).toEqual([...legendOf('sumy'), ...legendOf('crimea')]);
  expect(new Set(entries.map(({ layer }) => layer))).toEqual(new Set(['sumy', 'crimea']));
});
