import { describe, expect, it } from 'vitest';
import { isIncomplete } from './faults';
import { codesOf, collection, point, read, summaryOf } from './test-read';

describe('a collection that says that it is only a part', () => {
  it.each([
    ['ArcGIS, at its limit', ',"exceededTransferLimit":true', { path: 'exceededTransferLimit' }],
    ['ArcGIS, among the properties', ',"properties":{"exceededTransferLimit":true}', { path: 'properties.exceededTransferLimit' }],
    ['a service of OGC features', ',"numberMatched":5000,"numberReturned":2', { path: 'numberMatched', found: '2/5000' }],
    ['GeoServer', ',"totalFeatures":5000', { path: 'totalFeatures', found: '2/5000' }],
    ['STAC', ',"context":{"returned":2,"matched":50}', { path: 'context.matched', found: '2/50' }],
    ['a number written as text', ',"numberMatched":"50"', { path: 'numberMatched', found: '2/50' }],
    ['a page of many, as Django writes it', ',"count":5000,"next":"https://x.example/?page=2","previous":null', { path: 'count', found: '2/5000' }],
    ['the last page of many', ',"count":5000,"next":null,"previous":"https://x.example/?page=2499"', { path: 'count', found: '2/5000' }],
    ['a page that names the next and no number', ',"next":"https://x.example/?page=2"', { path: 'next' }],
    ['a page that links to the next', ',"links":[{"rel":"self","href":"a"},{"rel":"next","href":"b"}]', { path: 'links[1]' }],
    ['a page that links to the one before', ',"links":[null,{"rel":"prev","href":"b"}]', { path: 'links[1]' }],
    ['both', ',"exceededTransferLimit":true,"numberMatched":3', { path: 'numberMatched', found: '2/3' }],
  ])('%s: is shown with a word, and is incomplete', (_, members, fault) => {
    for (const text of [collection(`${point},${point}`, members), `{"features":[${point},${point}]${members},"type":"FeatureCollection"}`]) {
      const summary = summaryOf(read(text));
      expect(summary.faults).toEqual([{ code: 'only-a-part', index: null, ...fault }]);
      expect(isIncomplete(summary)).toBe(true);
    }
  });

  it.each([
    ['all that match', ',"numberMatched":2,"totalFeatures":2,"numberReturned":2'],
    ['a number that is not known', ',"numberMatched":"unknown","totalFeatures":null'],
    ['a limit that was not reached', ',"exceededTransferLimit":false,"properties":{"exceededTransferLimit":false}'],
    ['a page that is all there is', ',"count":2,"next":null,"previous":null,"links":[{"rel":"self","href":"a"}]'],
    ['a count of something else', ',"count":5000,"context":{"matched":2}'],
    ['properties of its own', ',"properties":null'],
  ])('is none with %s', (_, members) => {
    const summary = summaryOf(read(collection(`${point},${point}`, members)));
    expect(summary.faults).toEqual([]);
    expect(isIncomplete(summary)).toBe(false);
  });

  it('counts its own features, not those of another before it', () => {
    const whole = collection(`${point},${point}`, ',"numberMatched":2');
    expect(codesOf(read(`${whole}\n${whole}\n`))).toEqual([]);
    expect(summaryOf(read(`${whole}\n${collection(point, ',"numberMatched":2')}\n`)).faults).toMatchObject([{ code: 'only-a-part', found: '1/2' }]);
  });
});

it.each([
  ['breaks off', `{"type":"FeatureCollection","features":[${point},`, true],
  ['has a broken feature', collection(`${point},null`), true],
  ['has a broken part', collection(point.replace('"Point","coordinates":[30,50]', '"MultiPoint","coordinates":[[30,50],[30,500]]')), true],
  ['has a remark on what is shown', collection(point.replace('[30,50]', '[30,50,120]')), false],
])('a file that %s: whether it is incomplete', (_, text, expected) => expect(isIncomplete(summaryOf(read(text)))).toBe(expected));
