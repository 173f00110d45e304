import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { expect, it, test } from 'vitest';
import { findControlLand, type LandFiles } from './control-land';

const featureOf = (geometry: Geometry, properties: Feature['properties']): Feature => ({ type: 'Feature', geometry, properties });
const square = (west: number): Geometry => ({ type: 'Polygon', coordinates: [[[west, 45], [west + 1, 45], [west + 1, 46], [west, 46], [west, 45]]] });
const point: Geometry = { type: 'Point', coordinates: [34.5, 47.5] };

const REGIONS = ['UA-43', 'UA-40', 'UA-09', 'UA-14', 'UA-23', 'UA-65'];
const shore = featureOf(square(34), { place: 'kakhovka-reservoir', part: 'former-shore', precisionKm: 1 });
const plant = featureOf(point, { place: 'zaporizhzhia-npp', part: 'point', precisionKm: 0.2 });
const town = featureOf(point, { name_en: 'Enerhodar', name_uk: 'Енергодар' });

const whole: LandFiles<Feature[]> = {
  ukraine: [featureOf(square(30), { id: 'ukraine' })],
  oblasts: REGIONS.map((id, at) => featureOf(square(30 + at), { id })),
  places: [shore, plant],
  towns: [town],
};

function landOf(changed: Partial<LandFiles<Feature[]>>) {
  const { ukraine, oblasts, places, towns } = { ...whole, ...changed };
  const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });
  return findControlLand({ ukraine: collection(ukraine), oblasts: collection(oblasts), places: collection(places), towns: collection(towns) });
}

test('the land is found in the map’s files, with what its places state of themselves', () => {
  expect(landOf({})).toMatchObject({
    country: square(30),
    crimea: { type: 'Polygon' },
    regions: [square(32), square(33), square(34), square(35)].map((shape) => ({ shape })),
    plant: { shape: [34.5, 47.5], precisionKm: 0.2 },
    shore: { shape: square(34), precisionKm: 1 },
    towns: [{ name: { en: 'Enerhodar', uk: 'Енергодар' }, at: [34.5, 47.5] }],
  });
});

it.each<[what: string, changed: Partial<LandFiles<Feature[]>>, message: string]>([
  ['the country', { ukraine: [] }, 'There is no feature with {"id":"ukraine"} in ukraine.geojson.'],
  ['a region', { oblasts: whole.oblasts.slice(0, -1) }, 'There is no feature with {"id":"UA-65"} in oblasts.geojson.'],
  ['the plant', { places: [shore] }, 'There is no feature with {"place":"zaporizhzhia-npp","part":"point"} in places.geojson.'],
  ['the plant’s precision', { places: [shore, { ...plant, properties: { place: 'zaporizhzhia-npp', part: 'point' } }] }, 'The feature {"place":"zaporizhzhia-npp","part":"point"} states no precisionKm.'],
  ['the shore’s area', { places: [{ ...shore, geometry: point }, plant] }, 'An area is needed, not a Point, in the feature {"place":"kakhovka-reservoir"'],
  ['a town’s name in Ukrainian', { towns: [town, featureOf(point, { name_en: 'Orvel' })] }, 'The feature {"name_en":"Orvel"} needs its names in name_en and name_uk.'],
])('is not found without %s, and a sentence says so', (_, changed, message) => {
  expect(() => landOf(changed)).toThrow(message);
});
