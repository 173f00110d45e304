/** Reads GeoJSON from bytes as they arrive: collections, features, bare geometries, lists, and one value after the other. */
import type { Bounds } from '../story/schema';
import { placeInText, type Place, type Run } from './byte-parts';
import { createCollector } from './collect-features';
import { cutText, foundIn, type Fault, type FaultCode } from './faults';
import { parseFeatureDate, type DateRange } from './feature-date';
import { findForeignJson, findForeignKind, HEAD_BYTES } from './file-kind';
import { findJsonFault } from './json-fault';
import { createScanner } from './json-scan';
import type { ReadResult } from './opened-file';

/** A hundred million bytes: what a browser's worker reads in some seconds and can hold beside the map. */
export const MOST_BYTES = 100_000_000;

export interface GeojsonReader {
  /** Takes the next bytes; false as soon as it is known that nothing of the file can be shown. */
  push(chunk: Uint8Array): boolean;
  /** Features checked so far. */
  checked(): number;
  /** To be called once, after the last bytes. */
  end(): ReadResult;
}

export interface ReadOptions {
  readonly name: string;
  /** Where the map's story takes place, to notice a file whose longitudes and latitudes are exchanged. */
  readonly theatre?: Bounds;
}

const NAME_LENGTH = 80;
const GEOMETRIES = new Set(['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon', 'GeometryCollection']);
/** Names of the one reference system that RFC 7946 has, as older files write it. */
const WGS84 = /(?:CRS:?84|EPSG:(?::|[\d.]+:)?4326|^WGS[ _]?84)$/i;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A reader for one file. Takes any bytes in any portions and never throws. */
export function createGeojsonReader({ name, theatre }: ReadOptions): GeojsonReader {
  const collector = createCollector();
  let refusal: Omit<Fault, 'index'> | null = null;
  let [bytes, roots, lists] = [0, 0, 0];
  let collectionDate: DateRange | null = null;
  let lettersLost = false;
  let ending = false;
  const decoder = new TextDecoder();
  let head: Uint8Array[] | null = [];

  const refuse = (code: FaultCode, more: Omit<Fault, 'index' | 'code' | 'path'> = {}, path = ''): void => {
    refusal ??= { code, path, ...more };
  };
  const decode = (part: Uint8Array): string => {
    const text = decoder.decode(part);
    if (!lettersLost && text.includes('\ufffd')) lettersLost = true;
    return text;
  };
  const addRoot = (root: unknown): void => {
    /** One value after the other: what stands here is a feature, or no more than a broken one. */
    const isFurther = roots > 1;
    const path = isFurther ? `[${collector.total()}]` : '';
    if (!isRecord(root)) return isFurther ? collector.add(root, path) : refuse('not-geojson', { found: foundIn(root) });
    const foreign = findForeignJson(root);
    if (foreign !== null) return refuse(foreign);
    const { type } = root;
    if (type === 'FeatureCollection') {
      if (!Array.isArray(root['features'])) return refuse('features-not-a-list', {}, 'features');
      const date = parseFeatureDate(root, {});
      if (date !== 'unreadable') collectionDate = date;
    } else if (typeof type === 'string' && GEOMETRIES.has(type)) collector.add({ type: 'Feature', geometry: root, properties: null }, path);
    else if (type === 'Feature' || isFurther) collector.add(root, path);
    else if (type === undefined) return refuse('type-missing', {}, 'type');
    else return refuse('type-unknown', { found: foundIn(type) }, 'type');
    noteReferenceSystem(root['crs']);
  };
  const noteReferenceSystem = (crs: unknown): void => {
    if (!isRecord(crs)) return;
    const properties = isRecord(crs['properties']) ? crs['properties'] : {};
    const system = properties['name'] ?? properties['href'] ?? crs['name'] ?? crs['type'];
    const text = typeof system === 'string' ? system : '';
    if (!WGS84.test(text)) collector.note({ code: 'crs-other', path: 'crs', found: cutText(text, 60) });
  };

  const scanner = createScanner({
    element(run, tooDeep, ofRoot) {
      const path = `${ofRoot ? '' : 'features'}[${collector.total()}]`;
      const { line, column } = run.place;
      if (tooDeep) return collector.addUnreadable({ code: 'feature-nested-too-deep', path, line, column });
      const text = decode(run.bytes);
      const value = parseJson(text);
      if (value.ok) collector.add(value.value, path);
      else collector.addUnreadable({ code: 'feature-not-json', path, ...faultPlace(run.place, text) });
    },
    root(runs, isList, tooDeep) {
      roots += 1;
      if (isList) {
        lists += 1;
        return;
      }
      if (tooDeep) return refuse('feature-nested-too-deep');
      const texts = runs.map((run) => decode(run.bytes));
      const value = parseJson(texts.join(''));
      if (value.ok) return addRoot(value.value);
      const place = faultPlaceInRuns(runs, texts);
      if (collector.total() === 0) refuse('not-json', place);
      // Of a root that was cut off more is said at the end.
      else if (!ending || !/^[{[]/.test(texts[0] ?? '')) collector.note({ code: roots > 1 ? 'after-the-end' : 'broken-between', path: '', ...place });
    },
    stray: ({ line, column }, kind) => collector.note({ code: kind === 'between' ? 'broken-between' : 'after-the-end', path: '', line, column }),
  });

  const readHead = (): void => {
    const parts = head ?? [];
    head = null;
    const start = new Uint8Array(Math.min(HEAD_BYTES, parts.reduce((sum, part) => sum + part.length, 0)));
    let at = 0;
    for (const part of parts) {
      start.set(part.subarray(0, start.length - at), at);
      at = Math.min(start.length, at + part.length);
    }
    const foreign = findForeignKind(start);
    if (foreign !== null) refuse(foreign);
    else for (const part of parts) scanner.push(part);
  };

  return {
    push(chunk) {
      if (refusal !== null) return false;
      bytes += chunk.length;
      if (bytes > MOST_BYTES) refuse('too-large');
      else if (head === null) scanner.push(chunk);
      else {
        head.push(chunk);
        if (bytes >= HEAD_BYTES) readHead();
      }
      return refusal === null;
    },
    checked: () => collector.total(),
    end() {
      if (refusal === null && head !== null) readHead();
      ending = true;
      const broken = refusal === null ? scanner.end() : null;
      if (refusal === null) {
        if (broken !== null) collector.note({ code: 'cut-off', path: '', line: broken.line, column: broken.column });
        if (lists > 0) collector.note({ code: 'bare-list', path: '' });
        if (lettersLost) collector.note({ code: 'letters-lost', path: '' });
        if (theatre && collector.isSwappedInto(theatre)) collector.note({ code: 'perhaps-swapped', path: '' });
      }
      const sums = collector.sums(collectionDate);
      if (roots === 0) refuse('empty-file');
      else if (sums.total === 0) refuse('no-features');
      else if (sums.shown === 0) refuse(sums.placeless > 0 ? 'no-places' : 'nothing-sound');
      const { faults, faultCounts } = collector.faults();
      if (refusal !== null) {
        const whole: Fault = { ...refusal, index: null };
        // Of another format the features' faults would say nothing.
        return refusal.code === 'nothing-sound' ? { ok: false, faults: [whole, ...faults], faultCounts } : { ok: false, faults: [whole], faultCounts: {} };
      }
      return { ok: true, features: collector.features, summary: { name: cutText(name, NAME_LENGTH), bytes, ...sums, faults, faultCounts } };
    },
  };
}

function parseJson(text: string): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false };
  }
}

/** Line and column where a text that begins at `start` stops being JSON, and what stands there. */
function faultPlace(start: Place, text: string): Pick<Fault, 'line' | 'column' | 'found'> {
  const fault = findJsonFault(text);
  const at = fault?.at ?? 0;
  const { line, column } = placeInText(start, text, at);
  const found = cutText(/^[\w.+-]+/.exec(text.slice(at, at + 40))?.[0] ?? text.slice(at, at + 1), 20);
  return { line, column, ...(found === '' ? {} : { found }) };
}

/** The same for a root whose features were cut out of it. */
function faultPlaceInRuns(runs: readonly Run[], texts: readonly string[]): Pick<Fault, 'line' | 'column' | 'found'> {
  let at = findJsonFault(texts.join(''))?.at ?? 0;
  for (const [i, text] of texts.entries()) {
    const run = runs[i];
    if (run && (at < text.length || i === texts.length - 1)) {
      const { line, column } = placeInText(run.place, text, at);
      const found = cutText(text.slice(at, at + 1), 20);
      return { line, column, ...(found === '' ? {} : { found }) };
    }
    at -= text.length;
  }
  return {};
}
