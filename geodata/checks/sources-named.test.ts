/** What is made of OpenStreetMap's lines says so wherever it is passed on: its licence (ODbL) asks for that. */
import { coordAll, pointToLineDistance, segmentEach } from '@turf/turf';
import type { Feature, LineString, Position } from 'geojson';
import { expect, test } from 'vitest';
import { annotate } from '../annotate/annotate';
import type { Entry } from '../annotate/entry';
import { readFeatures, readInputs, STORY_FOLDER } from '../annotate/inputs';
import { readShapes } from '../annotate/shapes';

const inputs = readInputs();
const keyOf = ([lng, lat]: Position): string => `${lng} ${lat}`;

const files = ['rivers', 'water', 'ukraine'].map((name) => readFeatures(`basemap/${name}.geojson`));
const theirs = new Set(files.flatMap(({ features }) => features.flatMap((feature) => coordAll(feature))).map(keyOf));
/** So many positions are no accident. */
const MOST_BY_CHANCE = 2;

const shapes = Object.values(readShapes()).flatMap(({ features }) => features);
const taken = inputs.story.places.filter(({ id }) => shapes.some((shape) => shape.properties?.['place'] === id && coordAll(shape).filter((at) => theirs.has(keyOf(at))).length > MOST_BY_CHANCE));

test('every place whose shapes run along their lines, and its layer, names OpenStreetMap among its sources', () => {
  expect(taken.length).toBeGreaterThan(8);
  const silent = taken.filter(({ sources }) => !sources.includes('openstreetmap')).map(({ id }) => id);
  const layers = new Set(taken.map(({ layer }) => layer));
  const silentLayers = inputs.story.layers.filter(({ id, sources }) => layers.has(id) && !sources.includes('openstreetmap')).map(({ id }) => id);
  expect({ silent, silentLayers }).toEqual({ silent: [], silentLayers: [] });
});

/** What is found as the nearest position of a line is rounded a little. */
const ON_LINE_KM = 0.02;

/** Whether a position lies in the box about a segment, with some room: all else is farther, and quicker told so. */
function isBeside(at: Position, { geometry: { coordinates } }: Feature<LineString>): boolean {
  return [0, 1].every((axis) => {
    const [own = 0, ...ends] = [at[axis], ...coordinates.map((end) => end[axis] ?? 0)];
    return own > Math.min(...ends) - ROOM_DEG && own < Math.max(...ends) + ROOM_DEG;
  });
}
const ROOM_DEG = 0.001;

test('every measure that is drawn to one of their lines names OpenStreetMap', () => {
  const lines: Feature<LineString>[] = [];
  for (const feature of files.flatMap(({ features }) => features)) {
    segmentEach(feature, (segment) => void (segment && lines.push(segment)));
  }
  const endsOnTheirs = ({ marks }: Entry): boolean =>
    marks.some(({ draw, geometry }) => draw === 'dimension' && coordAll(geometry).some((end) => lines.some((line) => isBeside(end, line) && pointToLineDistance(end, line) < ON_LINE_KM)));
  const measured = annotate(inputs).filter(endsOnTheirs);
  expect(measured.length).toBeGreaterThan(3);
  expect(measured.filter(({ measure }) => !measure.sources.includes('openstreetmap')).map(({ measure }) => measure.id)).toEqual([]);
});

test('every shape that is drawn of a measure names all that it rests on, and the day', () => {
  const { features } = readFeatures(`${STORY_FOLDER}/annotations.geojson`);
  const measures = annotate(inputs).map(({ measure }) => measure);
  const said = features.map(({ properties }) => ({ id: properties?.['measure'], sources: properties?.['sources'], asOf: properties?.['asOf'] }));
  expect(said.length).toBeGreaterThan(50);
  expect(said.filter((shape) => !measures.some(({ id, sources, asOf }) => JSON.stringify({ id, sources, asOf }) === JSON.stringify(shape)))).toEqual([]);
});
