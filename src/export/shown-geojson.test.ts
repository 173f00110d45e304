import * as fc from 'fast-check';
import type { Feature, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import measures from '../../geodata/stories/cease-fire-2025-03-18/measures.json';
import { parseGeojson } from '../story/parse-geojson';
import { parseMeasures } from '../story/measures';
import { signedAreaOf, withRightHandRule } from './right-hand-rule';
import { buildShownGeojson } from './shown-geojson';
import { annotations, bundledIndex, bundledShapes } from './test-links';

const parsed = parseMeasures(measures);
if (!parsed.ok) throw new Error('The measures do not parse.');
const all = new Set(bundledIndex.story.layers.map((layer) => layer.id));
const build = (shown: ReadonlySet<string>) =>
  buildShownGeojson({
    index: bundledIndex,
    shown,
    shapes: bundledShapes.slice(0, 3),
    annotations,
    annotationLayer: 'annotations',
    measures: parsed.measures.measures,
    regionsOf: (layer) => (layer === 'declared-annexed' ? ['UA-14', 'UA-09'] : []),
    colourOf: (layer) => (layer === 'crimea' ? '#402d28' : '#123456'),
    linkOf: (passage) => `https://map.example/#passage=${passage}`,
  });

describe('GeoJSON of what is shown', () => {
  const whole = build(all);

  it('is GeoJSON of RFC 7946: no crs, a bbox that holds everything, rings by the right-hand rule', () => {
    expect(parseGeojson(JSON.parse(JSON.stringify(whole)))).toMatchObject({ ok: true });
    expect(whole).not.toHaveProperty('crs');
    const numbers = [...JSON.stringify(whole.features.map(({ geometry }) => geometry)).matchAll(/\[(-?[\d.]+),(-?[\d.]+)\]/g)];
    const [lngs, lats] = [numbers.map(([, lng]) => Number(lng)), numbers.map(([, , lat]) => Number(lat))];
    expect(whole.bbox).toEqual([Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)]);
    const polygons = whole.features.flatMap(({ geometry }) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : []));
    expect(polygons.length).toBeGreaterThan(20);
    expect(polygons.every((rings) => rings.every((ring, at) => signedAreaOf(ring) > 0 === (at === 0)))).toBe(true);
  });

  it('holds every place of the shown layers and every drawn measure, and nothing else', () => {
    const shown = build(new Set(['crimea', 'annotations']));
    expect(new Set(shown.features.map(({ properties }) => (properties as { layer: string }).layer))).toEqual(new Set(['crimea', 'annotations']));
    expect(shown.features.filter(({ properties }) => properties?.['layer'] === 'annotations')).toHaveLength(annotations.features.length);
    const places = new Set(whole.features.filter(({ properties }) => properties?.['layer'] !== 'annotations').map(({ properties }) => properties?.['place'] as string));
    // The country is the ground of it all, and no part of any layer: least of all of the one for what is held of it.
    expect([...places].toSorted()).toEqual(bundledIndex.story.places.filter(({ kind }) => kind !== 'country').map(({ id }) => id).toSorted());
    expect(build(new Set())).toEqual({ type: 'FeatureCollection', features: [] });
  });

  it('holds a region once that two layers draw: with its own layer, or with the other where that alone is shown', () => {
    const donetskIn = (...shown: string[]) => build(new Set(shown)).features.filter(({ id }) => id === 'UA-14').map(({ properties }) => [(properties as { layer: string }).layer, (properties as { place: string }).place]);
    expect(donetskIn('declared-annexed')).toEqual([['declared-annexed', 'donetsk-region']]);
    expect(donetskIn('donetsk', 'declared-annexed')).toEqual([['donetsk', 'donetsk-region']]);
    expect(donetskIn('kursk')).toEqual([]);
  });

  it('says of each feature its names, date, precision, sources, licences, passages and colour', () => {
    for (const feature of whole.features) {
      const { properties } = feature;
      expect(properties).toMatchObject({ title: expect.stringMatching(/./), asOf: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/), licences: expect.stringMatching(/: /) });
      expect(properties?.['date'], 'by the name that programs read it from').toBe(properties?.['asOf']);
      expect(properties?.[feature.geometry.type === 'Point' ? 'marker-color' : 'stroke']).toMatch(/^#[0-9a-f]{6}$/);
    }
    const places = whole.features.filter(({ properties }) => properties?.['layer'] !== 'annotations');
    for (const { properties } of places) expect(properties).toMatchObject({ name_en: expect.any(String), name_uk: expect.any(String), precision: expect.any(String) });
    expect(whole.features.find(({ id }) => id === 'UA-43')?.properties).toMatchObject({
      name_en: 'Crimea',
      name_uk: 'Крим',
      stroke: '#402d28',
      passages: bundledIndex.passagesOfPlace('crimea').map(({ id }) => ({ id, paragraph: bundledIndex.paragraphOfPassage(id), link: `https://map.example/#passage=${id}` })),
    });
  });

  it('changes no coordinate, only the direction of rings', () => {
    const sorted = (features: readonly Feature[]): string[] => features.flatMap(({ geometry }) => (geometry.type === 'Polygon' ? geometry.coordinates.flat().map(String) : [])).toSorted();
    const crimea = bundledShapes[2]?.features.filter(({ properties }) => properties?.['place'] === 'crimea') ?? [];
    expect(sorted(build(new Set(['crimea'])).features)).toEqual(sorted(crimea));
  });
});

describe('the right-hand rule', () => {
  const ring: Position[] = [[0, 0], [4, 0], [4, 4], [0, 4], [0, 0]];
  const hole: Position[] = [[1, 1], [2, 1], [2, 2], [1, 2], [1, 1]];

  it('winds the outside counterclockwise and holes clockwise, whichever way they came', () => {
    const right: Polygon = { type: 'Polygon', coordinates: [ring, hole.toReversed()] };
    fc.assert(
      fc.property(fc.boolean(), fc.boolean(), (turned, holeTurned) => {
        const coordinates = [turned ? ring.toReversed() : ring, holeTurned ? hole : hole.toReversed()];
        expect(withRightHandRule({ type: 'Polygon', coordinates })).toEqual(right);
        expect(withRightHandRule({ type: 'GeometryCollection', geometries: [{ type: 'MultiPolygon', coordinates: [coordinates] }] })).toEqual({
          type: 'GeometryCollection',
          geometries: [{ type: 'MultiPolygon', coordinates: [right.coordinates] }],
        });
      }),
    );
  });
});
