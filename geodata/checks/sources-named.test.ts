/** What is made of OpenStreetMap's lines says so wherever it is passed on: its licence (ODbL) asks for that. */
import { coordAll } from '@turf/turf';
import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { readFeatures, readInputs } from '../annotate/inputs';
import { readShapes } from '../annotate/shapes';

const { story } = readInputs();
const keyOf = ([lng, lat]: Position): string => `${lng} ${lat}`;

const theirs = new Set(['rivers', 'water', 'ukraine'].flatMap((name) => readFeatures(`basemap/${name}.geojson`).features.flatMap((feature) => coordAll(feature))).map(keyOf));
/** So many positions are no accident. */
const MOST_BY_CHANCE = 2;

const shapes = Object.values(readShapes()).flatMap(({ features }) => features);
const taken = story.places.filter(({ id }) => shapes.some((shape) => shape.properties?.['place'] === id && coordAll(shape).filter((at) => theirs.has(keyOf(at))).length > MOST_BY_CHANCE));

test('every place whose shapes run along their lines, and its layer, names OpenStreetMap among its sources', () => {
  expect(taken.length).toBeGreaterThan(8);
  const silent = taken.filter(({ sources }) => !sources.includes('openstreetmap')).map(({ id }) => id);
  const layers = new Set(taken.map(({ layer }) => layer));
  const silentLayers = story.layers.filter(({ id, sources }) => layers.has(id) && !sources.includes('openstreetmap')).map(({ id }) => id);
  expect({ silent, silentLayers }).toEqual({ silent: [], silentLayers: [] });
});
