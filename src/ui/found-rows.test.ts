import { expect, it } from 'vitest';
import type { FeatureRow } from '../opened-data/feature-table';
import { countMore, firstRows, moreRows, noRowsYet } from './found-rows';

const row = (index: number): FeatureRow => ({ index, title: null, date: null, kinds: ['point'] });

it('come page by page, as long as there are more', () => {
  const first = firstRows({ rows: [row(0), row(1)], found: 3 });
  expect([countMore(noRowsYet(5)), countMore(first)]).toEqual([5, 1]);
  const all = moreRows(first, { rows: [row(2)], found: 3 });
  expect(all).toEqual({ rows: [row(0), row(1), row(2)], found: 3, isGone: false });
  expect(countMore(all)).toBe(0);
});

it('are told to be gone where they can no longer be had, and none is offered any more', () => {
  const atOnce = firstRows(null);
  expect(atOnce).toEqual({ rows: [], found: 0, isGone: true });
  const later = moreRows(firstRows({ rows: [row(0)], found: 3 }), null);
  expect(later).toMatchObject({ rows: [row(0)], isGone: true });
  expect([countMore(atOnce), countMore(later)]).toEqual([0, 0]);
  expect(firstRows({ rows: [], found: 0 }).isGone).toBe(false);
});
