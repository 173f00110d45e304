/** Reads GeoJSON from bytes as they arrive: collections, features, bare geometries, lists, and one value after the other. */
import type { Bounds } from '../story/schema';
import type { Run } from './byte-parts';
import { createCollector, pathIn } from './collect-features';
import { findDate } from './date-places';
import { faultPlaceIn } from './fault-place';
import { cutText, EFFECTS, foundIn, type Fault, type FaultCode } from './faults';
import { joinRanges, parseFeatureDate, type DateRange } from './feature-date';
import { findForeignKind, HEAD_BYTES } from './file-kind';
import { isRecord } from './is-record';
import { findCollectionIn, findForeignJson, isEsriFeature, MOST_MEMBERS } from './json-kind';
import { createScanner } from './json-scan';
import { parseJson } from './parse-json';
import type { ReadResult } from './opened-file';
import { findOtherSystem } from './reference-system';
import { findToldPart } from './told-part';

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
/** What of a feature is left where a bracket closes it too early or the one that opens it is missing: a name and its value. */
const TAIL = /^\s*"[^"]*"\s*:/;
/** No more than signs too many. */
const SIGNS = /^[\s,:"{}[\]]*$/;
/** Says that a feature was meant, even where one of the quotation marks is missing. */
const MEANT_AS_FEATURE = /"Feature(?!Collection)|\bFeature"/;
const MEANT_AS_COLLECTION = /FeatureCollection|"features"/;

/** A reader for one file. Takes any bytes in any portions and never throws. */
export function createGeojsonReader({ name, theatre }: ReadOptions): GeojsonReader {
  const collector = createCollector();
  let refusal: Omit<Fault, 'index'> | null = null;
  let [bytes, roots, lists] = [0, 0, 0];
  /** Members of the list of the root under way. */
  let members = 0;
  let collectionDate: DateRange | null = null;
  let [lettersLost, hasEsriFeatures] = [false, false];
  /** Where the first root is no JSON, and how many are none and were counted as features. */
  let firstFault: Omit<Fault, 'index' | 'code' | 'path'> | null = null;
  let brokenRoots = 0;
  /** The member before is shown, and what it lost has been told. */
  let [isAfterSound, isTailTold] = [true, false];
  /** Reference systems that have been told: each once, though every feature may name it. */
  const systems = new Set<string>();
  /** Where in a list, whose members are to be features, a collection stands. */
  let wrapped: string | null = null;
  const decoder = new TextDecoder();
  const strictDecoder = new TextDecoder('utf-8', { fatal: true });
  let head: Uint8Array[] | null = [];
  /** A first value of a type that GeoJSON does not have: the file's own fault, or, where features come after it, but a line before them. */
  let header: Record<string, unknown> | null = null;

  const refuse = (code: FaultCode, more: Omit<Fault, 'index' | 'code' | 'path'> = {}, path = ''): void => {
    refusal ??= { code, path, ...more };
  };
  const decode = (part: Uint8Array): string => {
    const text = decoder.decode(part);
    // That sign may also stand in the file itself.
    if (!lettersLost && text.includes('\ufffd')) lettersLost = !isUtf8(part);
    return text;
  };
  const isUtf8 = (part: Uint8Array): boolean => {
    try {
      strictDecoder.decode(part);
      return true;
    } catch {
      return false;
    }
  };
  const noteSystem = (crs: unknown, path: string): void => {
    const system = findOtherSystem(crs);
    const found = system === null ? null : cutText(system, 60);
    if (found === null || systems.has(found)) return;
    systems.add(found);
    collector.note({ code: 'crs-other', path, found });
  };
  const add = (value: unknown, path: string): void => {
    const before = collector.features.length;
    collector.add(value, path);
    [isAfterSound, isTailTold] = [collector.features.length > before, false];
    if (!isAfterSound || !isRecord(value)) return;
    noteSystem(value['crs'], pathIn(path, 'crs'));
    // Where PostGIS writes it.
    if (isRecord(value['geometry'])) noteSystem(value['geometry']['crs'], pathIn(path, 'geometry.crs'));
  };
  const addCollectionDate = (root: Record<string, unknown>): void => {
    const date = parseFeatureDate(root, {});
    const said = findDate(root, {});
    if (date === 'unreadable') collector.note({ code: 'date-unreadable', path: said?.path ?? '', found: foundIn(said?.value) });
    // Of several one after the other: some may say nothing of a date.
    else if (date !== null) collectionDate = joinRanges(collectionDate, date);
  };
  const addRoot = (root: unknown, isOpen: boolean, held: number): void => {
    /** One value after the other: what stands here is a feature, or no more than a broken one, as is the first then. */
    const isFurther = roots > 1;
    if (isFurther && header !== null) add(header, '[0]');
    header = null;
    const path = isFurther ? `[${collector.total()}]` : '';
    if (!isRecord(root)) return isFurther ? add(root, path) : refuse('not-geojson', { found: foundIn(root) });
    const foreign = findForeignJson(root);
    if (foreign !== null) return isFurther ? add(root, path) : refuse(foreign.code, foreign.found === undefined ? {} : { found: foreign.found });
    if (root['type'] === undefined && hasEsriFeatures) return refuse('is-esri-json');
    // What stood behind the list is lost, and its type may have.
    const type = isOpen && root['type'] === undefined ? 'FeatureCollection' : root['type'];
    if (type === 'FeatureCollection') {
      // What a database without a hit writes for an empty list.
      if (root['features'] === null) return;
      if (!Array.isArray(root['features'])) return isFurther ? add(root, path) : refuse('features-not-a-list', {}, 'features');
      noteSystem(root['crs'], 'crs');
      addCollectionDate(root);
      const part = findToldPart(root, held);
      if (part !== null) collector.note({ code: 'only-a-part', ...part });
    } else if (typeof type === 'string' && GEOMETRIES.has(type)) add({ type: 'Feature', geometry: root, properties: null }, path);
    else if (type === 'Feature' || isFurther) add(root, path);
    else if (type === undefined) return refuse('type-missing', {}, 'type');
    else header = root;
  };
  /** Whether a text that is no JSON stands for a feature: it does not where it is but stray signs, or what the broken feature before it has lost. */
  const isFeature = (text: string): boolean => !SIGNS.test(text) && (!TAIL.test(text) || (isAfterSound && MEANT_AS_FEATURE.test(text)));
  const addBroken = (run: Run, text: string, path: string): void => {
    if (isFeature(text)) {
      collector.addUnreadable({ code: 'feature-not-json', path, ...faultPlaceIn([run], [text]) });
      isAfterSound = false;
    } else if (isAfterSound && !isTailTold) {
      collector.note({ code: 'broken-between', path: '', line: run.place.line, column: run.place.column });
      isTailTold = true;
    }
  };
  const addBrokenRoot = (runs: readonly Run[], texts: readonly string[]): void => {
    const place = faultPlaceIn(runs, texts);
    firstFault ??= place;
    const text = texts[0] ?? '';
    if (/^[{["]/.test(text) && !MEANT_AS_COLLECTION.test(text) && isFeature(text)) {
      collector.addUnreadable({ code: 'feature-not-json', path: `[${collector.total()}]`, ...place });
      isAfterSound = false;
      brokenRoots += 1;
    } else if (collector.total() > 0) collector.note({ code: roots > 1 ? 'after-the-end' : 'broken-between', path: '', ...place });
  };

  const scanner = createScanner({
    element(run, tooDeep, ofRoot) {
      members += 1;
      const path = `${ofRoot ? '' : 'features'}[${collector.total()}]`;
      const { line, column } = run.place;
      if (tooDeep) return collector.addUnreadable({ code: 'feature-nested-too-deep', path, line, column });
      const text = decode(run.bytes);
      const value = parseJson(text);
      hasEsriFeatures ||= value.ok && isEsriFeature(value.value);
      if (value.ok) add(value.value, path);
      else addBroken(run, text, path);
      if (ofRoot && value.ok && !isAfterSound && members <= MOST_MEMBERS) wrapped ??= findCollectionIn(value.value, path);
    },
    root(runs, isList, tooDeep, isOpen) {
      roots += 1;
      const held = members;
      members = 0;
      if (isList) {
        lists += 1;
        return;
      }
      if (tooDeep) return refuse('feature-nested-too-deep');
      const texts = runs.map((run) => decode(run.bytes));
      const value = parseJson(texts.join(''));
      if (value.ok) addRoot(value.value, isOpen, held);
      else addBrokenRoot(runs, texts);
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
      const broken = refusal === null ? scanner.end() : null;
      if (refusal === null) {
        if (broken !== null) collector.note({ code: 'cut-off', path: '', line: broken.line, column: broken.column });
        if (lists > 0) collector.note({ code: 'bare-list', path: '' });
        if (lettersLost) collector.note({ code: 'letters-lost', path: '' });
        if (theatre && collector.isSwappedInto(theatre)) collector.note({ code: 'perhaps-swapped', path: '' });
      }
      if (header !== null) refuse('type-unknown', { found: foundIn(header['type']) }, 'type');
      const sums = collector.sums(collectionDate);
      if (roots === 0) refuse('empty-file');
      // Nothing but what is no JSON, or was cut off before its first feature.
      else if (firstFault !== null && sums.total === brokenRoots) refuse('not-json', firstFault);
      else if (broken !== null && sums.total === 0) refuse('not-json', { line: broken.line, column: broken.column });
      else if (sums.total === 0) refuse('no-features');
      else if (sums.shown === 0 && wrapped !== null) refuse('is-wrapped', { found: wrapped });
      else if (sums.shown === 0) refuse(sums.leftOut === 0 ? 'no-places' : 'nothing-sound');
      const { faults, faultCounts } = collector.faults();
      if (refusal !== null) {
        const whole: Fault = { ...refusal, index: null };
        // Of another format the features' faults would say nothing; of features without a place, that it stands elsewhere.
        if (refusal.code !== 'nothing-sound') {
          const told = [whole, ...(refusal.code === 'no-places' ? faults.filter(({ code }) => code === 'place-unread') : [])];
          return { ok: false, faults: told, count: told.length };
        }
        // Each feature has one fault for which it is left out. Of the file itself only what holds of data that are shown was told.
        return { ok: false, faults: [whole, ...faults.filter(({ code }) => EFFECTS[code] === 'left-out')], count: 1 + sums.leftOut };
      }
      return { ok: true, features: collector.features, summary: { name: cutText(name, NAME_LENGTH), bytes, ...sums, faults, faultCounts } };
    },
  };
}
