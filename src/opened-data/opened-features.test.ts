import { describe, expect, it } from 'vitest';
import { foldForSearch } from '../story/fold-for-search';
import { baseFiles } from './base-files';
import { findDetails, findRows, type RowSearch } from './feature-table';
import { buildMapPortions, type MapFeature, type MapPart } from './map-features';
import type { OpenedFeature } from './opened-file';
import { createGeojsonReader } from './read-geojson';

function featuresOf(file: unknown): readonly OpenedFeature[] {
  const reader = createGeojsonReader({ name: 'a' });
  reader.push(new TextEncoder().encode(JSON.stringify(file)));
  const result = reader.end();
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.features;
}

const featureOf = (properties: object, geometry: object | null = { type: 'Point', coordinates: [30, 50] }): object => ({ type: 'Feature', properties, geometry });
const collectionOf = (...features: object[]): object => ({ type: 'FeatureCollection', features });
const partsOf = (features: readonly OpenedFeature[], part: MapPart): MapFeature[] => [...buildMapPortions(features, part)].flat();

describe('what the map gets', () => {
  it.each([
    ['Point', ['Point'], []],
    ['MultiPoint', ['Point', 'Point'], []],
    ['LineString', [], ['MultiLineString']],
    ['MultiPolygon', [], ['MultiPolygon']],
    ['GeometryCollection', ['Point'], ['MultiPolygon']],
  ])('of %s', (kind, points, shapes) => {
    const features = featuresOf(baseFiles[kind]?.());
    expect(partsOf(features.slice(0, 1), 'points').map(({ geometry }) => geometry.type)).toEqual(points);
    expect(partsOf(features.slice(0, 1), 'shapes').map(({ geometry }) => geometry.type)).toEqual(shapes);
  });

  it('is a number, a short title and the look, never the properties', () => {
    const properties = { title: 'x'.repeat(1000), fill: '#f00', 'fill-opacity': 0.3, 'marker-size': 'small', secret: 1, $name: 'Object' };
    expect(partsOf(featuresOf(collectionOf(featureOf(properties))), 'points')[0]?.properties).toEqual({ i: 0, t: `${'x'.repeat(47)}…`, mr: 3.5, f: '#ff0000', fo: 0.3 });
  });

  it('comes in portions, and all of it', () => {
    const many = featuresOf(collectionOf(...Array.from({ length: 12_001 }, (_, n) => featureOf({ n }))));
    const portions = [...buildMapPortions(many, 'points')];
    expect(portions.map(({ length }) => length)).toEqual([5000, 5000, 2001]);
    expect(portions.flat().map(({ properties }) => properties['i'])).toEqual(many.map(({ index }) => index));
    expect([...buildMapPortions(many, 'shapes')]).toEqual([]);
    const cloud = featuresOf(featureOf({}, { type: 'MultiPoint', coordinates: Array.from({ length: 12_001 }, (_, n) => [30 + n / 12_001, 50]) }));
    expect([...buildMapPortions(cloud, 'points')].map(({ length }) => length)).toEqual([5000, 5000, 2001]);
  });
});

describe('the table', () => {
  const features = featuresOf(
    collectionOf(
      featureOf({ title: 'Суми', date: '2025-03-01', n: 12 }),
      featureOf({ name: 'Kherson', note: 'by the River' }),
      featureOf({ n: 12 }, null),
      featureOf({ long: `${'z'.repeat(2000)}needle` }),
    ),
  );
  const sought = (query: string): RowSearch => ({ query, dateWords: { months: [], times: '' }, fold: foldForSearch });
  const indices = (query: string): number[] => findRows(features, sought(query), 0, 10).rows.map(({ index }) => index);

  it.each([
    ['', [0, 1, 2, 3]],
    ['суми', [0]],
    ['river kherson', [1]],
    ['12', [0, 2]],
    ['2025-03', [0]],
    ['12 2025', [0]],
    ['nothing such', []],
  ])('finds by %j', (query, expected) => expect(indices(query)).toEqual(expected));

  it('gives a page and the count of all', () => {
    expect(findRows(features, sought(''), 1, 2)).toMatchObject({ found: 4, rows: [{ index: 1, title: 'Kherson' }, { index: 2, title: null, kinds: [] }] });
  });
});

describe('one feature in full', () => {
  it('is said with its properties as text, in their order', () => {
    const [first] = featuresOf(collectionOf(featureOf({ title: 'A', description: 'Two\nlines', b: { c: [1, 2] }, a: true, empty: null, none: '', stroke: '#f00', html: '<b>x</b>' })));
    expect(findDetails(first ? [first] : [], 0)).toMatchObject({
      title: 'A',
      description: 'Two lines',
      properties: [['b', '{"c":[1,2]}'], ['a', 'true'], ['html', '<b>x</b>']],
      more: 0,
      bounds: [30, 50, 30, 50],
    });
  });

  it('is cut where no reader would go on', () => {
    const properties = Object.fromEntries([['x'.repeat(5000), 'y'.repeat(1_000_000)], ...Array.from({ length: 150 }, (_, n) => [`p${n}`, n] as const)]);
    const details = findDetails(featuresOf(collectionOf(featureOf(properties))), 0);
    const [name = '', text = ''] = details?.properties[0] ?? [];
    expect([Array.from(name).length, Array.from(text).length, details?.properties.length, details?.more]).toEqual([60, 1000, 100, 51]);
  });

  it('keeps prototype keys as plain text', () => {
    const reader = createGeojsonReader({ name: 'a' });
    reader.push(new TextEncoder().encode('{"type":"Feature","properties":{"__proto__":{"polluted":1},"constructor":"x","toString":null},"geometry":{"type":"Point","coordinates":[1,2]}}'));
    const result = reader.end();
    expect(findDetails(result.ok ? result.features : [], 0)?.properties).toEqual([['__proto__', '{"polluted":1}'], ['constructor', 'x']]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('is null where there is none', () => expect(findDetails([], 5)).toBeNull());
});
