/** Nothing that the bundled story has on the map goes unseen or unexplained: what a new place or layer still needs is named here. */
import type { Feature } from 'geojson';
import { expect, it } from 'vitest';
import { findDrawingLayers } from '../../geodata/annotate/undrawn';
import annotations from '../../geodata/stories/cease-fire-2025-03-18/annotations.geojson?raw';
import control from '../../geodata/stories/cease-fire-2025-03-18/control.geojson?raw';
import places from '../../geodata/stories/cease-fire-2025-03-18/places.geojson?raw';
import rawStory from '../../geodata/stories/cease-fire-2025-03-18/story.json';
import { parseGeojson } from '../story/parse-geojson';
import { parseStory } from '../story/parse-story';
import { layerColourOf } from './layer-colours';
import { legendOf } from './legend';

const parsed = parseStory(rawStory);
if (!parsed.ok) throw new Error('The story does not parse; its own tests say why.');
const { story } = parsed;

function featuresOf(file: string): readonly Feature[] {
  const result = parseGeojson(JSON.parse(file));
  if (!result.ok) throw new Error('A file of the story does not parse; its own tests say why.');
  return result.collection.features;
}

const files = { places: featuresOf(places), control: featuresOf(control), annotations: featuresOf(annotations) };

const layersOf = findDrawingLayers(story);
const isDrawn = (source: string, feature: Feature): boolean => layersOf(source, feature).size > 0;

/** The ids of what stands for a place of the story and is seen neither itself nor in another feature of the same course. */
function findUnseen(source: string, features: readonly Feature[]): string[] {
  // What belongs to no place of the story is found by app/everything-told.test.ts.
  const ids = new Set(story.places.map(({ id }) => id));
  const ofPlaces = features.filter(({ properties }) => ids.has(String(properties?.['place'])));
  const seen = ofPlaces.filter((feature) => isDrawn(source, feature));
  // The line of contact along a river is seen as the barrier.
  const courses = new Set(seen.map(({ geometry }) => JSON.stringify(geometry)));
  const unseen = ofPlaces.filter((feature) => !seen.includes(feature) && !courses.has(JSON.stringify(feature.geometry)));
  return unseen.map(({ properties }) => String(properties?.['id'] ?? properties?.['place']));
}

it.each(Object.entries(files))('every shape of a place in %s.geojson is drawn', (source, features) => {
  expect(features.length).toBeGreaterThan(5);
  const advice = `nothing draws these of ${source}.geojson: a line or area needs a style layer of its own in src/map-style, with its place in src/map-style/layer-order.ts (CONTRIBUTING, “A layer”), a point of places.geojson needs "part": "point"`;
  expect(findUnseen(source, features), advice).toEqual([]);
});

it('a line, an area and a point that nothing draws are found', () => {
  const place = story.places[0]?.id ?? '';
  const line: Feature = { type: 'Feature', properties: { id: 'route', place }, geometry: { type: 'LineString', coordinates: [[30, 46], [31, 45]] } };
  const area: Feature = { type: 'Feature', properties: { id: 'zone', place, part: 'zone' }, geometry: { type: 'Polygon', coordinates: [[[30, 46], [31, 45], [32, 46], [30, 46]]] } };
  const point: Feature = { type: 'Feature', properties: { id: 'port', place }, geometry: { type: 'Point', coordinates: [30, 46] } };
  const drawnPoint: Feature = { ...point, properties: { id: 'drawn-port', place, part: 'point' }, geometry: { type: 'Point', coordinates: [31, 47] } };
  expect(findUnseen('places', [line, area, point, drawnPoint])).toEqual(['route', 'zone', 'port']);
  expect(findUnseen('control', [area])).toEqual(['zone']);
  expect(findUnseen('annotations', [{ ...line, properties: { place, measure: 'route-length', draw: 'route' } }])).toEqual([place]);
});

it.each(story.layers.map(({ id }) => id))('the layer %s has a colour and a legend', (id) => {
  expect(layerColourOf(id), `give the layer “${id}” a colour in src/map-style/layer-colours.ts, and the same line in src/ui/layer-colours.css (CONTRIBUTING, “A layer”)`).not.toBe(layerColourOf('no-such-layer'));
  expect(legendOf(id), `say what the layer “${id}” shows in src/map-style/legend.ts (CONTRIBUTING, “A layer”)`).not.toEqual([]);
});
