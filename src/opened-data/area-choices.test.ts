import { describe, expect, it } from 'vitest';
import { findAreaChoices, pickAreas } from './area-choices';
import type { DateRange } from './feature-date';
import type { OpenedFeature } from './opened-file';

const areaOf = (date: DateRange, index: number): OpenedFeature => ({ index, title: null, date, style: {}, shapes: { points: [], lines: [], areas: [[[[0, 0], [1, 0], [1, 1], [0, 0]]]] }, properties: { index } });
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
  expect(choicesOf([day(0), day(8), since])).toMatchObject({ dates: [{ date: day(0) }, { date: day(8) }, { date: since }], datesInAll: 3, latest: 2 });
  expect(choicesOf([])).toMatchObject({ dates: [], datesInAll: 0, latest: -1 });
});

const range = (from: string | null, to: string | null): DateRange => ({ from, to });
/** The places in the file of the areas that a choice takes. */
const pickedOf = (dates: readonly DateRange[], date: DateRange): number[] => {
  const features = dates.map((one, index) => ({ ...areaOf(one, index), properties: { precisionKm: index + 1 } }));
  return pickAreas(features, { property: null, date }).areas.map(({ precisionKm }) => (precisionKm ?? NaN) - 1);
};

it('counts the areas that have no date', () => {
  const dated = areaOf(day(0), 0);
  expect(findAreaChoices([dated, { ...dated, index: 1, date: null }, { ...dated, index: 2, date: null }])).toMatchObject({ areas: 3, datesInAll: 1, undated: 2 });
});

it('takes what has not ended for the latest, with all that is still held and without what was lost', () => {
  const [crimea, since2022, kherson] = [range('2014-03-18', null), range('2022-02-24', null), range('2022-03-02', '2022-11-11')];
  const all = [crimea, since2022, kherson];
  const { dates, latest } = choicesOf(all);
  expect(dates[latest]).toEqual({ date: since2022, areas: 2 });
  expect(pickedOf(all, since2022)).toEqual([0, 1]);
  expect(pickedOf(all, kherson)).toEqual([0, 1, 2]);
  expect(dates.map(({ areas }) => areas)).toEqual([1, 2, 3]);
});

it.each([
  ['a year over a month of it', ['2025', '2025-03', '2025-03-18'], 0],
  ['a month over a day of it', ['2024-12-05', '2024-12'], 1],
  ['a year after the ten thousandth', ['9999', '+12025'], 1],
  ['a year before the first', ['-0044', '-0100', '0001'], 2],
])('compares dates by what they are, not by their letters: %s', (_, dates, latest) => {
  expect(choicesOf(dates.map((date) => range(date, date))).latest).toBe(latest);
});

it('offers an open end among the latest dates, however early it began', () => {
  const since = range('2014-03-18', null);
  expect(choicesOf([since, ...Array.from({ length: 80 }, (_, at) => day(at))]).dates[0]?.date).toEqual(since);
});

it('takes for a day whatever holds it', () => {
  const [of, before, held] = [range('2025-03-18', '2025-03-18'), range('2025-03-17', '2025-03-17'), range('2025-03-01', '2025-03-31')];
  const all = [of, before, held, range('2025-03', '2025-03'), range(null, '2025-03-18'), range('2025-03-19', null)];
  expect(pickedOf(all, of)).toEqual([0, 2, 3, 4]);
  expect(choicesOf(all).dates[0]?.areas).toBe(4);
  expect(pickedOf(all, held)).toEqual([2, 3]);
});

describe('properties', () => {
  const withValues = (name: string, values: readonly unknown[]): OpenedFeature[] => values.map((value, index) => ({ ...areaOf(day(0), index), properties: { [name]: value, precisionKm: 5 } }));
  const offerOf = (values: readonly unknown[]): ReturnType<typeof findAreaChoices> => findAreaChoices(withValues('status', values));

  it('have each member of a list for a value, by any of which an area counts', () => {
    const values = ['occupied', 'liberated', ['occupied', 'contested', 'occupied'], [], ['liberated']];
    const { properties, notOffered } = offerOf(values);
    expect(properties[0]?.values).toEqual([
      { keys: ['"occupied"'], text: 'occupied', areas: 2 },
      { keys: ['"liberated"'], text: 'liberated', areas: 2 },
      { keys: ['"contested"'], text: 'contested', areas: 1 },
    ]);
    expect(notOffered).toEqual([]);
    const features = withValues('status', values);
    const countOf = (...keys: string[]): number => pickAreas(features, { property: { name: 'status', keys }, date: null }).areas.length;
    expect([countOf('"contested"'), countOf('"occupied"'), countOf('"occupied"', '"liberated"'), countOf()]).toEqual([1, 2, 4, 0]);
  });

  it('are offered with long texts, which are cut only where they are shown', () => {
    const long = 'Assessed as under the control of Russian forces since the beginning of the year';
    const { properties } = offerOf([long, `${long} before`, 'liberated']);
    expect(properties[0]?.values.map(({ keys }) => keys)).toEqual([long, `${long} before`, 'liberated'].map((one) => [JSON.stringify(one)]));
    expect(properties[0]?.values.map(({ text }) => text), 'two that begin alike are shown whole').toEqual([long, `${long} before`, 'liberated']);
    expect(offerOf([long, 'liberated']).properties[0]?.values[0]?.text).toMatch(/^Assessed.{51}…$/);
    const features = withValues('status', [long, `${long} before`]);
    expect(pickAreas(features, { property: { name: 'status', keys: [JSON.stringify(long)] }, date: null }).areas).toHaveLength(1);
  });

  it('have one value for all that reads alike', () => {
    const values = ['Occupied', 'Occupied ', 'contested', ['Occupied', ' Occupied'], ' ', '\u200b', 1, '1'];
    expect(offerOf(values).properties[0]?.values).toEqual([
      { keys: ['"Occupied"', '"Occupied "', '" Occupied"'], text: 'Occupied', areas: 3 },
      { keys: ['"contested"'], text: 'contested', areas: 1 },
      { keys: ['1', '"1"'], text: '1', areas: 2 },
    ]);
  });

  it('are told apart by all of a long text, however alike they begin', () => {
    const head = 'Assessed '.repeat(40);
    expect(offerOf(['a', 'b', 'c'].map((end) => head + end)).properties[0]?.values.map(({ areas }) => areas)).toEqual([1, 1, 1]);
  });

  it('are offered with up to sixty values, and named with the reason where they are not', () => {
    const numbers = (count: number): number[] => Array.from({ length: count }, (_, at) => at);
    expect(offerOf(numbers(60)).properties[0]?.values).toHaveLength(60);
    expect(offerOf(numbers(61))).toMatchObject({ properties: [], notOffered: [{ why: 'many-values', names: ['status'], more: 0 }] });
    expect(offerOf(['occupied', { code: 2 }])).toMatchObject({ properties: [], notOffered: [{ why: 'objects', names: ['status'], more: 0 }] });
    expect(offerOf([['occupied', ['liberated']]])).toMatchObject({ properties: [], notOffered: [{ why: 'objects' }] });
  });

  it('that are too many are named, the first by name and the others counted', () => {
    const columns = Object.fromEntries(Array.from({ length: 22 }, (_, at) => [`column ${at}`, 0]));
    const features = [0, 1].map((value, index) => ({ ...areaOf(day(0), index), properties: { ...columns, ...Object.fromEntries(Object.keys(columns).map((name) => [name, value])) } }));
    const { properties, notOffered } = findAreaChoices(features);
    expect(properties).toHaveLength(12);
    expect(notOffered).toEqual([{ why: 'beyond', names: ['column 12', 'column 13', 'column 14', 'column 15', 'column 16', 'column 17'], more: 4 }]);
  });

  it('that all areas have alike are neither offered nor missed', () => {
    expect(offerOf([['a', 'b'], ['b', 'a']])).toMatchObject({ properties: [], notOffered: [] });
  });
});
