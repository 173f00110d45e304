import { describe, expect, it } from 'vitest';
import { foldForSearch } from '../story/fold-for-search';
import { createCollector } from './collect-features';
import { findDetails, findRows, type FeatureDetails, type RowSearch } from './feature-table';
import type { OpenedFeature } from './opened-file';

function featuresOf(...all: object[]): readonly OpenedFeature[] {
  const collector = createCollector();
  for (const properties of all) collector.add({ type: 'Feature', properties, geometry: { type: 'Point', coordinates: [30, 50] } }, '');
  return collector.features;
}

function detailsOf(properties: object): FeatureDetails {
  const details = findDetails(featuresOf(properties), 0);
  if (details === null) throw new Error('There is no such feature.');
  return details;
}

const dateWords = { months: ['січня січень', 'лютого лютий', 'березня березень'], times: 'з до' };
const sought = (query: string): RowSearch => ({ query, dateWords, fold: foldForSearch });

describe('what a popup says of titles and descriptions', () => {
  const long = 'A village on the river '.repeat(13).trim();
  const html = '<b>Shelled</b><br onclick="x()">twice';

  it.each([
    ['a title in languages', { title: { en: 'Sumy', uk: 'Суми' } }, ['title', '{"en":"Sumy","uk":"Суми"}']],
    ['a title beside a name', { title: ['Sumy'], name: 'Суми' }, ['title', '["Sumy"]']],
    ['a title that is cut', { title: long }, ['title', long]],
    ['a description that is a list', { description: ['x'] }, ['description', '["x"]']],
    ['a description that is a number', { description: 12 }, ['description', '12']],
    ['a description of a type without text', { description: { '@type': 'html', value: 5 } }, ['description', '{"@type":"html","value":5}']],
  ])('%s stands among the properties', (_, properties, row) => expect(detailsOf(properties).properties).toContainEqual(row));

  it('a description of KML is said as the text it is, marks and all', () => {
    expect(detailsOf({ description: { '@type': 'html', value: html } })).toMatchObject({ description: html, properties: [] });
  });

  it('what is said whole is not said twice, and blank texts not at all', () => {
    expect(detailsOf({ title: ' Sumy\n city ', description: 'A city', note: ' ' })).toMatchObject({ title: 'Sumy city', description: 'A city', properties: [] });
    expect(detailsOf({ title: 5, description: ' ' })).toMatchObject({ title: '5', description: null, properties: [] });
  });

  it('a symbol that no map here draws is said, a colour that it draws is not', () => {
    expect(detailsOf({ 'marker-symbol': 'airport', 'marker-color': '#f00' }).properties).toEqual([['marker-symbol', 'airport']]);
  });

  it.each([
    ['refused', { fill: 'Holocene', stroke: 'national' }, [['fill', 'Holocene'], ['stroke', 'national']]],
    ['taken over', { fill: '#123456', 'stroke-width': 3 }, []],
  ])('a property with the name of a style is said where it was %s as one, and not else', (_, properties, rows) => expect(detailsOf(properties).properties).toEqual(rows));

  it('the words of a description of KML are found', () => {
    expect(findRows(featuresOf({ description: { '@type': 'html', value: html } }, {}), sought('shelled'), 0, 5).rows.map(({ index }) => index)).toEqual([0]);
  });
});

it.each([
  ['in a list', 'SHELLING', { kinds: ['shelling', 'drone'] }],
  ['in an object', 'школа', { tags: { name: 'Школа' } }],
  ['true', 'true', { ok: true }],
])('a search finds what the popup says %s', (_, query, properties) => {
  const features = featuresOf(properties, { kinds: [], ok: false, none: null });
  expect(findRows(features, sought(query), 0, 10).rows.map(({ index }) => index)).toEqual([0]);
  expect(findRows(features, sought('null'), 0, 10).found).toBe(0);
});

describe('a search by other letters than the file’s', () => {
  const found = (query: string, properties: object): number => findRows(featuresOf(properties, { name: 'Elsewhere', date: '2024-02-28' }), sought(query), 0, 5).found;

  it.each([
    ['an apostrophe of another kind', "П'ятихатки", { name: 'П’ятихатки' }],
    ['no apostrophe', 'donetsk', { name: 'Donets’k' }],
    ['an accent left out', 'region pres de kyiv', { name: 'Région près de Kyïv' }],
    ['a letter in two parts', 'Київ', { name: 'Ки\u0457в'.normalize('NFD') }],
    ['a hyphen of another kind', 'Kamianets-Podilskyi', { name: 'Kamianets\u2011Podilskyi' }],
    ['a date as it is shown', '18 березня 2025', { date: '2025-03-18' }],
    ['a month as it is shown', 'березень 2025', { date: '2025-03' }],
    ['a date as it is written', '2025-03-18', { date: '2025-03-18' }],
    ['the end of a time', '1 березня', { date: '2025-02-01/2025-03-01' }],
    ['a time as it is shown', 'з 1 лютого до 1 березня', { date: '2025-02-01/2025-03-01' }],
  ])('finds %s', (_, query, properties) => expect(found(query, properties)).toBe(1));

  it('finds a day with its month in dates alone, and whole', () => {
    const search = (query: string, properties: object): number => findRows(featuresOf(properties), sought(query), 0, 5).found;
    expect(search('бій 18 березня', { name: 'Бій', date: '2025-03-18' })).toBe(1);
    expect(search('бій 18 березня', { name: 'Бій', id: 'UKR180', date: '2025-03-22' })).toBe(0);
    expect(search('8 березня', { name: 'Бій', date: '2025-03-18' })).toBe(0);
    expect(search('школа 18', { name: 'Школа 18', date: '2025-03-22' })).toBe(1);
  });

  it('does not find a date whose figures stand apart', () => expect(found('2025-03-18', { date: '2025-03-01', note: '18' })).toBe(0));
});

describe('the id of a feature', () => {
  const withId = (id: unknown, properties: object = {}): readonly OpenedFeature[] => {
    const collector = createCollector();
    collector.add({ type: 'Feature', id, properties, geometry: null }, '');
    return collector.features;
  };

  it.each([
    ['stands before its properties', 'way/123', { a: 1 }, [['id', 'way/123'], ['a', '1']]],
    ['may be 0', 0, {}, [['id', '0']]],
    ['is not said twice', 7, { fid: '7', a: 1 }, [['fid', '7'], ['a', '1']]],
    ['is said where a property of its name says something else', 7, { id: 8 }, [['id', '7'], ['id', '8']]],
    ['is not said where there is none', ' ', { a: 1 }, [['a', '1']]],
  ])('%s', (_, id, properties, rows) => expect(findDetails(withId(id, properties), 0)?.properties).toEqual(rows));

  it('is found', () => {
    expect(findRows(withId('way/123'), sought('WAY/123'), 0, 5).found).toBe(1);
    expect(findRows(withId(undefined), sought('undefined'), 0, 5).found).toBe(0);
  });
});
