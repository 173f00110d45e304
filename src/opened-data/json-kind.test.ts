import { describe, expect, it } from 'vitest';
import { codesOf, collection, point, read, summaryOf } from './test-read';

const refusalOf = (text: string): unknown => {
  const result = read(text);
  return result.ok ? 'shown' : result.faults;
};

describe('JSON that is not GeoJSON', () => {
  it.each([
    ['Overpass', '{"version":0.6,"generator":"Overpass API","osm3s":{},"elements":[{"type":"node","id":1,"lat":50,"lon":30}]}', { code: 'is-overpass-json' }],
    ['a backup of uMap', `{"type":"umap","uri":"x","properties":{},"geometry":{"type":"Point","coordinates":[31,49]},"layers":[${collection(point)}]}`, { code: 'is-umap' }],
    ['a wrapped collection', `{"id":1742256000,"map":${collection(point)}}`, { code: 'is-wrapped', found: 'map' }],
    ['a collection wrapped twice, of a type of its own', `{"type":"answer","result":{"data":${collection(point)}}}`, { code: 'is-wrapped', found: 'result.data' }],
    ['a list around a collection, as a query’s result is saved', `[{"json_build_object":${collection(point)}}]`, { code: 'is-wrapped', found: '[0].json_build_object' }],
    ['a list of collections', `[${collection(point)},${collection(point)}]`, { code: 'is-wrapped', found: '[0]' }],
    ['collections in a list', `{"layers":[{},${collection(point)}]}`, { code: 'is-wrapped', found: 'layers[1]' }],
    ['an error', '{"error":{"code":400,"message":"Invalid or missing input","details":[]}}', { code: 'is-server-error', found: '400, Invalid or missing input' }],
    ['an error without a code', '{"error":{"message":"Token\\nrequired"}}', { code: 'is-server-error', found: 'Token required' }],
  ])('is known for what it is: %s', (_, text, fault) => expect(refusalOf(text)).toEqual([{ index: null, path: '', ...fault }]));

  it('has an answer of any length cut to a sentence', () => {
    expect(refusalOf(JSON.stringify({ error: { code: 500, message: 'x'.repeat(100_000) } }))).toMatchObject([{ found: `500, ${'x'.repeat(114)}…` }]);
  });

  it.each([
    ['an error of another form', '{"error":"no"}', 'type-missing'],
    ['elements of another kind', '{"elements":[]}', 'type-missing'],
    ['a collection too deep', `{"a":{"b":{"c":{"d":${collection(point)}}}}}`, 'type-missing'],
  ])('is not taken for what it is not: %s', (_, text, code) => expect(codesOf(read(text))).toEqual([code]));

  it('is no matter where a collection has such members too', () => {
    expect(codesOf(read(collection(point, `,"generator":"x","elements":[],"error":{"code":1},"map":${collection(point)}`)))).toEqual([]);
  });
});

describe('a feature with a “place” and no geometry', () => {
  const placed = '{"type":"Feature","time":{"date":"2025-03-18"},"place":{"type":"Point","coordinates":[500000,5500000]},"geometry":null,"properties":null}';

  it('is told of once, and stands in the table', () => {
    const summary = summaryOf(read(collection(`${point},${placed},${placed},${placed.replace(/"place":\{[^}]*\}/, '"place":null')}`)));
    expect(summary).toMatchObject({ placeless: 3, faults: [{ code: 'place-unread', index: null, path: 'features[1].place' }] });
    expect(summary.faults).toHaveLength(1);
  });

  it('is told of also where there are no others', () => {
    expect(codesOf(read(collection(placed)))).toEqual(['no-places', 'place-unread']);
  });
});
