/** The value of a dimension line stands right beside it at every zoom, and neither names nor other values hide it. */
import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection } from 'geojson';
import { describe, expect, test } from 'vitest';
import { geodataPath, STORY_FOLDER } from '../annotate/inputs';
import { collectLabels } from '../../src/drawn-map/collect-labels';
import { buildGrid } from '../../src/drawn-map/grid';
import type { MapData } from '../../src/drawn-map/map-data';
import { markedPalette } from '../../src/drawn-map/marked-palette';
import { placeLabels } from '../../src/drawn-map/place-labels';
import { readLayer } from '../../src/drawn-map/style-values';
import { footPointOf } from '../../src/geo/nearest-distance';
import { lngLatOf } from '../../src/geo/shapes';
import { buildLayers } from '../../src/map-style/layer-order';
import { buildSampleStyle } from '../../src/map-style/sample-style';
import type { Language } from '../../src/map-style/style-context';
import { parseStory } from '../../src/story/parse-story';

const read = (path: string): unknown => JSON.parse(readFileSync(geodataPath(path), 'utf8'));
const collectionsIn = (folder: string, names: readonly string[]) => names.map((name) => [name, read(`${folder}/${name}.geojson`) as FeatureCollection] as const);
const files = Object.fromEntries([
  ...collectionsIn('basemap', ['land', 'ukraine', 'borders', 'labels', 'towns', 'oblasts', 'water', 'rivers']),
  ...collectionsIn(STORY_FOLDER, ['places', 'control', 'annotations']),
]) as unknown as MapData['files'];
const parsed = parseStory(read(`${STORY_FOLDER}/story.json`));
if (!parsed.ok) throw new Error('The bundled story cannot be read.');
const { story } = parsed;

const { features } = files.annotations;
const of = (draw: string): Feature[] => features.filter(({ properties }) => properties?.['draw'] === draw);
const lineOf = (measure: unknown) => of('dimension').find(({ properties }) => properties?.['measure'] === measure)?.geometry;
const measuresWithLine = new Set(of('dimension').map(({ properties }) => properties?.['measure'] as unknown));
const values = of('label').filter(({ properties }) => measuresWithLine.has(properties?.['measure']) && !String(properties?.['text']).endsWith('from the plant'));
const pointOf = ({ geometry }: Feature): [number, number] => lngLatOf(geometry.type === 'Point' ? geometry.coordinates : []);

test('every dimension line has a value, whose point lies on it', () => {
  expect(new Set(values.map(({ properties }) => properties?.['measure'] as unknown))).toEqual(measuresWithLine);
  const offKm = values.map((value) => {
    const line = lineOf(value.properties?.['measure']);
    return line?.type === 'LineString' ? footPointOf(pointOf(value), line).distanceKm : NaN;
  });
  expect(offKm.filter((km) => !(km < 0.03))).toEqual([]);
});

test('a value stands off its line by letters, not by degrees: the side that is named, with its near end at the line', () => {
  const layer = buildSampleStyle().layers.find(({ id }) => id === 'annotation-dimension-text');
  if (layer === undefined) throw new Error('The style sets no values of lines.');
  const reader = readLayer(layer, 10);
  const ends = { west: 'right', east: 'left', north: 'bottom', south: 'top' };
  for (const value of values) expect(reader.text('text-anchor', value)).toBe(ends[value.properties?.['beside'] as keyof typeof ends]);
  expect(values.filter((value) => reader.number('text-radial-offset', value) !== 0.8)).toEqual([]);
});

/** From the zoom at which the first speaks to where the last fills a screen; where the most of them stand close, step by step. */
const ZOOMS = [7, 7.25, 7.5, 7.75, 8, 8.25, 8.5, 8.75, 9, 9.25, 9.5, 10, 10.5, 11, 11.5, 12, 13];

describe.each<Language>(['en', 'uk'])('in %s', (language) => {
  // At the scale of its site the plant's name keeps off it in a way that the drawn map, made for the theatre, does not know.
  const layers = buildLayers({ palette: markedPalette, language, places: story.places }).filter(({ id }) => id !== 'plant-name');
  const lines = layers.find(({ id }) => id === 'annotation-line');
  if (lines === undefined) throw new Error('The style draws no distances.');

  const known = new Map<string, ReadonlySet<string>>();

  /** All words that find room about a point, once for each zoom and part of the map that fills a screen there: to place them takes a while. */
  function wordsAbout([lng, lat]: [number, number], zoom: number): ReadonlySet<string> {
    const key = JSON.stringify([zoom, ...[lng, lat].map((deg) => Math.round(deg * 2 ** (zoom - 8)))]);
    const grid = buildGrid([lng - 0.01, lat - 0.01, lng + 0.01, lat + 0.01]);
    const words = known.get(key) ?? new Set(placeLabels(collectLabels(layers, { files, story, language }, grid, { name: 'z0', zoom }), zoom).flatMap(({ label, name }) => (name === null ? [] : [label.lines.join(' ')])));
    known.set(key, words);
    return words;
  }

  test.each(of('dimension').map((line) => [String(line.properties?.['measure']), line] as const))('the value of %s is seen wherever its line is drawn', (measure, line) => {
    const [value] = values.filter(({ properties }) => properties?.['measure'] === measure);
    if (value === undefined) throw new Error('The line has no value.');
    const words = String(value.properties?.[language === 'en' ? 'text' : `text_${language}`]);
    const drawnAt = ZOOMS.filter((zoom) => readLayer(lines, zoom).draws(line));
    expect(drawnAt.length).toBeGreaterThan(2);
    expect(drawnAt.filter((zoom) => !wordsAbout(pointOf(value), zoom).has(words))).toEqual([]);
  });
});
