import { expect, it } from 'vitest';
import { findAreaChoices } from './area-choices';
import type { DateRange } from './feature-date';
import type { OpenedFeature } from './opened-file';

const areaOf = (date: DateRange, index: number): OpenedFeature => ({ index, title: null, date, style: {}, shapes: { points: [], lines: [], areas: [[[[0, 0], [1, 0], [1, 1], [0, 0]]]] }, properties: {} });
const day = (at: number): DateRange => {
  const date = new Date(Date.UTC(2025, 0, 1 + at)).toISOString().slice(0, 10);
  return { from: date, to: date };
};
const choicesOf = (dates: readonly DateRange[]): ReturnType<typeof findAreaChoices> => findAreaChoices(dates.map(areaOf));

it('offers the latest dates where there are too many to choose from, in the order of the file, and counts them all', () => {
  const days = Array.from({ length: 100 }, (_, at) => day(at));
  const newestFirst = [...days.toReversed(), day(99)];
  const { dates, datesInAll, latest } = choicesOf(newestFirst);
  expect(dates.map(({ date }) => date)).toEqual(newestFirst.slice(0, 60));
  expect({ datesInAll, latest, areas: dates[0]?.areas }).toEqual({ datesInAll: 100, latest: 0, areas: 2 });
  expect(choicesOf(days).dates.map(({ date }) => date)).toEqual(days.slice(40));
});

it('offers all dates where they are fewer, and says which ends last', () => {
  const since = { from: '2025-01-02', to: null };
  expect(choicesOf([day(0), day(8), since])).toMatchObject({ dates: [{ date: day(0) }, { date: day(8) }, { date: since }], datesInAll: 3, latest: 1 });
  expect(choicesOf([])).toMatchObject({ dates: [], datesInAll: 0, latest: -1 });
});
