import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAreaChoices } from './area-choices';
import { placeInText } from './byte-parts';
import { rangeOf, shiftInto, signedAreaOf, unwrapLine, unwrapRing } from './check-ring';
import { cutText, foundIn } from './faults';
import { joinRanges, parseDate, parseFeatureDate } from './feature-date';
import type { OpenedFeature } from './opened-file';
import { findOtherSystem } from './reference-system';
import { parseSimplestyle } from './simplestyle';

const square = [[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]];

describe('rings', () => {
  it('run anticlockwise where their area is above 0', () => {
    expect(signedAreaOf(square)).toBe(2);
    expect(signedAreaOf(square.toReversed())).toBe(-2);
  });

  it('run on past the 180th meridian instead of back around the world', () => {
    expect(unwrapLine([[179, 0], [-179, 1], [-178, 2], [179, 3]])).toEqual([[179, 0], [181, 1], [182, 2], [179, 3]]);
    expect(unwrapLine([[-179, 0, 5], [179, 1, 6]])).toEqual([[-179, 0, 5], [-181, 1, 6]]);
    expect(unwrapLine(square)).toBe(square);
    // A line that was cut at the meridian and joined again has a position on either side of it.
    expect(unwrapLine([[170, 50], [180, 51], [-180, 51], [-170, 52]])).toEqual([[170, 50], [180, 51], [180, 51], [190, 52]]);
  });

  it('close around what was cut at the meridian and joined again, there and back on the meridian itself or beside it', () => {
    const joined = [[178, 0], [180, 0], [-180, 0], [-178, 0], [-178, 9], [-180, 9], [180, 9], [178, 9], [178, 0]];
    expect(unwrapRing(joined)).toEqual([[178, 0], [180, 0], [180, 0], [182, 0], [182, 9], [180, 9], [180, 9], [178, 9], [178, 0]]);
    const halfway = [[179, -17], [-180, -16], [-180, -18], [180, -18], [179, -17]];
    expect(unwrapRing(halfway)).toEqual([[179, -17], [180, -16], [180, -18], [180, -18], [179, -17]]);
  });

  it('stay as they were written about a pole and around the whole world', () => {
    const antarctica = [[-180, -90], [180, -90], [180, -70], [0, -65], [-180, -70], [-180, -90]];
    const withoutItsPole = [[-180, -84], [-60, -65], [60, -66], [179, -84], [-180, -84]];
    const world = [[-180, -80], [180, -80], [180, 80], [-180, 80], [-180, -80]];
    for (const ring of [antarctica, withoutItsPole, world]) expect(unwrapRing(ring)).toBe(ring);
  });

  it('take their holes with them', () => {
    const outer = rangeOf(unwrapRing([[170, 0], [-170, 0], [-170, 9], [170, 9], [170, 0]]));
    expect(shiftInto([[-179, 1], [-178, 1], [-178, 2], [-179, 1]], outer)).toEqual([[181, 1], [182, 1], [182, 2], [181, 1]]);
    expect(shiftInto(square, outer)).toBe(square);
  });
});

describe('dates', () => {
  it.each([
    ['2025-03-18', '2025-03-18'],
    [' 2025-03-18 ', '2025-03-18'],
    ['2025-03', '2025-03'],
    ['2025', '2025'],
    [2025, '2025'],
    ['-0044-03-15', '-0044-03-15'],
    ['2025-03-18T14:05:00Z', '2025-03-18'],
    ['2025-03-18T14:05:00.123+02:00', '2025-03-18'],
    ['2025-03-18 14:05', '2025-03-18'],
    ['2024-02-29', '2024-02-29'],
    ['2025-02-29', null],
    ['2025-02-30', null],
    ['2025-13', null],
    ['2025-00-10', null],
    ['25-03-18', null],
    ['18.03.2025', null],
    ['soon', null],
    [20_250_318, '2025-03-18'],
    [null, null],
    [{}, null],
  ])('%j is read as %j', (value, expected) => expect(parseDate(value)).toBe(expected));

  it.each([
    ['a day', { date: '2025-03-18' }, {}, { from: '2025-03-18', to: '2025-03-18' }],
    ['a span', { when: '2022-02-24/2025-03-18' }, {}, { from: '2022-02-24', to: '2025-03-18' }],
    ['an open span', { when: '2022-02-24/..' }, {}, { from: '2022-02-24', to: null }],
    ['date before when', { date: '2025', when: '1999' }, {}, { from: '2025', to: '2025' }],
    ['a member of the feature', {}, { when: { timespans: [{ start: { in: '1917' }, end: { in: '1925' } }, { start: { earliest: '1930', latest: '1931' } }] } }, { from: '1917', to: null }],
    ['spans of which the last has an end', {}, { when: { timespans: [{ start: { in: '2014-03' }, end: { in: '2015-02' } }, { start: '2022', end: '2023' }] } }, { from: '2014-03', to: '2023' }],
    ['start and end', {}, { when: { start: { earliest: '2022-02' }, end: { latest: '2023-06-06' } } }, { from: '2022-02', to: '2023-06-06' }],
    ['nothing', { name: 'x' }, {}, null],
    ['an empty date', { date: '' }, {}, null],
    ['null', { date: null }, {}, null],
    ['something else', { date: 'spring' }, {}, 'unreadable'],
    ['a when without dates', {}, { when: { label: 'once' } }, 'unreadable'],
  ] as const)('are read from %s', (_, properties, feature, expected) => expect(parseFeatureDate(feature, properties)).toEqual(expected));

  it('join to the earliest and the latest, years before 1 first', () => {
    expect(joinRanges({ from: '2024', to: '2024' }, { from: '-0100', to: '2025-01-01' })).toEqual({ from: '-0100', to: '2025-01-01' });
    expect(joinRanges(null, { from: '2024', to: null })).toEqual({ from: '2024', to: null });
  });

  it('join to an open end where one of them has not ended, and to an open beginning', () => {
    const since = (from: string) => ({ from, to: null });
    expect(joinRanges(since('2022-02-24'), since('2023-06-06'))).toEqual(since('2022-02-24'));
    expect(joinRanges({ from: '2014', to: '2016' }, since('2015'))).toEqual(since('2014'));
    expect(joinRanges({ from: null, to: '2015' }, { from: '2014', to: '2016' })).toEqual({ from: null, to: '2016' });
    expect(joinRanges(since('2022'), { from: null, to: '2015' })).toEqual({ from: null, to: null });
  });
});

describe('simplestyle', () => {
  it('is taken over where it is sound', () => {
    const properties = { 'marker-color': '#F0a', 'marker-size': 'large', stroke: '00ff00', 'stroke-width': '2.5', 'stroke-opacity': 0, fill: '#123456', 'fill-opacity': 0.5 };
    expect(parseSimplestyle(properties)).toEqual({
      style: { markerColor: '#ff00aa', markerSize: 'large', stroke: '#00ff00', strokeWidthPx: 2.5, strokeOpacity: 0, fill: '#123456', fillOpacity: 0.5 },
      refused: [],
    });
  });

  it('is left out, and named, where it is not', () => {
    expect(parseSimplestyle({ fill: 'red;background:url(x)', stroke: null, 'stroke-width': '', 'fill-opacity': '1e9' })).toEqual({ style: {}, refused: ['fill', 'fill-opacity'] });
  });

  it('never lets a value through that a map could not draw', () => {
    const properties = fc.dictionary(fc.constantFrom('marker-color', 'marker-size', 'stroke', 'stroke-width', 'stroke-opacity', 'fill', 'fill-opacity', '__proto__'), fc.anything());
    fc.assert(
      fc.property(properties, (given) => {
        const { markerColor, stroke, fill, strokeOpacity, fillOpacity, strokeWidthPx } = parseSimplestyle(given).style;
        for (const colour of [markerColor, stroke, fill]) expect(colour ?? '#000000').toMatch(/^#[0-9a-f]{6}$/);
        for (const share of [strokeOpacity, fillOpacity]) expect(share ?? 0).toBeLessThanOrEqual(1);
        expect(strokeWidthPx ?? 0).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('what is found in a file', () => {
  it('is said in one short line', () => {
    expect(cutText('a\n\tb   c', 10)).toBe('a b c');
    expect(cutText('abcdef', 4)).toBe('abc…');
    expect(cutText('🇺🇦🇺🇦', 3)).toBe('🇺🇦…');
    expect(cutText('x'.repeat(1_000_000), 5)).toBe('xxxx…');
    expect(cutText(`a${' '.repeat(50)}b`, 5)).toBe('a…');
  });

  it('cannot turn the direction of writing', () => {
    expect(cutText('safe\u202egpj.exe', 40)).toBe('safegpj.exe');
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => !/[\u202a-\u202e\u2066-\u2069\n]/.test(cutText(text, 50)) && Array.from(cutText(text, 50)).length <= 50));
  });

  it('is told of any value', () => {
    expect([null, undefined, 5, true, [], [1], {}, 'a'].map(foundIn)).toEqual(['null', 'undefined', '5', 'true', '[]', '[…]', '{…}', '“a”']);
    fc.assert(fc.property(fc.jsonValue(), (value) => typeof foundIn(value) === 'string'));
  });
});

describe('a place in a text', () => {
  it('is counted in bytes, lines and characters', () => {
    expect(placeInText({ offset: 10, line: 3, column: 5 }, 'ї🇺🇦"', 5)).toEqual({ offset: 20, line: 3, column: 8 });
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'ї', '€', '𝒳', '\n') }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const lines = before.split('\n');
        const onLine = Array.from(lines.at(-1) ?? '').length;
        expect(placeInText({ offset: 7, line: 2, column: 4 }, before + after, before.length)).toEqual({
          offset: 7 + new TextEncoder().encode(before).length,
          line: 1 + lines.length,
          column: lines.length === 1 ? 4 + onLine : 1 + onLine,
        });
      }),
    );
  });
});

describe('the precision that areas state', () => {
  it('is found in any number of them', () => {
    const shapes = { points: [], lines: [], areas: [[square]] } as unknown as OpenedFeature['shapes'];
    const features = Array.from({ length: 200_000 }, (_, index): OpenedFeature => ({ index, title: null, date: null, style: {}, shapes, properties: { precisionKm: 1 + (index % 5) } }));
    expect(findAreaChoices(features).precisionKm).toEqual({ least: 1, most: 5 });
    expect(findAreaChoices([]).precisionKm).toBeNull();
  });

  it('offers a property that tables leave empty here and there, and what areas share before numbers of their own', () => {
    const shapes = { points: [], lines: [], areas: [[square]] } as unknown as OpenedFeature['shapes'];
    const columns = Array.from({ length: 14 }, (_, at) => at);
    const areas = ['occupied', '', 'liberated', 'occupied'].map((status, index): OpenedFeature => {
      const ownNumbers = Object.fromEntries(columns.map((at) => [`column ${at}`, index * 100 + at]));
      return { index, title: null, date: null, style: {}, shapes, properties: { ...ownNumbers, status } };
    });
    const [first] = findAreaChoices(areas).properties;
    expect(first).toMatchObject({ name: 'status', values: [{ text: 'occupied', areas: 2 }, { text: 'liberated', areas: 1 }] });
  });
});

describe('a reference system', () => {
  it.each([
    undefined,
    null,
    'EPSG:4326',
    4326,
    { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC::CRS84' } },
    { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG:6.18:4326' } },
    { type: 'name', properties: { name: 'https://www.opengis.net/def/crs/OGC/1.3/CRS84' } },
    { type: 'name', properties: { name: 'WGS 84 (EPSG:4326)' } },
    { type: 'name', properties: { name: 'WGS_1984' } },
    { type: 'EPSG', properties: { code: '4326' } },
    { type: 'OGC', properties: { urn: 'urn:ogc:def:crs:OGC:1.3:CRS84' } },
    { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::4979' } },
    { type: 'name', properties: { name: '+proj=longlat +datum=WGS84 +no_defs' } },
    { type: 'name', properties: { name: 'WGS 84 (CRS84)' } },
    { type: 'name', properties: { name: 'GEOGCS["WGS 84",DATUM["WGS_1984"]]' } },
    { type: 'name', properties: { name: 'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984"]]' } },
    { type: 'name', properties: { name: 'GEODCRS["WGS 84",DATUM["World Geodetic System 1984"]]' } },
    { type: 'name', properties: { name: 'GEOGCRS["WGS 84 (CRS84)",DATUM["World Geodetic System 1984"]]' } },
    { type: 'name', properties: { name: 'http://www.opengis.net/gml/srs/epsg.xml#4326' } },
    { init: 'epsg:4326' },
    { wkid: 4326 },
  ])('is WGS 84 where it is %j', (crs) => expect(findOtherSystem(crs)).toBeNull());

  it.each([
    ['EPSG:28406', 'EPSG:28406'],
    [{ type: 'EPSG', properties: { code: 3857 } }, 'EPSG:3857'],
    [{ type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::43260' } }, 'urn:ogc:def:crs:EPSG::43260'],
    [{ type: 'name', properties: { name: 'WGS 84 / UTM zone 36N' } }, 'WGS 84 / UTM zone 36N'],
    [{ type: 'link', properties: { href: 'http://example.com/crs/42' } }, 'http://example.com/crs/42'],
    [{ type: 'name', properties: { name: '+proj=utm +zone=36 +datum=WGS84' } }, '+proj=utm +zone=36 +datum=WGS84'],
    [{ type: 'name', properties: { name: 'PROJCS["WGS 84 / UTM zone 36N",GEOGCS["WGS 84"]]' } }, 'PROJCS["WGS 84 / UTM zone 36N",GEOGCS["WGS 84"]]'],
    [{ type: 'name', properties: { name: 'GEOGCRS["WGS 72",DATUM["World Geodetic System 1972"]]' } }, 'GEOGCRS["WGS 72",DATUM["World Geodetic System 1972"]]'],
    [{ init: 'epsg:28406' }, 'epsg:28406'],
    [{ wkid: 102_100 }, '102100'],
  ])('is another where it is %j', (crs, name) => expect(findOtherSystem(crs)).toBe(name));

  it.each([[{}], [[]], [''], [{ type: 'name', properties: {} }], [{ type: 'name', properties: null }], [{ type: 'link' }]])('is not told where nothing is named: %j', (crs) => expect(findOtherSystem(crs)).toBeNull());
});
