import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadResult } from './opened-file';
import { createGeojsonReader } from './read-geojson';

const COUNT = 20;

function readIn(text: string, portion = Infinity): ReadResult {
  const bytes = new TextEncoder().encode(text);
  const reader = createGeojsonReader({ name: 'any.geojson' });
  for (let at = 0; at < bytes.length; at += portion) if (!reader.push(bytes.subarray(at, at + portion))) break;
  return reader.end();
}

const geometries: readonly unknown[] = [
  { type: 'Point', coordinates: [30, 50] },
  { type: 'Polygon', coordinates: [[[0, 0], [1, 0], [1, 1], [0, 0]]] },
  { type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [30, 50] }, { type: 'LineString', coordinates: [[30, 50], [31, 51]] }] },
];
/** The members of a feature in the orders in which programs write them. */
const orders: ReadonlyArray<readonly string[]> = [
  ['type', 'properties', 'geometry'],
  ['type', 'geometry', 'properties'],
  ['id', 'type', 'geometry', 'properties'],
  ['geometry', 'properties', 'type'],
];
/** How a file holds its features: what stands before them, between them and after them. */
const layouts: Readonly<Record<string, readonly [before: string, between: string, after: string, indent: number]>> = {
  'a collection on one line': ['{"type":"FeatureCollection","features":[', ',', ']}', 0],
  'a collection with a feature on each line': ['{"type":"FeatureCollection","features":[\n', ',\n', '\n]}\n', 0],
  'a collection with the signs on lines of their own': ['{\n  "type": "FeatureCollection",\n  "features": [\n', ',\n', '\n  ]\n}\n', 2],
  'a collection whose type comes last': ['{"features":[', ',', '],"type":"FeatureCollection"}', 0],
  'a bare list': ['[', ',', ']', 0],
  'lines': ['', '\n', '\n', 0],
  'a text sequence': ['\u001e', '\n\u001e', '\n', 0],
};

const featureOf = (at: number, order: readonly string[], geometry: unknown): unknown => {
  const members: Readonly<Record<string, unknown>> = { id: `f${at}`, type: 'Feature', properties: { at, list: ['a', { b: 1 }, ''], more: { text: 'x' } }, geometry };
  return Object.fromEntries(order.map((name) => [name, members[name]]));
};

/** Where the signs stand that JSON is built of. */
const signsOf = (text: string): number[] => [...text.matchAll(/[{}[\]",:]/g)].map(({ index }) => index);

const shownIn = (result: ReadResult): unknown[] => (result.ok ? result.features.map(({ properties }) => properties['at']) : []);

const broken = fc.record({
  layout: fc.constantFrom(...Object.keys(layouts)),
  order: fc.constantFrom(...orders),
  geometry: fc.constantFrom(...geometries),
  which: fc.constantFrom(1, 2, COUNT - 2),
  sign: fc.nat(),
  how: fc.constantFrom('left out', 'doubled', 'cut short'),
});

function write({ layout, order, geometry, which, sign, how }: (typeof broken extends fc.Arbitrary<infer T> ? T : never)): string {
  const [before, between, after, indent] = layouts[layout] ?? ['', '', '', 0];
  const texts = Array.from({ length: COUNT }, (_, at) => JSON.stringify(featureOf(at, order, geometry), null, indent));
  const text = texts[which] ?? '';
  // Of what is cut short at least its type is left, or nothing would say that it was a feature.
  const signs = signsOf(text).filter((at) => how !== 'cut short' || at > 30);
  const at = signs[sign % signs.length] ?? 0;
  texts[which] = text.slice(0, at) + (how === 'doubled' ? text.charAt(at) : '') + (how === 'cut short' ? '' : text.slice(how === 'doubled' ? at : at + 1));
  return before + texts.join(between) + after;
}

describe('a sign too many or too few in one feature', () => {
  it('takes no other feature with it, and every feature is counted', () => {
    fc.assert(
      fc.property(broken, (made) => {
        const result = readIn(write(made));
        const lost = Array.from({ length: COUNT }, (_, at) => at).filter((at) => !shownIn(result).includes(at));
        expect(lost.filter((at) => at !== made.which)).toEqual([]);
        expect(result).toMatchObject({ ok: true, summary: { total: COUNT } });
        // One that is closed too early may be sound as it is, but for its properties.
        expect(result.ok && result.summary.leftOut).toBeLessThanOrEqual(lost.length);
        expect(result.ok && result.summary.faults.map(({ code }) => code)).not.toContain('cut-off');
      }),
      { numRuns: 1500 },
    );
  });

  it('is told with the same words and places in whatever portions the file comes', () => {
    fc.assert(
      fc.property(broken, fc.integer({ min: 1, max: 300 }), (made, portion) => {
        const text = write(made);
        expect(readIn(text, portion)).toEqual(readIn(text));
      }),
    );
  });

  it('leaves the places of later faults true', () => {
    const point = '{"type":"Feature","properties":{"a":"x"},"geometry":{"type":"Point","coordinates":[30,50]}}';
    const text = `{"type":"FeatureCollection","features":[\n${[point, point.replace('"x"', '"x'), point, point.replace('"x"', 'NaN'), point].join(',\n')}\n]}`;
    for (const portion of [Infinity, 1, 33]) {
      expect(readIn(text, portion)).toMatchObject({ ok: true, summary: { total: 5, shown: 3, faults: [{ index: 1, line: 3, column: 42, found: 'geometry' }, { index: 3, path: 'features[3]', line: 5, column: 37, found: 'NaN' }] } });
    }
  });

  it('is found between features, whichever it is', () => {
    const point = '{"type":"Feature","properties":null,"geometry":{"type":"Point","coordinates":[30,50]}}';
    for (const stray of ['}', ']', ',', '"', '{', '}}', ']}']) {
      for (const [before, after] of [['', ','], [',', '']] as const) {
        const result = readIn(`{"type":"FeatureCollection","features":[${point},${point}${before}${stray}${after}${Array<string>(18).fill(point).join(',')}]}`);
        expect(result.ok && result.summary.shown, stray).toBe(COUNT);
        expect(result.ok && result.summary.faults.length, stray).toBeGreaterThan(0);
      }
    }
  });

  it('in every feature costs no more than those features', () => {
    const point = '{"type":"Feature","properties":null,"geometry":{"type":"Point","coordinates":[30,50]}}';
    const text = `{"type":"FeatureCollection","features":[${Array.from({ length: 20_000 }, (_, at) => (at % 2 === 0 ? point.slice(0, -1) : point)).join(',')}]}`;
    expect(readIn(text, 65_536)).toMatchObject({ ok: true, summary: { total: 20_000, shown: 10_000, leftOut: 10_000 } });
  });
});

describe('a sound feature', () => {
  const inner = JSON.stringify({ type: 'FeatureCollection', features: [featureOf(7, orders[0] ?? [], geometries[0]), featureOf(8, orders[2] ?? [], geometries[0])] });

  it.each([
    ['a collection', inner],
    ['the text of a collection', JSON.stringify(inner)],
    ['the text of one with line breaks', JSON.stringify(`\n},\n${JSON.stringify(JSON.parse(inner), null, 2)}\n]}`)],
    ['a list of features', `[[${JSON.stringify(featureOf(7, orders[3] ?? [], geometries[0]))},${JSON.stringify(featureOf(8, orders[0] ?? [], geometries[0]))}]]`],
  ])('that holds %s stays one', (_, value) => {
    const holder = `{"type":"Feature","properties":{"inner":${value}},"geometry":{"type":"Point","coordinates":[30,50]},"more":${value}}`;
    for (const [before, between, after] of Object.values(layouts)) {
      for (const portion of [Infinity, 13]) {
        const result = readIn(before + [holder, holder, holder].join(between) + after, portion);
        expect(result).toMatchObject({ ok: true, summary: { total: 3, shown: 3 } });
        expect(result.ok && result.summary.faultCounts).toEqual(before === '[' ? { 'bare-list': 1 } : {});
      }
    }
  });
});
