import { expect, it } from 'vitest';
import { sortRows, type TableRow } from './table-columns';

const row = (id: string, ...sorts: Array<string | number>): TableRow => ({ id, cells: sorts.map((sortBy) => ({ text: String(sortBy), sortBy })) });
const rows = [row('b', 'Суми', 9), row('c', 'Крим', 100), row('a', 'Єнакієве', 25)];
const idsOf = (sorted: readonly TableRow[]): string => sorted.map(({ id }) => id).join('');

it('sorts numbers as numbers, words as the language does, and keeps the story’s order until asked', () => {
  expect(idsOf(sortRows(rows, null, false, 'uk'))).toBe('bca');
  expect(idsOf(sortRows(rows, 1, false, 'uk'))).toBe('bac');
  expect(idsOf(sortRows(rows, 1, true, 'uk'))).toBe('cab');
  expect(idsOf(sortRows(rows, 0, false, 'uk'))).toBe('acb');
});
