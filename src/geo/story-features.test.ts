import type { Feature, Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { arealOf, findFeature, nameOf, pointOf, precisionKmOf } from './story-features';

type Properties = Feature['properties'];

const polygon: Geometry = { type: 'Polygon', coordinates: [[[35, 51], [35, 52], [34, 52], [35, 51]]] };
const featureOf = (geometry: Geometry | null, properties: Properties = { id: 'one' }): Feature<Geometry | null> => ({ type: 'Feature', geometry, properties });
const stating = (properties: Properties) => featureOf(null, properties);

describe('findFeature', () => {
  const features = [stating(null), stating({ place: 'plant', part: 'unit' }), stating({ place: 'plant', part: 'point' })];

  it('gives the first feature that has all of the properties', () => {
    expect(findFeature(features, { place: 'plant', part: 'point' }, 'places.geojson')).toBe(features[2]);
    expect(findFeature(features, { place: 'plant' }, 'places.geojson')).toBe(features[1]);
  });

  it('names what is missing, and the file that lacks it', () => {
    expect(() => findFeature(features, { place: 'dam', part: 'point' }, 'places.geojson')).toThrow('There is no feature with {"place":"dam","part":"point"} in places.geojson.');
  });
});

describe('a geometry', () => {
  it('is given as the area or the point that it is', () => {
    expect(arealOf(featureOf(polygon))).toBe(polygon);
    expect(arealOf(featureOf({ type: 'MultiPolygon', coordinates: [] }))).toEqual({ type: 'MultiPolygon', coordinates: [] });
    expect(pointOf(featureOf({ type: 'Point', coordinates: [35, 51, 120] }))).toEqual([35, 51]);
  });

  it.each<[wanted: string, take: () => unknown, message: string]>([
    ['area', () => arealOf(featureOf({ type: 'Point', coordinates: [35, 51] })), 'An area is needed, not a Point, in the feature {"id":"one"}.'],
    ['area', () => arealOf(featureOf(null)), 'An area is needed, not nothing, in the feature {"id":"one"}.'],
    ['point', () => pointOf(featureOf(polygon)), 'A point is needed, not a Polygon, in the feature {"id":"one"}.'],
    ['point', () => pointOf(featureOf(null, null)), 'A point is needed, not nothing, in the feature null.'],
  ])('of another kind, or none, is no %s', (_, take, message) => {
    expect(take).toThrow(message);
  });
});

describe('what a feature states of itself', () => {
  it('is its precision in km and its names', () => {
    expect([0, 2.5].map((precisionKm) => precisionKmOf(stating({ precisionKm })))).toEqual([0, 2.5]);
    expect(nameOf(stating({ name_en: 'Kyiv', name_uk: 'Київ' }))).toEqual({ en: 'Kyiv', uk: 'Київ' });
  });

  it.each<Properties>([null, {}])('is no precision in %j', (properties) => {
    expect(() => precisionKmOf(stating(properties))).toThrow(`The feature ${JSON.stringify(properties)} states no precisionKm.`);
  });

  it.each([
    ['2', '“2”'],
    [null, 'null'],
    [-1, '-1'],
    [Number.NaN, 'NaN'],
  ])('is no precision where it is %j', (precisionKm, told) => {
    expect(() => precisionKmOf(stating({ precisionKm }))).toThrow(` is ${told}: write a number of kilometres, 0 or more.`);
  });

  it.each<Properties>([null, {}, { name_en: 'Kyiv' }, { name_en: 'Kyiv', name_uk: ' ' }, { name_en: 5, name_uk: 'Київ' }])('is no name in both languages in %j', (properties) => {
    expect(() => nameOf(stating(properties))).toThrow(`The feature ${JSON.stringify(properties)} needs its names in name_en and name_uk.`);
  });
});
