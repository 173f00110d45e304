import { describe, expect, it } from 'vitest';
import { parseFeatureDate } from './feature-date';
import { collection, point, read, summaryOf } from './test-read';

const dayOf = (day: string): { from: string; to: string } => ({ from: day, to: day });

describe('a date by another name', () => {
  it.each([
    ['Date', { Date: '2025-03-18' }, {}, dayOf('2025-03-18')],
    ['WHEN', { WHEN: '2022-02-24/2022-09-10' }, {}, { from: '2022-02-24', to: '2022-09-10' }],
    ['DATE behind date', { DATE: '2020', date: '2021' }, {}, dayOf('2021')],
    ['DATE behind when of the feature', { DATE: '2020' }, { when: '2021' }, dayOf('2021')],
    ['Date before WHEN', { WHEN: '2020', Date: '2021' }, {}, dayOf('2021')],
    ['Дата', { Дата: '18 березня 2025' }, {}, dayOf('2025-03-18')],
    ['start_date and end_date', { start_date: '2025-03-01', end_date: '2025-03-18' }, {}, { from: '2025-03-01', to: '2025-03-18' }],
    ['start_date alone', { start_date: '2025-03-01', end_date: '' }, {}, null],
    ['date before start_date and end_date', { start_date: '2020', end_date: '2021', date: '2025' }, {}, dayOf('2025')],
    ['event_date', { event_date: '2025-03-18', year: 2025 }, {}, dayOf('2025-03-18')],
    ['datetime, of STAC', { datetime: '2025-03-18T08:00:00Z' }, {}, dayOf('2025-03-18')],
    ['Event_Date before datetime', { datetime: '2020', Event_Date: '2021' }, {}, dayOf('2021')],
    ['event_date in words', { event_date: '18 March 2025', datetime: 'x' }, {}, dayOf('2025-03-18')],
    ['event_date that is none', { event_date: 1742256000, datetime: 'x' }, {}, 'unreadable'],
    ['DATE that is none', { DATE: 'spring' }, {}, 'unreadable'],
    ['time.date', {}, { time: { date: '2025-03-18' } }, dayOf('2025-03-18')],
    ['time.timestamp', {}, { time: { timestamp: '2025-03-18T08:00:00Z' } }, dayOf('2025-03-18')],
    ['time.interval', {}, { time: { interval: ['2022-02-24', '..'] } }, { from: '2022-02-24', to: null }],
    ['time that tells nothing', {}, { time: { interval: ['..', '..'] } }, null],
    ['time that is no object', {}, { time: '10:00' }, null],
    ['updated', { updated: '2025-03-18', dates: '2025' }, {}, null],
  ])('%s', (_, properties, feature, expected) => expect(parseFeatureDate(feature, properties)).toEqual(expected));
});

describe('what cannot be read', () => {
  it.each([
    ['is passed over for the next', { date: 'n/a' }, { when: '2025-03-18' }, dayOf('2025-03-18')],
    ['is passed over for the other name', { date: 'spring', when: '2025' }, {}, dayOf('2025')],
    ['is passed over for a name that is less certain', { date: 'spring', event_date: '2025' }, {}, dayOf('2025')],
    ['is nothing where it is white space', { date: ' \t' }, { when: '\u00a0' }, null],
    ['is told where nothing else is', { date: 'n/a' }, { when: 'later' }, 'unreadable'],
  ])('%s', (_, properties, feature, expected) => expect(parseFeatureDate(feature, properties)).toEqual(expected));

  it('is told of once, at the first, and only where no date was found', () => {
    const withDates = (properties: object, more = ''): string => point.replace('null', JSON.stringify(properties)).replace('{"type"', `{${more}"type"`);
    const { faults, dates } = summaryOf(read(collection([withDates({ Date: 'x', when: 'y' }), withDates({ date: 'n/a' }, '"when":"2025",'), withDates({ event_date: 'z' })].join())));
    expect(faults).toEqual([
      { code: 'date-unreadable', index: 0, path: 'features[0].properties.when', found: '“y”' },
      { code: 'date-unreadable', index: 2, path: 'features[2].properties.event_date', found: '“z”' },
    ]);
    expect(dates).toEqual(dayOf('2025'));
  });
});
