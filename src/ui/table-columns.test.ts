import { expect, it } from 'vitest';
import { buildSmallStory } from '../story/small-story';
import { buildStoryIndex } from '../story/story-index';
import { loadWording } from '../words/load-wording';
import { buildPlaceTable, sortRows, type TableRow } from './table-columns';

const row = (id: string, ...sorts: Array<string | number>): TableRow => ({ id, cells: sorts.map((sortBy) => ({ text: String(sortBy), sortBy })) });
const rows = [row('b', 'Суми', 9), row('c', 'Крим', 100), row('a', 'Єнакієве', 25)];
const idsOf = (sorted: readonly TableRow[]): string => sorted.map(({ id }) => id).join('');

it('sorts numbers as numbers, words as the language does, and keeps the story’s order until asked', () => {
  expect(idsOf(sortRows(rows, null, false, 'uk'))).toBe('bca');
  expect(idsOf(sortRows(rows, 1, false, 'uk'))).toBe('bac');
  expect(idsOf(sortRows(rows, 1, true, 'uk'))).toBe('cab');
  expect(idsOf(sortRows(rows, 0, false, 'uk'))).toBe('acb');
});

it.each([['en', '.', ', '], ['uk', ',', '; ']] as const)('keeps the two numbers of a position apart in %s', async (language, decimal, between) => {
  const index = buildStoryIndex(buildSmallStory());
  const { rows: ofPlaces } = buildPlaceTable(index, await loadWording(language), () => []);
  const [first] = index.story.places;
  const said = (value: number): string => String(Math.round(value * 100) / 100).replace('.', decimal);
  expect(ofPlaces[0]?.cells[3]?.text).toBe(`${said(first?.at[1] ?? NaN)}${between}${said(first?.at[0] ?? NaN)}`);
});

it('compares no kilometres with people: each unit by itself, and in it by number', () => {
  const of = (id: string, sortBy: number, unit: string): TableRow => ({ id, cells: [{ text: `${sortBy} ${unit}`, sortBy, unit }] });
  const measured = [of('a', 30, 'km'), of('b', 4.5, 'percent'), of('c', 7, 'km'), of('d', 0.1, 'percent')];
  expect(sortRows(measured, 0, false, 'en').map(({ id }) => id)).toEqual(['c', 'a', 'd', 'b']);
  expect(sortRows(measured, 0, true, 'en').map(({ id }) => id)).toEqual(['b', 'd', 'a', 'c']);
});
