import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDate } from './date-places';
import { joinRanges, parseDate, parseFeatureDate } from './feature-date';

const dateOf = (date: unknown): ReturnType<typeof parseFeatureDate> => parseFeatureDate({}, { date });

describe('a date that is read in part only', () => {
  it.each([
    ['the month is after a stroke', '2025/03'],
    ['the end is the day alone', '2025-03-01/18'],
    ['the end is a duration', '2025-03-18/P1M'],
    ['the end is a word', '2024-02-24/soon'],
    ['the beginning is a word', 'soon/2025'],
    ['the beginning is not in the calendar', '2024-02-30/2025-01-01'],
    ['it begins now', 'now/2025-01-01'],
    ['both ends are open', '../..'],
    ['month and year are run together', '202503'],
    ['year, month and day are run together', '180325'],
    ['it has five digits', '12025'],
    ['it is two years', '2024 2025'],
    ['the month is after a space', '2025 03'],
    ['two days follow each other', '2025-03-18 19'],
    ['one end of a timespan is a word', { start: { in: '2022' }, end: { in: 'soon' } }],
    ['one of the timespans is a word', { timespans: [{ start: { in: '1917' }, end: { in: '1925' } }, 'later'] }],
    ['one of the timespans cannot be read', { timespans: [{ start: { in: '1917' }, end: { in: '1925' } }, { start: { in: 'later' } }] }],
  ])('is unreadable: %s', (_, date) => expect(dateOf(date)).toBe('unreadable'));
});

describe('a span of another form', () => {
  it.each([
    ['an instant of GeoJSON Events', { type: 'Instant', start: '2014-04-24' }, '2014-04-24', '2014-04-24'],
    ['an instant of GeoJSON-LD', { '@type': 'Instant', datetime: '2014-04-24T10:00:00Z' }, '2014-04-24', '2014-04-24'],
    ['a beginning and an end', { begin: '2014-04-24', end: '2014-04-25' }, '2014-04-24', '2014-04-25'],
    ['from and to', { from: '2014-04-24', to: { latest: '2014-04-25' } }, '2014-04-24', '2014-04-25'],
    ['from without an end', { from: '2014-04-24', stop: null }, '2014-04-24', null],
    ['an interval that stops', { '@type': 'Interval', start: '2014-04-24', stop: '2014-04-25' }, '2014-04-24', '2014-04-25'],
  ])('%s', (_, when, from, to) => expect(parseFeatureDate({ when }, {})).toEqual({ from, to }));
});

describe('where a date stands', () => {
  it.each([
    [{ when: 'last week' }, {}, { path: 'when', value: 'last week' }],
    [{ when: '2025' }, { date: 'last week' }, { path: 'properties.date', value: 'last week' }],
    [{ when: null }, { date: '' }, null],
  ])('%j with %j', (feature, properties, expected) => expect(findDate(feature, properties)).toEqual(expected));
});

describe('a range', () => {
  it.each([
    ['2025-03-18/2022-02-24'],
    ['2025/2024'],
    ['2025-03/2025-02-28'],
    [{ start: { in: '2025' }, end: { in: '1999' } }],
  ])('that runs backwards is unreadable: %j', (date) => expect(dateOf(date)).toBe('unreadable'));

  it.each([
    ['2022-02-24/', '2022-02-24', null],
    ['2022-02-24/..', '2022-02-24', null],
    ['2022-02-24/open', '2022-02-24', null],
    ['2022-02-24/now', '2022-02-24', null],
    ['../2025', null, '2025'],
    ['/2025', null, '2025'],
    ['2025-03-18/2025', '2025-03-18', '2025'],
    ['2025/2025-03-18', '2025', '2025-03-18'],
    ['-0044-03-15/-0044-03-20', '-0044-03-15', '-0044-03-20'],
    [{ start: { latest: '2022' }, end: {} }, '2022', null],
    [{ start: { earliest: 'about 1900', in: '1900' }, end: { in: '1917' } }, '1900', '1917'],
  ])('is open or not over its whole length: %j', (date, from, to) => expect(dateOf(date)).toEqual({ from, to }));
});

describe('a day with strokes, as GDAL and QGIS write it', () => {
  it.each([
    ['2025/03/18', '2025-03-18', '2025-03-18'],
    ['2025/03/18 14:05:00+00', '2025-03-18', '2025-03-18'],
    ['2025/03/18 14:05:00.123', '2025-03-18', '2025-03-18'],
    ['2022/02/24/2025/03/18', '2022-02-24', '2025-03-18'],
    ['2022-02-24/2025/03/18', '2022-02-24', '2025-03-18'],
  ])('is read: %s', (date, from, to) => expect(dateOf(date)).toEqual({ from, to }));

  it.each([['2025/02/30'], ['2025/13/01'], ['18/03/2025'], ['03/18/2025'], ['2025/03/18/19']])('is not read where it is none: %s', (date) => expect(dateOf(date)).toBe('unreadable'));
});

describe('a day without dashes, or with small letters', () => {
  it.each([['20250318'], [20250318], ['20250318T100000Z'], ['2025-03-18t10:00:00z'], ['20250318/20250319', '2025-03-19']])('is read: %s', (date, to = '2025-03-18') => expect(dateOf(date)).toEqual({ from: '2025-03-18', to }));

  it.each([['20251318'], [20250230], ['20250318100000'], [1742292000]])('is not read where it is none: %s', (date) => expect(dateOf(date)).toBe('unreadable'));
});

it.each([[14, 'unreadable'], [999, 'unreadable'], ['14', 'unreadable'], [1000, { from: '1000', to: '1000' }], [2025, { from: '2025', to: '2025' }], ['0014', { from: '0014', to: '0014' }]])('a number is a year from 1000 on: %j', (date, read) => expect(dateOf(date)).toEqual(read));

it('years beyond four digits have a sign', () => {
  expect(['+12025', '-180325', '+002025-03-18'].map(parseDate)).toEqual(['+12025', '-180325', '+002025-03-18']);
});

it('ranges join to the later end also where it is told less exactly', () => {
  expect(joinRanges({ from: '2025-03-01', to: '2025-03-01' }, { from: '2025', to: '2025' })).toEqual({ from: '2025', to: '2025' });
});

it('is never read as more than stands in the text', () => {
  const piece = fc.constantFrom('2025', '2024', '03', '18', '-', '/', ' ', 'T', '..', 'now', 'P1M', '+', '14:05');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')), (text) => {
      const read = dateOf(text);
      if (read === null || read === 'unreadable') return;
      const [start = '', end] = text.replace(/(?<!\d)(\d{4})\/(\d{2})\/(\d{2})(?!\d)/g, '$1-$2-$3').split('/');
      expect(start.trim().replace(/(?:T| (?=\d\d:)).*$/, '').replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')).toBe(read.from ?? start.trim());
      const openEnd = end !== undefined && read.to === null ? end.trim() : '..';
      expect(['', '..', 'now']).toContain(openEnd);
    }),
    { numRuns: 3000 },
  );
});
