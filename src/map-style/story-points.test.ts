import { featureFilter } from '@maplibre/maplibre-gl-style-spec';
import { expect, it } from 'vitest';
import places from '../../geodata/stories/cease-fire-2025-03-18/places.geojson?raw';
import rawStory from '../../geodata/stories/cease-fire-2025-03-18/story.json';
import { parseGeojson } from '../story/parse-geojson';
import { parseStory } from '../story/parse-story';
import { planeZoom } from './globe-zooms';
import { buildLayers } from './layer-order';
import { palettes } from './palette';
import { layerMarkOf } from './story-layer';
import type { StyleContext } from './style-context';

const parsed = parseStory(rawStory);
const shapes = parseGeojson(JSON.parse(places));
if (!parsed.ok || !shapes.ok) throw new Error('The files of the story do not parse; their own tests say why.');
const { story } = parsed;

/** The story layers in which a place's point is drawn, named and can be chosen. */
function layersThatPick(context: StyleContext, properties: Record<string, unknown>): unknown[] {
  return buildLayers(context).flatMap((layer) => {
    const { pick, layer: storyLayer } = layerMarkOf(layer);
    if (layer.type !== 'symbol' || layer.source !== 'places' || pick !== 'point') return [];
    const isDrawn = featureFilter(layer.filter, `layers.${layer.id}.filter`).filter({ zoom: 5 }, { type: 1, properties });
    return isDrawn && JSON.stringify(layer.layout?.['text-field']).includes(`"${String(properties['place'])}"`) ? [storyLayer] : [];
  });
}

it('draws every place of the story that has a point, once, in its own layer, and lets it be chosen', () => {
  const layerById = new Map(story.places.map(({ id, layer }) => [id, layer]));
  const points = shapes.collection.features.filter(({ geometry, properties }) => geometry.type === 'Point' && layerById.has(String(properties?.['place'])));
  expect(points.length).toBeGreaterThan(7);
  const context = { palette: palettes.light, language: 'en', places: story.places };
  for (const { properties } of points) expect(layersThatPick(context, { ...properties }), String(properties?.['place'])).toEqual([layerById.get(String(properties?.['place']))]);
});

it.each([...story.layers.map(({ id }) => id), 'a-new-layer'])('draws a point that is added to the layer %s', (layer) => {
  const added = { id: 'added', name: { en: 'Added', uk: 'Додане' }, layer, kind: 'city' } as const;
  expect(layersThatPick({ palette: palettes.light, language: 'en', places: [...story.places, added] }, { place: 'added', part: 'point' })).toEqual([layer]);
});

it('shows what is far on the globe whatever its layer, and nothing else of that layer there', () => {
  const added = (id: string, kind: 'city' | 'far') => ({ id, name: { en: id, uk: id }, layer: 'inspection', kind });
  const drawnFrom = (...ofStory: StyleContext['places']): unknown[] =>
    buildLayers({ palette: palettes.light, language: 'en', places: ofStory }).flatMap((layer) =>
      layerMarkOf(layer).layer === 'inspection' ? [[layer.id, layer.minzoom, ...ofStory.filter(({ id }) => JSON.stringify('filter' in layer && layer.filter).includes(`"${id}"`)).map(({ id }) => id)]] : [],
    );
  const [nairobi, odesa] = [added('nairobi', 'far'), added('odesa', 'city')];
  expect(drawnFrom(nairobi)).toEqual([['points-inspection', 0, 'nairobi']]);
  expect(drawnFrom(odesa)).toEqual([['points-inspection', planeZoom, 'odesa']]);
  expect(drawnFrom(nairobi, odesa)).toEqual([['points-inspection', planeZoom, 'odesa'], ['points-inspection--far', 0, 'nairobi']]);
});

it.each(['plant', 'zaporizhzhia-npp', 'far'])('has an id of its own for each of its layers where a story calls one “%s”', (layer) => {
  const ofStory: StyleContext['places'] = [
    { id: 'zaporizhzhia-npp', name: { en: 'Plant', uk: 'АЕС' }, layer: 'zaporizhzhia-npp', kind: 'site' },
    { id: 'kyiv', name: { en: 'Kyiv', uk: 'Київ' }, layer, kind: 'city' },
    { id: 'london', name: { en: 'London', uk: 'Лондон' }, layer, kind: 'far' },
  ];
  const ids = buildLayers({ palette: palettes.light, language: 'en', places: ofStory }).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
