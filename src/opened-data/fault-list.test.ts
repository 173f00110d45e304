import { expect, test } from 'vitest';
import { createFaultList } from './fault-list';
import { MOST_FAULTS } from './opened-file';

test('no number of remarks hides a feature that was left out, nor what is said of the whole file', () => {
  const list = createFaultList();
  for (let index = 0; index < MOST_FAULTS + 10; index += 1) list.tell({ code: 'id-repeated', index, path: `features[${index}].id` });
  list.tell({ code: 'position-short', index: 2000, path: 'features[2000].geometry.coordinates' });
  list.tell({ code: 'part-left-out', index: 2001, path: 'features[2001].geometry' });
  list.tell({ code: 'crs-other', index: null, path: 'crs' });
  const { faults, faultCounts } = list.told();
  expect(faults.slice(0, 4).map(({ code }) => code)).toEqual(['crs-other', 'position-short', 'part-left-out', 'id-repeated']);
  expect(faults).toHaveLength(MOST_FAULTS + 3);
  expect(faultCounts).toEqual({ 'id-repeated': MOST_FAULTS + 10, 'position-short': 1, 'part-left-out': 1, 'crs-other': 1 });
});

test('no number of remarks hides the first of another kind', () => {
  const list = createFaultList();
  for (let index = 0; index < MOST_FAULTS; index += 1) list.tell({ code: 'id-repeated', index, path: `features[${index}].id` });
  for (const index of [2000, 2001]) list.tell({ code: 'ring-flat', index, path: `features[${index}].geometry` });
  const { faults, faultCounts } = list.told();
  expect(faults.slice(MOST_FAULTS)).toEqual([{ code: 'ring-flat', index: 2000, path: 'features[2000].geometry' }]);
  expect(faultCounts).toEqual({ 'id-repeated': MOST_FAULTS, 'ring-flat': 2 });
});
