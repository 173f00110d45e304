import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseFiles } from './base-files';
import { EFFECTS } from './faults';
import type { ReadResult } from './opened-file';
import { createGeojsonReader } from './read-geojson';

function readIn(bytes: Uint8Array, cuts: readonly number[] = []): ReadResult {
  const reader = createGeojsonReader({ name: 'any.geojson' });
  let from = 0;
  for (const to of [...cuts.map((cut) => cut % (bytes.length + 1)).toSorted((a, b) => a - b), bytes.length]) {
    if (!reader.push(bytes.subarray(from, to))) break;
    from = to;
  }
  return reader.end();
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What is wrong with a result: null where something is shown and every member accounted for, or where a fault says why not. */
function findUntold(result: ReadResult): string | null {
  if (!result.ok) {
    const [first] = result.faults;
    return first === undefined || EFFECTS[first.code] === 'shown' ? 'refused without a reason' : null;
  }
  const { total, shown, placeless, leftOut, faults, bounds } = result.summary;
  if (shown + placeless + leftOut !== total || result.features.length !== shown + placeless || shown === 0) return 'not every member is accounted for';
  if (faults.some(({ code, index }) => EFFECTS[code] === 'left-out' && index === null)) return 'a feature left out is not named';
  const [west, south, east, north] = bounds ?? [1, 0, 0, 0];
  return west <= east && south <= north && [west, south, east, north].every(Number.isFinite) ? null : 'the bounds are none';
}

const expectTold = (result: ReadResult): void => {
  expect(findUntold(result)).toBeNull();
};

/** One of the base files with something else at one place in it. */
const mutated = fc
  .record({ kind: fc.constantFrom(...Object.keys(baseFiles)), turns: fc.array(fc.nat(), { minLength: 1, maxLength: 9 }), value: fc.jsonValue({ maxDepth: 2 }), how: fc.constantFrom('set', 'delete', 'double', 'wrap') })
  .map(({ kind, turns, value, how }) => {
    const file: unknown = baseFiles[kind]?.();
    let holder: unknown = file;
    for (const [at, turn] of turns.entries()) {
      if (typeof holder !== 'object' || holder === null) break;
      const keys = Object.keys(holder);
      const key = keys[turn % Math.max(1, keys.length)];
      if (key === undefined) break;
      const inner: unknown = (holder as Record<string, unknown>)[key];
      const isLast = at === turns.length - 1 || typeof inner !== 'object' || inner === null;
      if (isLast && how === 'delete') Reflect.deleteProperty(holder, key);
      else if (isLast) Reflect.set(holder, key, how === 'set' ? value : how === 'double' ? [inner, inner] : { inner });
      if (isLast) break;
      holder = inner;
    }
    return JSON.stringify(file);
  });

const position = fc.oneof({ weight: 5, arbitrary: fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true })) }, { weight: 1, arbitrary: fc.array(fc.oneof(fc.double(), fc.string(), fc.constant(null)), { maxLength: 4 }) });
const anyGeometry = fc.record({
  type: fc.constantFrom('Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon', 'GeometryCollection', 'point', '__proto__'),
  coordinates: fc.oneof(position, fc.array(position, { maxLength: 6 }), fc.array(fc.array(position, { maxLength: 6 }), { maxLength: 3 }), fc.array(fc.array(fc.array(position, { maxLength: 6 }), { maxLength: 3 }), { maxLength: 3 })),
});
const nearlyGeojson = fc
  .record({ type: fc.constantFrom('FeatureCollection', 'Feature', 'Topology', 'x'), features: fc.array(fc.record({ type: fc.constantFrom('Feature', 'feature'), id: fc.jsonValue(), properties: fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom('date', 'when', 'title', 'stroke', 'fill-opacity', '__proto__', 'constructor'), fc.jsonValue())), geometry: fc.oneof(anyGeometry, fc.constant(null)) }, { requiredKeys: ['type'] }), { maxLength: 5 }), crs: fc.jsonValue() }, { requiredKeys: ['type'] })
  .map((file) => JSON.stringify(file));

describe('whatever is opened', () => {
  it('is shown or told, if it is GeoJSON with something changed in it', () => {
    fc.assert(fc.property(mutated, (text) => expectTold(readIn(bytesOf(text)))), { numRuns: 1500 });
  });

  it('is shown or told, if it is nearly GeoJSON', () => {
    fc.assert(fc.property(nearlyGeojson, (text) => expectTold(readIn(bytesOf(text)))), { numRuns: 1500 });
  });

  it('is shown or told, if it is any JSON', () => {
    fc.assert(fc.property(fc.json(), (text) => expectTold(readIn(bytesOf(text)))));
  });

  it('is told, if it is any bytes or text', () => {
    fc.assert(fc.property(fc.oneof(fc.uint8Array(), fc.string().map(bytesOf), fc.string({ unit: fc.constantFrom('{', '}', '[', ']', '"', ',', ':', '\\', '1', 'null', '"features":[', '\n', '\u001e') }).map(bytesOf)), (bytes) => expectTold(readIn(bytes))), { numRuns: 2000 });
  });

  it('is the same in whatever portions it comes', () => {
    fc.assert(
      fc.property(fc.oneof(mutated, nearlyGeojson), fc.array(fc.nat({ max: 4000 }), { maxLength: 8 }), (text, cuts) => {
        expect(readIn(bytesOf(text), cuts)).toEqual(readIn(bytesOf(text)));
      }),
    );
  });

  it('keeps what came before it was cut off', () => {
    const text = JSON.stringify(baseFiles['Polygon']?.());
    const starts = [...text.matchAll(/\{"type":"Feature","id"/g)].map(({ index }) => index);
    for (let end = 0; end < text.length; end += 1) {
      const result = readIn(bytesOf(text.slice(0, end)));
      expectTold(result);
      const whole = starts.filter((_, at) => end >= (starts[at + 1] ?? text.length - 1) - 1).length;
      expect(result.ok ? result.summary.shown : 0, text.slice(0, end)).toBe(whole);
    }
  });
});
