import { describe, expect, it } from 'vitest';
import { BROKEN_INDEX, buildBadFiles } from './bad-files';
import { baseFiles } from './base-files';
import { EFFECTS, type FaultCode } from './faults';
import { MOST_FAULTS } from './opened-file';
import { codesOf, collection, point, read, summaryOf, withSystem } from './test-read';

const badFiles = buildBadFiles();

describe('broken features', () => {
  it('are at least three hundred, each with a name of its own', () => {
    expect(badFiles.length).toBeGreaterThanOrEqual(300);
    expect(new Set(badFiles.map(({ name }) => name)).size).toBe(badFiles.length);
  });

  it.each(badFiles)('$name', ({ text, expected, where }) => {
    const { faults, ...summary } = summaryOf(read(text));
    const isLeftOut = EFFECTS[expected] === 'left-out';
    const index = expected === 'heights-unused' ? null : BROKEN_INDEX;
    expect(faults.map((fault) => ({ code: fault.code, index: fault.index }))).toEqual([{ code: expected, index }]);
    expect(faults[0]?.path).toMatch(/^features\[1\]/);
    expect(faults[0]?.path).toContain(where);
    expect(summary).toMatchObject({ total: 3, shown: isLeftOut ? 2 : 3, leftOut: isLeftOut ? 1 : 0, placeless: 0, faultCounts: { [expected]: 1 } });
  });

  it.each(Object.keys(baseFiles))('are not found in a sound file of %s', (kind) => {
    expect(summaryOf(read(JSON.stringify(baseFiles[kind]?.())))).toMatchObject({ total: 3, shown: 3, leftOut: 0, faults: [], dates: { from: '2025-03-10', to: '2025-03-12' } });
  });

  it('are told with line and column where they are not JSON, counted in characters', () => {
    const text = '{"type":"FeatureCollection",\n "features": [\n  {"type":"Feature","properties":{"n":"Суми"},"geometry":null},\n  {"п":"ї", "type": NaN}]}';
    const result = read(text);
    expect(codesOf(result)).toEqual(['nothing-sound', 'feature-not-json']);
    const shown = read(text.replace('null}', '{"type":"Point","coordinates":[34.8,50.9]}}'));
    expect(summaryOf(shown).faults).toEqual([{ code: 'feature-not-json', index: 1, path: 'features[1]', line: 4, column: 21, found: 'NaN' }]);
  });

  it('are listed up to a limit and counted beyond it', () => {
    const { faults, faultCounts, leftOut } = summaryOf(read(collection([point, ...Array<string>(MOST_FAULTS + 5).fill('null')].join())));
    expect(faults).toHaveLength(MOST_FAULTS);
    expect(faultCounts).toEqual({ 'feature-not-an-object': MOST_FAULTS + 5 });
    expect(leftOut).toBe(MOST_FAULTS + 5);
  });
});

const withName = (name: string): string => point.replace('null', `{"name":${name}}`);

describe('files that are shown', () => {
  const shown: ReadonlyArray<[what: string, text: string, total: number, expected: FaultCode[]]> = [
    ['a feature', point, 1, []],
    ['a geometry', '{"type":"Point","coordinates":[30,50]}', 1, []],
    ['a collection of geometries', '{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[30,50]}]}', 1, []],
    ['features, one a line', `${point}\n${point}\n${point}\n`, 3, []],
    ['features one a line with a comma after each', `${point},\n${point},\n${point},\n`, 3, []],
    ['features one a line with a comma between them', `${point},\n${point}`, 2, []],
    ['a text sequence of RFC 8142', `\u001e${point}\n\u001e${point}\n`, 2, []],
    ['two collections', `${collection(point)}\n${collection(point)}`, 2, []],
    ['a byte order mark', `\ufeff${collection(point)}`, 1, []],
    ['the type after the features', `{"features":[${point}],"type":"FeatureCollection"}`, 1, []],
    ['a list of features', `[${point},${point}]`, 2, ['bare-list']],
    ['other members', collection(point, ',"name":"x","bbox":[1,2,3,4],"x":{"features":[1,2]}'), 1, []],
    ['a feature without a place', collection(`${point},{"type":"Feature","properties":{},"geometry":null}`), 2, []],
    ['no properties', collection('{"type":"Feature","geometry":{"type":"Point","coordinates":[30,50]}}'), 1, []],
    ['a comma missing between features', collection(`${point}${point}`), 2, ['broken-between']],
    ['a comma too many between features', collection(`${point},,${point}`), 2, ['broken-between']],
    ['a comma after the last feature', collection(`${point},`), 1, ['broken-between']],
    ['the wrong bracket after the features', `{"type":"FeatureCollection","features":[${point}}}`, 1, ['broken-between']],
    ['a query without a hit between two that had one', `${collection(point)}\n{"type":"FeatureCollection","features":null}\n${collection(point)}`, 2, []],
    ['another format between features one a line', `${point}\n{"type":"Topology","objects":{},"arcs":[]}\n${point}`, 3, ['feature-type']],
    ['a list of another kind between features one a line', `${point}\n{"type":"FeatureCollection","features":{}}\n${point}`, 3, ['feature-type']],
    ['a line of its own before features one a line', `{"type":"header","v":1}\n${point}\n${point}`, 3, ['feature-type']],
    ['stray words after the end', `${collection(point)} done`, 1, ['after-the-end']],
    ['stray brackets after the end', `${collection(point)}]}`, 1, ['after-the-end']],
    ['a file cut off in its second feature', collection(`${point},${point}`).slice(0, -40), 2, ['cut-off', 'feature-not-json']],
    ['a file cut off between features', `{"type":"FeatureCollection","features":[${point},`, 1, ['cut-off']],
    ['a reference system that is WGS 84', collection(point, ',"crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:OGC:1.3:CRS84"}}'), 1, []],
    ['another reference system', collection(point, ',"crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::3857"}}'), 1, ['crs-other']],
    ['a zone of WGS 84', collection(point, ',"crs":{"type":"name","properties":{"name":"WGS 84 / UTM zone 36N"}}'), 1, ['crs-other']],
    ['a reference system of null', collection(point, ',"crs":null'), 1, []],
    ['a system by its address', collection(point, ',"crs":{"type":"name","properties":{"name":"http://www.opengis.net/def/crs/EPSG/0/4326"}}'), 1, []],
    ['a system by authority and code', collection(point, ',"crs":{"type":"EPSG","properties":{"code":4326}}'), 1, []],
    ['a system by a link', collection(point, ',"crs":{"type":"link","properties":{"href":"http://spatialreference.org/ref/epsg/4326/proj4/"}}'), 1, []],
    ['a system by its name in ArcGIS', collection(point, ',"crs":{"type":"name","properties":{"name":"GCS_WGS_1984"}}'), 1, []],
    ['another system by a text alone', collection(point, ',"crs":"EPSG:28406"'), 1, ['crs-other']],
    ['another system whose code begins alike', collection(point, ',"crs":"EPSG:43261"'), 1, ['crs-other']],
    ['another system by authority and code', collection(point, ',"crs":{"type":"EPSG","properties":{"code":3857}}'), 1, ['crs-other']],
    ['another system in a feature that is left out', collection(`${point},${withSystem('EPSG:3857').replace('[30,50]', '[3396000,6525000]')}`), 2, ['position-metres']],
    ['another system in every feature of a list', collection(`${withSystem('EPSG:3857')},${withSystem('EPSG:3857')}`), 2, ['crs-other']],
    ['other systems in features one a line', `${withSystem('EPSG:3857')}\n${withSystem('EPSG:28406')}\n${withSystem('EPSG:3857')}\n`, 3, ['crs-other', 'crs-other']],
    ['another system in every geometry, as PostGIS writes it', collection(point.replace('[30,50]', '[30,50],"crs":{"type":"name","properties":{"name":"EPSG:3857"}}')), 1, ['crs-other']],
    ['another system in a geometry alone', '{"type":"Point","crs":"EPSG:3857","coordinates":[30,50]}', 1, ['crs-other']],
    ['WGS 84 in every feature', collection(`${withSystem('EPSG:4326')},${withSystem('EPSG:4326')}`), 2, []],
    ['a member that Esri JSON has too', collection(point, ',"spatialReference":{"wkid":4326},"geometryType":"x"'), 1, []],
    ['the sign for a letter that was lost elsewhere', collection(withName('"caf\ufffd"')), 1, []],
    ['features one a line, the first broken', `${withName('NaN')}\n${point}\n${point}\n`, 3, ['feature-not-json']],
    ['features one a line, a later one broken', `${point}\n${withName('NaN')}\n${point}\n`, 3, ['feature-not-json']],
    ['features one a line, the first cut short', `${point.slice(0, 40)}\n${point}\n${point}\n`, 3, ['feature-not-json']],
    ['features one a line, one cut short in a text', `${point}\n${withName('"x').slice(0, -60)}\n${point}\n`, 3, ['feature-not-json']],
    ['features one a line, one cut short in its coordinates', `${point}\n${point.slice(0, -6)}\n${point}\n`, 3, ['feature-not-json']],
    ['a text sequence with one cut short', `\u001e${point}\n\u001e${point.slice(0, -12)}\n\u001e${point}\n`, 3, ['feature-not-json']],
    ['a text sequence whose first is cut short', `\u001e${point.slice(0, 30)}\u001e${point}\n`, 2, ['feature-not-json']],
    ['the end of the list missing', `{"type":"FeatureCollection","features":[${point},${point}}`, 2, ['broken-between']],
    ['the end of the list missing, and a member after it', `{"type":"FeatureCollection","features":[${point},${point},"name":"x"}`, 2, ['broken-between', 'broken-between']],
    ['a quotation mark missing in the last text of the file', collection(`${point},${withName('"x')}`), 2, ['feature-not-json']],
    ['prototype keys', collection('{"type":"Feature","__proto__":{"type":"x"},"properties":{"__proto__":1,"constructor":2,"hasOwnProperty":3},"geometry":{"type":"Point","coordinates":[30,50]}}'), 1, []],
  ];
  it.each(shown)('%s', (_, text, total, expected) => {
    for (const portion of [Infinity, 1, 5]) {
      const result = read(text, portion);
      expect(summaryOf(result).total).toBe(total);
      expect(codesOf(result)).toEqual(expected);
    }
  });

  it.each([
    ['a line break in a text', withName('"a\nb"'), 'U+000A'],
    ['a tab in a text', withName('"a\tb"'), 'U+0009'],
    ['a no-break space between members', point.replace(':null', ':\u00a0null'), 'U+00A0'],
    ['a word', withName('undefined'), 'undefined'],
    ['a sign', withName("'a'"), "'"],
  ])('tell of %s that it does not belong there', (_, feature, found) => {
    expect(summaryOf(read(collection(`${point},${feature}`))).faults).toMatchObject([{ code: 'feature-not-json', index: 1, line: 1, found }]);
  });

  it.each([
    ['of a feature', (geometry: string) => collection(`${point},${point.replace('{"type":"Point","coordinates":[30,50]}', geometry)}`)],
    ['that stands alone', (geometry: string) => `${point}\n${geometry}`],
  ])('tell of a long whole number in a geometry %s that it is out of range, not that it is text', (_, fileOf) => {
    expect(summaryOf(read(fileOf('{"type":"Point","coordinates":[99999999999999999999,50]}'))).faults).toMatchObject([{ code: 'position-out-of-range' }]);
    const high = read(fileOf('{"type":"Point","coordinates":[31,51,9007199254740993]}'));
    expect(high.ok && high.features[1]?.shapes.points).toEqual([[31, 51, 9007199254740992]]);
  });

  it('tell of a feature alone that it ends too early', () => {
    const { faults } = summaryOf(read(`${point}\n${point.slice(0, -1)}\n${point}`));
    expect(faults).toMatchObject([{ code: 'feature-not-json', index: 1, line: 3, column: 1 }]);
    expect(faults[0]).not.toHaveProperty('found');
  });

  it('are noticed where letters are not UTF-8', () => {
    const bytes = new TextEncoder().encode(collection(point.replace('null', '{"name":"????"}')));
    bytes.set([0xd1, 0xf3, 0xec, 0xe8], bytes.indexOf(63));
    expect(codesOf(read(bytes))).toEqual(['letters-lost']);
  });

  it('are noticed where longitude and latitude seem exchanged', () => {
    const theatre = [22, 44, 41, 53] as const;
    const at = (lng: number, lat: number): string => collection(point.replace('30,50', `${lng},${lat}`));
    expect(codesOf(read(at(50.9, 34.8), Infinity, { name: 'a', theatre: [...theatre] }))).toEqual(['perhaps-swapped']);
    expect(codesOf(read(at(34.8, 50.9), Infinity, { name: 'a', theatre: [...theatre] }))).toEqual([]);
    expect(codesOf(read(at(-77, 38.9), Infinity, { name: 'a', theatre: [...theatre] }))).toEqual([]);
  });

  it('hold names and texts of a megabyte', () => {
    const long = 'я'.repeat(1_000_000);
    const result = read(collection(point.replace('null', JSON.stringify({ title: long, [long]: 1 }))), Infinity, { name: long });
    expect(Array.from(summaryOf(result).name)).toHaveLength(80);
    expect(result.ok && Array.from(result.features[0]?.title ?? '')).toHaveLength(120);
  });

  it('say where they lie', () => {
    const line = '{"type":"Feature","properties":null,"geometry":{"type":"LineString","coordinates":[[175,10],[-175,12]]}}';
    expect(summaryOf(read(collection(line))).bounds).toEqual([175, 10, 185, 12]);
    expect(summaryOf(read(collection(`${point},${point.replace('30,50', '-10,20')}`))).bounds).toEqual([-10, 20, 30, 50]);
  });
});

describe('the date of a collection', () => {
  it.each([
    ['two dated ones', [',"date":"2025-03-18"', ',"date":"2025-04-18"'], { from: '2025-03-18', to: '2025-04-18' }],
    ['a dated one before others', [',"date":"2025-03-18"', '', ''], { from: '2025-03-18', to: '2025-03-18' }],
    ['a dated one after another', ['', ',"when":"2025-03-18"'], { from: '2025-03-18', to: '2025-03-18' }],
    ['none', ['', ''], null],
  ])('of several one after the other is that of %s', (_, members, dates) => {
    expect(summaryOf(read(members.map((member) => collection(point, member)).join('\n')))).toMatchObject({ dates, faults: [] });
  });

  it('is told to be unreadable where it is', () => {
    const { dates, faults } = summaryOf(read(collection(point, ',"when":"last spring"')));
    expect(dates).toBeNull();
    expect(faults).toEqual([{ code: 'date-unreadable', index: null, path: 'when', found: '“last spring”' }]);
  });
});
