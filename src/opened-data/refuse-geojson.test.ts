import { describe, expect, it } from 'vitest';
import { EFFECTS, type FaultCode } from './faults';
import { MOST_FAULTS } from './opened-file';
import { createGeojsonReader } from './read-geojson';
import { codesOf, collection, point, read, withSystem } from './test-read';

const utf16 = (text: string, isBigEndian: boolean): Uint8Array => Uint8Array.from(Array.from(text).flatMap((letter) => (isBigEndian ? [0, letter.charCodeAt(0)] : [letter.charCodeAt(0), 0])));

describe('files that are refused', () => {
  const refused: ReadonlyArray<[what: string, text: string | Uint8Array, expected: FaultCode]> = [
    ['nothing', '', 'empty-file'],
    ['spaces', ' \n\t ', 'empty-file'],
    ['a byte order mark alone', '\ufeff', 'empty-file'],
    ['a number', '42', 'not-geojson'],
    ['a text', '"GeoJSON"', 'not-geojson'],
    ['null', 'null', 'not-geojson'],
    ['an empty list', '[]', 'no-features'],
    ['an empty object', '{}', 'type-missing'],
    ['another program’s JSON', '{"schemaVersion":1,"story":"x"}', 'type-missing'],
    ['a list of features without a type', `{"features":[${point}]}`, 'type-missing'],
    ['a type that GeoJSON has not', '{"type":"Sphere"}', 'type-unknown'],
    ['a prototype key for a type', '{"type":"constructor"}', 'type-unknown'],
    ['a collection without features', '{"type":"FeatureCollection"}', 'features-not-a-list'],
    ['features that are an object', '{"type":"FeatureCollection","features":{}}', 'features-not-a-list'],
    ['an empty collection', collection(''), 'no-features'],
    ['a collection of a query without a hit', '{"type":"FeatureCollection","features":null}', 'no-features'],
    ['a type that GeoJSON does not have, and no more', '{"type":"header","v":1}', 'type-unknown'],
    ['features without any place', collection('{"type":"Feature","properties":{},"geometry":null}'), 'no-places'],
    ['features with empty places', collection('{"type":"Feature","properties":{},"geometry":{"type":"LineString","coordinates":[]}}'), 'no-places'],
    ['a feature without a place among broken ones', collection(`{"type":"Feature","properties":{},"geometry":null},${point.replace('[30,50]', '[3396000,6525000]')}`), 'nothing-sound'],
    ['nothing but broken features', collection('1,2,3'), 'nothing-sound'],
    ['a list of positions', '[[30,50],[31,51]]', 'nothing-sound'],
    ['an object that never ends', '{"type":"Feature"', 'not-json'],
    ['an object without quotes', '{type: FeatureCollection}', 'not-json'],
    ['half a word', '{"type":"FeatureColl', 'not-json'],
    ['a hundred thousand brackets', '['.repeat(100_000), 'nothing-sound'],
    ['a hundred thousand braces', '{"a":'.repeat(100_000), 'feature-nested-too-deep'],
    ['TopoJSON', '{"type":"Topology","objects":{},"arcs":[]}', 'is-topojson'],
    ['Esri JSON', '{"features":[{"attributes":{},"geometry":{"rings":[]}}],"geometryType":"esriGeometryPolygon"}', 'is-esri-json'],
    ['Esri JSON without more than its features', '{"features":[{"attributes":{"name":"x"},"geometry":{"x":30,"y":50}}]}', 'is-esri-json'],
    ['KML', '<?xml version="1.0"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document/></kml>', 'is-kml'],
    ['GPX', '<?xml version="1.0"?><gpx version="1.1"></gpx>', 'is-gpx'],
    ['GML', '<wfs:FeatureCollection xmlns:wfs="x"></wfs:FeatureCollection>', 'is-gml'],
    ['a web page', '<!DOCTYPE html><html><title>Sign in</title></html>', 'is-html'],
    ['a web page behind an XML line', '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0//EN"><html xmlns="http://www.w3.org/1999/xhtml">', 'is-html'],
    ['a web page that was saved', '<!-- saved --><html>', 'is-html'],
    ['a server’s note', '<h1>502 Bad Gateway</h1>', 'is-html'],
    ['XML that holds a web page', '<?xml version="1.0"?><rss><item><![CDATA[<html><p>news]]></item></rss>', 'is-xml'],
    ['other XML', '<?xml version="1.0"?><svg/>', 'is-xml'],
    ['CSV', 'name,lat,lng\nSumy,50.9,34.8\n', 'is-csv'],
    ['CSV with quotation marks', '"name","lat"\n"Sumy","50.9"\n', 'is-csv'],
    ['CSV with one column in quotation marks', '"name";lat\n"Sumy";50,9\n', 'is-csv'],
    ['CSV with commas in quotation marks', 'id,name,notes\n1,Kyiv,"a, b, c, d"\n', 'is-csv'],
    ['CSV with line breaks in quotation marks', 'id,name,notes\n1,Kyiv,"a\nb"\n', 'is-csv'],
    ['CSV of which the first line alone is there', 'name,Latitude,Longitude', 'is-csv'],
    ['CSV with more heads than the first bytes hold', `lat,lon,${'column,'.repeat(300)}end\n1,2`, 'is-csv'],
    ['CSV with GeoJSON in a column', 'id,geom\n1,"{""type"":""Point"",""coordinates"":[30,50]}"\n', 'is-csv'],
    ['CSV whose rows are short', 'lat,lon,a,b,c,d\n50,30,1\n', 'is-csv'],
    ['CSV with semicolons', 'name;lat;lng\nSumy;50,9;34,8\n', 'is-csv'],
    ['a tab-separated table', 'name\tlat\nSumy\t50.9\n', 'is-csv'],
    ['WKT', 'POLYGON ((30 10, 40 40, 20 40, 30 10))', 'is-wkt'],
    ['WKT of a database', 'SRID=4326;POINT(30 50)', 'is-wkt'],
    ['an article', 'It was a quiet day in the town.', 'is-text'],
    ['JavaScript', 'var data = {"type":"FeatureCollection","features":[]};', 'is-text'],
    ['a zip archive', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0]), 'is-zip'],
    ['gzip', new Uint8Array([0x1f, 0x8b, 8, 0]), 'is-gzip'],
    ['a shapefile', new Uint8Array([0, 0, 0x27, 0x0a, 0, 0]), 'is-shapefile'],
    ['a GeoPackage', 'SQLite format 3\0', 'is-geopackage'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0]), 'is-utf16'],
    ['UTF-16LE without its mark', utf16(collection(point), false), 'is-utf16'],
    ['UTF-16BE without its mark', utf16(collection(point), true), 'is-utf16'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'is-binary'],
  ];
  it.each(refused)('%s', (_, text, expected) => {
    for (const portion of [Infinity, 7]) {
      const result = read(text, portion);
      expect(result.ok).toBe(false);
      expect(codesOf(result)[0]).toBe(expected);
      expect(EFFECTS[expected] === 'shown').toBe(false);
    }
  });

  it('tell where they stop being JSON', () => {
    expect(read('{\n  "type": FeatureCollection\n}')).toMatchObject({ faults: [{ code: 'not-json', line: 2, column: 11, found: 'FeatureCollection' }] });
    expect(read('{"type":"FeatureCollection",\n')).toMatchObject({ faults: [{ code: 'not-json', line: 2, column: 1 }] });
  });

  it('are not read on once they are too large', () => {
    const reader = createGeojsonReader({ name: 'a' });
    const space = new Uint8Array(10_000_000).fill(32);
    expect(reader.push(new TextEncoder().encode(`${collection(point)}${' '.repeat(2000)}`))).toBe(true);
    const taken = Array.from({ length: 12 }, () => reader.push(space));
    expect(taken.indexOf(false)).toBe(9);
    expect(codesOf(reader.end())).toEqual(['too-large']);
  });
});

it('says of a list whose members are no features what is wrong with them, and not that it is shown', () => {
  const result = read('[{"type":"Point","coordinates":[30,50]}]');
  expect(result.ok).toBe(false);
  expect(result.ok ? [] : result.faults.map(({ code }) => code)).toEqual(['nothing-sound', 'feature-type']);
});

it('says of a file in which nothing is sound how many features are broken, and nothing that would hold only were it shown', () => {
  const features = Array.from({ length: MOST_FAULTS + 5 }, () => withSystem('EPSG:3857').replace('[30,50]', '[3396000,6525000]'));
  const result = read(collection(features.join()));
  if (result.ok) throw new Error('It is shown.');
  expect(result.count).toBe(MOST_FAULTS + 6);
  expect(result.faults).toHaveLength(MOST_FAULTS + 1);
  expect(new Set(codesOf(result))).toEqual(new Set(['nothing-sound', 'position-metres']));
});
