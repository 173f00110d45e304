import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkGeometry } from './check-geometry';
import { signedAreaOf } from './check-ring';
import { codesOf, collection, read } from './test-read';

const box = (west: number, south: number, east: number, north: number): number[][] => [[west, south], [east, south], [east, north], [west, north], [west, south]];
const check = (type: string, coordinates: unknown, pairs = 1e6): ReturnType<typeof checkGeometry> => checkGeometry({ type, coordinates: structuredClone(coordinates) }, { pairs });

/** The signed areas of every ring, area by area; above 0 for outer rings. */
function sizesOf(result: ReturnType<typeof checkGeometry>): number[][] {
  if (!result.ok) throw new Error(`left out: ${result.fault.code}`);
  return result.shapes.areas.map((area) => area.map((ring) => Math.round(signedAreaOf(ring) * 1000) / 1000));
}
const remarksOf = (result: ReturnType<typeof checkGeometry>): [code: string, path: string][] => (result.ok ? result.remarks.map(({ code, path }) => [code, path]) : []);

const outline = box(34, 47, 36, 48);

describe.each([['as it should', (ring: number[][]) => ring], ['the other way', (ring: number[][]) => ring.toReversed()]])('a further ring, running %s,', (_, turn) => {
  it('that lies beside the first is an area of its own', () => {
    const result = check('Polygon', [outline, turn(box(37, 47, 38, 48)), turn(box(34.5, 47.2, 35, 47.8))]);
    expect(sizesOf(result)).toEqual([[4, -0.6], [2]]);
    expect(result).toMatchObject({ remarks: [{ code: 'ring-outside', path: '.coordinates[1]', found: '1' }] });
  });

  it('that lies in another one beside the first is a hole in that', () => {
    const result = check('Polygon', [outline, turn(box(37, 47, 38, 48)), turn(box(37.2, 47.2, 37.8, 47.8)), turn(box(39, 47, 40, 48))]);
    expect(sizesOf(result)).toEqual([[4], [2, -0.72], [2]]);
    expect(result).toMatchObject({ remarks: [{ code: 'ring-outside', path: '.coordinates[1]', found: '2' }] });
  });

  it('that goes round the first is the outline', () => {
    const result = check('Polygon', [turn(box(34.5, 47.2, 35, 47.8)), turn(outline), box(35.2, 47.2, 35.4, 47.4)]);
    expect(sizesOf(result)).toEqual([[4, -0.6, -0.08]]);
    expect(remarksOf(result)).toEqual([['ring-around', '.coordinates[1]']]);
  });

  it('that crosses the first stays a hole', () => {
    const result = check('Polygon', [outline, turn(box(35.5, 47.2, 36.5, 47.8))]);
    expect(sizesOf(result)).toEqual([[4, -1.2]]);
    expect(remarksOf(result)).toEqual([['ring-beyond', '.coordinates[1]']]);
  });

  it('that lies inside is a hole, of which nothing is said, even where it touches the first', () => {
    for (const hole of [box(34.5, 47.2, 35, 47.8), box(34, 47.2, 35, 47.8), box(34, 47, 35, 48), [[34, 47.5], [35, 47.2], [36, 47.5], [35, 47.8], [34, 47.5]], [[33.999_999_9, 47.5], [35, 47.2], [35, 47.8], [33.999_999_9, 47.5]]]) {
      const result = check('Polygon', [outline, turn(hole)]);
      expect(sizesOf(result).map((area) => area.length)).toEqual([2]);
      expect(remarksOf(result)).toEqual([]);
    }
  });
});

it('a ring that goes round nothing stays a hole, wherever it lies', () => {
  const flat = [[37, 47], [38, 47], [39, 47], [37, 47]];
  expect(sizesOf(check('Polygon', [outline, flat]))).toEqual([[4, 0]]);
});

it('a ring that touches the first from outside lies beside it', () => {
  for (const beside of [box(36, 47, 37, 48), box(36, 47.2, 37, 47.8), [[36, 47.5], [37, 47.2], [37, 47.8], [36, 47.5]]]) {
    expect(sizesOf(check('Polygon', [outline, beside])).map((area) => area.length)).toEqual([1, 1]);
  }
});

it('a ring with but one corner beyond the outline is found to cross it', () => {
  const many = Array.from({ length: 40 }, (_, at) => [35 + 0.4 * Math.cos((at * Math.PI) / 20), at === 13 ? 49 : 47.5 + 0.4 * Math.sin((at * Math.PI) / 20)]);
  expect(remarksOf(check('Polygon', [outline, [...many, ...many.slice(0, 1)]]))).toEqual([['ring-beyond', '.coordinates[1]']]);
});

it('each part of several is compared with its own first ring, and the faults of a ring are told before', () => {
  const bowTie = [[34.5, 47.2], [35, 47.8], [35, 47.2], [34.5, 47.7], [34.5, 47.2]];
  const result = check('MultiPolygon', [[outline, bowTie], [box(30, 47, 31, 48), box(32, 47, 33, 48).slice(0, 4)]]);
  expect(sizesOf(result).map((area) => area.length)).toEqual([2, 1, 1]);
  expect(remarksOf(result)).toEqual([['ring-crosses-itself', '.coordinates[0][1]'], ['ring-open', '.coordinates[1][1]'], ['ring-outside', '.coordinates[1][1]']]);
});

it('rings over the 180th meridian are compared on one side of it', () => {
  const around = [[170, 0], [-170, 0], [-170, 9], [170, 9], [170, 0]];
  const hole = box(-178, 1, -177, 2);
  expect(remarksOf(check('Polygon', [around, hole]))).toEqual([['antimeridian', '.coordinates[0]']]);
  const exchanged = check('Polygon', [hole, around]);
  expect(sizesOf(exchanged)).toEqual([[360, -2]]);
  expect(exchanged.ok && exchanged.shapes.areas[0]?.[1]?.every(([lng = 0]) => lng > 180)).toBe(true);
});

it('rings beyond what can be compared stay holes, and it is said that it is not known', () => {
  const result = check('Polygon', [outline, box(36, 47, 37, 48)], 14);
  expect(sizesOf(result)).toEqual([[4, -2]]);
  expect(remarksOf(result)).toEqual([['crossing-unchecked', '.coordinates[0]']]);
});

it('a file with such rings is shown', () => {
  const feature = JSON.stringify({ type: 'Feature', properties: null, geometry: { type: 'Polygon', coordinates: [outline, box(37, 47, 38, 48)] } });
  const result = read(collection(feature));
  expect(codesOf(result)).toEqual(['ring-outside']);
  expect(result).toMatchObject({ ok: true, summary: { bounds: [34, 47, 38, 48] } });
});

it('boxes anywhere keep their ground: nothing inside the outline of an area is counted below 0', () => {
  const anyBox = fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 })).map(([west, south, width, height]) => box(west, south, west + width, south + height));
  fc.assert(
    fc.property(anyBox, anyBox, (first, second) => {
      const result = check('Polygon', [first, second]);
      const codes = remarksOf(result).map(([code]) => code);
      const sizes = sizesOf(result);
      for (const [outer = 0, ...holes] of sizes) {
        expect(outer).toBeGreaterThan(0);
        for (const hole of holes) expect(codes.includes('ring-beyond') || outer + hole >= 0).toBe(true);
      }
      expect(sizes.flat()).toHaveLength(2);
    }),
  );
});
