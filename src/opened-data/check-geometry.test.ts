import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkGeometry } from './check-geometry';
import { rangeOf, signedAreaOf } from './check-ring';

const square = (lng: number, lat: number, size = 1): number[][] => [[lng, lat], [lng + size, lat], [lng + size, lat + size], [lng, lat + size], [lng, lat]];
const sliver = [[31, 51], [32, 52], [31, 51]];
const check = (type: string, coordinates: unknown): ReturnType<typeof checkGeometry> => checkGeometry({ type, coordinates }, { pairs: 1e6 });
const collectionOf = (...geometries: unknown[]): ReturnType<typeof checkGeometry> => checkGeometry({ type: 'GeometryCollection', geometries }, { pairs: 1e6 });

/** How many points, lines and areas are left. */
function countsOf(result: ReturnType<typeof checkGeometry>): number[] {
  if (!result.ok) throw new Error(`left out: ${result.fault.code}`);
  const { points, lines, areas } = result.shapes;
  return [points.length, lines.length, areas.length];
}

describe('a geometry with broken parts', () => {
  it.each([
    ['a sliver among areas', check('MultiPolygon', [[square(30, 50)], [sliver]]), [0, 0, 1], '.coordinates[1][0]', 'ring-short'],
    ['null among areas', check('MultiPolygon', [null, [square(30, 50)]]), [0, 0, 1], '.coordinates[0]', 'coordinates-nesting'],
    ['an area in metres', check('MultiPolygon', [[square(30, 50)], [square(3_396_000, 6_525_000)]]), [0, 0, 1], '.coordinates[1][0][0]', 'position-metres'],
    ['a hole that cannot be read', check('MultiPolygon', [[square(30, 50)], [square(34, 50), [[34.2, 50.2], [34.4, null], [34.4, 50.4], [34.2, 50.2]]]]), [0, 0, 1], '.coordinates[1][1][1]', 'position-not-numbers'],
    ['a line of one position', check('MultiLineString', [[[30, 50]], [[30, 50], [31, 51]]]), [0, 1, 0], '.coordinates[0]', 'line-short'],
    ['a point of null', check('MultiPoint', [[30, 50], [null, null], [31, 51]]), [2, 0, 0], '.coordinates[1]', 'position-not-numbers'],
    ['null in a collection', collectionOf(null, { type: 'Point', coordinates: [30, 50] }), [1, 0, 0], '.geometries[0]', 'geometry-not-an-object'],
    ['an unknown geometry in a collection', collectionOf({ type: 'Point', coordinates: [30, 50] }, { type: 'Curve', coordinates: [30, 50] }), [1, 0, 0], '.geometries[1].type', 'geometry-type'],
  ] as const)('is shown without %s', (_, result, counts, path, code) => {
    expect(countsOf(result)).toEqual(counts);
    expect(result).toMatchObject({ remarks: [{ code: 'part-left-out', path, found: '1', cause: { code } }] });
  });

  it('counts them all and names the first, with what stands there', () => {
    const areas = Array.from({ length: 400 }, (_, at) => [at % 100 === 7 ? square(6_325_000 + at, 5_590_000) : square(30, 50)]);
    expect(check('MultiPolygon', areas)).toMatchObject({
      remarks: [{ code: 'part-left-out', path: '.coordinates[7][0][0]', found: '4', cause: { code: 'position-metres', found: '6325007, 5590000' } }],
    });
  });

  it('says nothing of what is left out but that', () => {
    const result = check('MultiLineString', [[[30, 50, 9], [31, 51, 'x', 9], [null, 52]], [[30, 50], [31, 51]]]);
    expect(result.ok && result.remarks.map(({ code }) => code)).toEqual(['part-left-out']);
  });

  it.each([
    ['an area', check('Polygon', [sliver]), 'ring-short'],
    ['areas in metres', check('MultiPolygon', [[square(3_396_000, 6_525_000)], [square(3_397_000, 6_525_000)]]), 'position-metres'],
    ['points the wrong way round', check('MultiPoint', [[50, 131], [51, 132]]), 'position-swapped'],
    ['brackets that do not go with the type', check('MultiPolygon', [square(30, 50)]), 'coordinates-nesting'],
    ['a collection of nothing sound', collectionOf(null, { type: 'Point', coordinates: [] }), 'geometry-not-an-object'],
    ['a hole that cannot be read', check('Polygon', [square(30, 50), [[30.2, 50.2], ['x', 50.2], [30.4, 50.4], [30.2, 50.2]]]), 'position-text'],
  ] as const)('is left out with the first fault where nothing is left of %s', (_, result, code) => {
    expect(result).toMatchObject({ ok: false, fault: { code } });
  });
});

describe('what has no coordinates', () => {
  it.each([
    ['Polygon', []], ['Polygon', [[]]], ['MultiPolygon', [[[]]]], ['MultiPolygon', [[], [[]]]], ['MultiLineString', [[]]], ['MultiPoint', [[]]],
  ])('is a place that is not told: %s %j', (type, coordinates) => {
    const result = check(type, coordinates);
    expect(countsOf(result)).toEqual([0, 0, 0]);
    expect(result).toMatchObject({ remarks: [] });
  });

  it.each([
    ['MultiPolygon', [[[]], [square(30, 50)]], [0, 0, 1]],
    ['MultiLineString', [[], [[30, 50], [31, 51]]], [0, 1, 0]],
  ])('is no fault of the parts beside it: %s', (type, coordinates, counts) => {
    const result = check(type, coordinates);
    expect(countsOf(result)).toEqual(counts);
    expect(result).toMatchObject({ remarks: [] });
  });
});

describe('a hole', () => {
  it.each([
    ['of two positions', [[30.2, 50.2], [30.4, 50.4]]],
    ['there and back', [[30.2, 50.2], [30.4, 50.4], [30.2, 50.2]]],
    ['without positions', []],
  ])('%s encloses nothing and is left out with a word', (_, hole) => {
    const result = check('Polygon', [square(30, 50), hole, square(30.5, 50.5, 0.25), hole]);
    expect(result.ok && result.shapes.areas[0]?.map(signedAreaOf)).toEqual([2, -0.125]);
    expect(result).toMatchObject({ remarks: [{ code: 'hole-short', path: '.coordinates[1]', found: '2' }] });
  });
});

describe('many holes', () => {
  it('do not have their outer ring read again for each', () => {
    const readsWith = (holes: number): number => {
      let reads = 0;
      const corner = Object.defineProperty([30, 50], 0, {
        get: () => {
          reads += 1;
          return 30;
        },
      });
      check('Polygon', [[corner, [31, 50], [31, 51], [30, 51], corner], ...Array.from({ length: holes }, () => square(30.25, 50.25, 0.5))]);
      return reads;
    };
    expect(readsWith(1)).toBeGreaterThan(0);
    expect(readsWith(50)).toBe(readsWith(1));
  });
});

describe('an area around the world', () => {
  it.each([[179.9999], [150]])('to %d° keeps its hole inside, and is not told to pass the 180th meridian', (east) => {
    const mask = [[-east, -80], [east, -80], [east, 80], [-east, 80], [-east, -80]];
    const result = check('Polygon', [mask, [[22, 44], [22, 53], [40, 53], [40, 44], [22, 44]]]);
    expect(result).toMatchObject({ ok: true, remarks: [] });
    expect(result.ok && result.shapes.areas[0]?.map((ring) => rangeOf(ring))).toEqual([[-east, east], [22, 40]]);
  });
});

describe('a bow tie', () => {
  it('whose lobes are as large as each other crosses itself, and has an area', () => {
    const result = check('Polygon', [[[34, 47.5], [35.5, 49], [35.5, 47.5], [34, 49], [34, 47.5]]]);
    expect(result).toMatchObject({ ok: true, remarks: [{ code: 'ring-crosses-itself' }] });
    expect(result.ok && result.remarks).toHaveLength(1);
  });
});

describe('an open ring', () => {
  it.each([
    ['of three corners', [[30, 50], [31, 50], [31, 51]]],
    ['with a gap that no one sees', [...square(30, 50).slice(0, 4), [30, 50.000_000_000_1]]],
  ])('%s is closed with a word', (_, ring) => {
    const result = check('Polygon', [structuredClone(ring)]);
    expect(result).toMatchObject({ ok: true, remarks: [{ code: 'ring-open', path: '.coordinates[0]' }] });
    expect(result.ok && result.shapes.areas[0]?.[0]).toEqual([...ring, ring[0]]);
  });

  it('of two corners is none', () => {
    expect(check('Polygon', [[[30, 50], [31, 50]]])).toMatchObject({ ok: false, fault: { code: 'ring-short' } });
  });

  it('that is a hole stays one, of the size that it goes round', () => {
    const result = check('Polygon', [square(30, 50), square(30.25, 50.25, 0.5).slice(0, 4)]);
    expect(result.ok && result.shapes.areas[0]?.map(signedAreaOf)).toEqual([2, -0.5]);
  });
});

it('never makes an area larger than its sound rings, whatever its holes are', () => {
  const hole = fc.array(fc.oneof(fc.constantFrom([30.2, 50.2], [30.8, 50.2], [30.5, 50.8]), fc.constantFrom([null, 50], ['30', 50], [1e9, 0], null)), { maxLength: 5 });
  fc.assert(
    fc.property(fc.array(hole, { maxLength: 3 }), (holes) => {
      const isSound = holes.every((ring) => ring.every((position) => position !== null && position.every((one) => typeof one === 'number' && one < 100)));
      const result = check('MultiPolygon', [[square(30, 50), ...structuredClone(holes)], [square(40, 50)]]);
      expect(countsOf(result)).toEqual([0, 0, isSound ? 2 : 1]);
    }),
  );
});
