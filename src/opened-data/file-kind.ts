/** Knows other formats that are often taken for GeoJSON, by their first bytes. */
import type { FaultCode } from './faults';

/** How many bytes from the start tell a kind. */
export const HEAD_BYTES = 1024;

const SIGNATURES: ReadonlyArray<[code: FaultCode, bytes: readonly number[]]> = [
  // ZIP (a zipped shapefile, KMZ, a spreadsheet): also the marks of an empty and a split archive.
  ['is-zip', [0x50, 0x4b, 0x03, 0x04]],
  ['is-zip', [0x50, 0x4b, 0x05, 0x06]],
  ['is-gzip', [0x1f, 0x8b]],
  // ESRI Shapefile Technical Description: file code 9994, big-endian, in .shp and .shx.
  ['is-shapefile', [0x00, 0x00, 0x27, 0x0a]],
  // "SQLite format 3": GeoPackage, MBTiles, SpatiaLite.
  ['is-geopackage', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65]],
  ['is-utf16', [0xff, 0xfe]],
  ['is-utf16', [0xfe, 0xff]],
];

const WORDS: ReadonlyArray<[code: FaultCode, pattern: RegExp]> = [
  ['is-kml', /<(?:\w+:)?kml[\s>]/i],
  ['is-gpx', /<gpx[\s>]/i],
  ['is-gml', /<(?:wfs:FeatureCollection|gml:\w+|osm)[\s>]/i],
  // Behind an XML line or comments as well; servers' notes begin with a heading or a box.
  ['is-html', /^\s*(?:<\?[^>]*>\s*|<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body|h\d|div|p|center|title)[\s>]/i],
  ['is-xml', /^\s*</],
  ['is-wkt', /^\s*(?:SRID=\d+;\s*)?(?:MULTI)?(?:POINT|LINESTRING|POLYGON|GEOMETRYCOLLECTION)\s*(?:Z|M|ZM)?\s*(?:\(|EMPTY)/i],
];

/** The kind of file that these first bytes (up to `HEAD_BYTES`) are of, where it is another than JSON; null where it may be JSON. */
export function findForeignKind(head: Uint8Array): FaultCode | null {
  const signature = SIGNATURES.find(([, bytes]) => bytes.every((byte, at) => head[at] === byte));
  if (signature) return signature[0];
  if (isUnmarkedUtf16(head)) return 'is-utf16';
  const text = new TextDecoder().decode(head).replace(/^\ufeff/, '');
  // A name in quotation marks with a separator behind it is a table's, not a JSON text.
  if (/^\s*"[^"\n]*" *[,;\t]/.test(text)) return 'is-csv';
  const [first] = text.trimStart();
  // An object, a list, a string, or the separator of a JSON text sequence.
  if (first === undefined || '{["\u001e'.includes(first)) return null;
  const words = WORDS.find(([, pattern]) => pattern.test(text));
  if (words) return words[0];
  if (/\0/.test(text)) return 'is-binary';
  // A number or a word alone is JSON, if nothing that a map could show.
  if (/^\s*(?:-?\d[\d.eE+-]*|true|false|null)\s*$/.test(text)) return null;
  return looksLikeTable(text) ? 'is-csv' : 'is-text';
}

/** UTF-16 without its mark: every other byte of what can begin a text file is 0. */
function isUnmarkedUtf16([first = -1, second = -1, third = 0, fourth = 0]: Uint8Array): boolean {
  const begins = (byte: number): boolean => '{["<\u001e \t\r\n'.includes(String.fromCharCode(byte));
  return second === 0 ? begins(first) && fourth === 0 : first === 0 && third === 0 && begins(second);
}

/** Heads under which tables have places. */
const PLACE_HEAD = /^["\s]*(?:lat(?:itude)?|lon(?:g(?:itude)?)?|lng|wkt|the_geom|geom(?:etry)?|geojson|[xy])["\s]*$/i;

/**
 * The first two lines have the same separator about equally often, what stands in quotation marks aside; or one of the first line's
 * parts is such a head, whatever comes behind it, or comes no more in these first bytes.
 */
function looksLikeTable(text: string): boolean {
  const [head = '', second = ''] = text.trim().replace(/"(?:[^"]|"")*(?:"|$)/g, (quoted) => quoted.replace(/[,;\t\r\n]/g, ' ')).split(/\r?\n/);
  return [',', ';', '\t'].some((separator) => {
    const heads = head.split(separator);
    if (heads.length > 1 && heads.some((one) => PLACE_HEAD.test(one))) return true;
    return heads.length > 1 && second !== '' && Math.abs(second.split(separator).length - heads.length) <= 1;
  });
}
