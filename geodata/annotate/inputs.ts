import { fileURLToPath } from 'node:url';
import type { Feature, FeatureCollection, Geometry, LineString } from 'geojson';
import * as z from 'zod/mini';
import type { WithPrecision } from '../../src/geo/held-ground';
import type { Areal, Lineal } from '../../src/geo/shapes';
import { linealOf, lngLatOf } from '../../src/geo/shapes';
import { arealOf, findFeature, nameOf, pointOf, precisionKmOf } from '../../src/geo/story-features';
import { parseFigures, type Figure } from '../../src/story/figures';
import { parseGeojson } from '../../src/story/parse-geojson';
import { parseStory } from '../../src/story/parse-story';
import { printProblemsOf } from '../../src/story/problem';
import type { Position, Story } from '../../src/story/schema';
import { problemsOfIssue } from '../../src/story/schema-problems';
import { readJson } from './read-json';
import { readTogether } from './read-together';

/**
 * OpenStreetMap's outline of Ukraine to 250 m, and Natural Earth's regions within it at 1:10 million: Ukraine and Crimea come
 * out within about 1 % of their published areas. Those areas and others' are listed in `geodata/README.md`, "What to know about the ground".
 */
export const OUTLINE_RELATIVE = 0.01;

export const STORY_FOLDER = 'stories/cease-fire-2025-03-18';

/** A town of the basemap. */
export type Town = { readonly name: string; readonly ukName: string; readonly at: Position };

/** The committed files, looked up by what is meant; every look-up throws a sentence where its feature is missing. */
export type Inputs = {
  readonly story: Story;
  readonly ukraine: Areal;
  /** An oblast by its ISO 3166-2 code, for instance `UA-23`. */
  oblastOf(iso: string): Areal;
  /** An area of `control.geojson` by its id. */
  areaOfControl(id: string): WithPrecision<Areal>;
  /** A line of `control.geojson` by its id. */
  lineOfControl(id: string): WithPrecision<LineString>;
  /** A feature of `places.geojson` by place and part. */
  siteOf(place: string, part: string): WithPrecision<Geometry>;
  /** The position of a story place's point, and how far it may be off. */
  pointOf(place: string): WithPrecision<Position>;
  /** A river of `rivers.geojson` by its id. */
  riverOf(id: string): WithPrecision<Lineal>;
  readonly water: readonly Areal[];
  readonly towns: readonly Town[];
  figureOf(id: string): Figure;
  /** The land border of two countries, by their ISO 3166-1 codes in alphabetical order. */
  borderOf(between: readonly [string, string]): Lineal;
  /** A settlement held by Russia in a line of `settlements.json`, by its English name. */
  settlementOf(line: string, name: string): Position;
};

/** Absolute path of a file under `geodata/`. */
export function geodataPath(relative: string): string {
  return fileURLToPath(new URL(`../${relative}`, import.meta.url));
}

/** Reads all that the measures rest on from the committed files. Throws a line for everything in them that is missing or wrong. */
export function readInputs(): Inputs {
  const ground = (name: string) => () => readFeatures(`basemap/${name}.geojson`);
  const { story, figures, ukraine, oblasts, borders, rivers, water, towns, control, settlements, places } = readTogether({
    story: readStory,
    figures: readFigures,
    control: () => readFeatures(`${STORY_FOLDER}/control.geojson`),
    settlements: readSettlements,
    places: () => readFeatures(`${STORY_FOLDER}/places.geojson`),
    ukraine: ground('ukraine'),
    oblasts: ground('oblasts'),
    borders: ground('borders'),
    rivers: ground('rivers'),
    water: ground('water'),
    towns: ground('towns'),
  });
  return {
    story,
    ukraine: arealOf(ukraine.find({ id: 'ukraine' })),
    oblastOf: (iso) => arealOf(oblasts.find({ id: iso })),
    areaOfControl: (id) => ({ shape: arealOf(control.find({ id })), precisionKm: precisionKmOf(control.find({ id })) }),
    lineOfControl: (id) => ({ shape: lineOf(control.find({ id })), precisionKm: precisionKmOf(control.find({ id })) }),
    siteOf: (place, part) => {
      const site = places.find({ place, part });
      return { shape: site.geometry, precisionKm: precisionKmOf(site) };
    },
    pointOf: (place) => {
      const point = places.find({ place, part: 'point' });
      return { shape: pointOf(point), precisionKm: precisionKmOf(point) };
    },
    riverOf: (id) => ({ shape: lineal(rivers.find({ id })), precisionKm: precisionKmOf(rivers.find({ id })) }),
    water: water.features.map(arealOf),
    towns: towns.features.map((town) => {
      const { en, uk } = nameOf(town);
      return { name: en, ukName: uk, at: pointOf(town) };
    }),
    settlementOf: (line, name) => found(settlements.get(`${line}/${name}`), `settlement ${name} in “${line}” of settlements.json`),
    borderOf: (between) => joined(borders.features.filter(({ properties }) => properties?.['kind'] === 'country' && String(properties['between']) === String(between)), between.join(' and ')),
    figureOf: (id) => found(figures.find((figure) => figure.id === id), `figure “${id}” in figures.json`),
  };
}

type Layer = { readonly features: readonly Feature[]; find(properties: Readonly<Record<string, string>>): Feature };

/** A GeoJSON file, addressed from the geodata folder. Throws all its problems, a line each. */
export function readFeatures(file: string): Layer {
  const parsed = parseGeojson(readJson(geodataPath(file)));
  if (!parsed.ok) throw new Error(printProblemsOf(file, parsed.problems));
  const { features }: FeatureCollection = parsed.collection;
  return {
    features,
    find: (wanted) => findFeature(features, wanted, file),
  };
}

function readStory(): Story {
  const parsed = parseStory(readJson(geodataPath(`${STORY_FOLDER}/story.json`)));
  if (!parsed.ok) throw new Error(printProblemsOf('story.json', parsed.problems));
  return parsed.story;
}

function readFigures(): readonly Figure[] {
  const parsed = parseFigures(readJson(geodataPath(`${STORY_FOLDER}/figures.json`)));
  if (!parsed.ok) throw new Error(printProblemsOf('figures.json', parsed.problems));
  return parsed.figures.figures;
}

const settlementLines = z.object({
  lines: z.array(
    z.object({
      id: z.string(),
      pairs: z.array(z.object({ held_by_russia: z.object({ name_en: z.string(), lng: z.number(), lat: z.number() }) })),
    }),
  ),
});

function readSettlements(): ReadonlyMap<string, Position> {
  const input = readJson(geodataPath(`${STORY_FOLDER}/settlements.json`));
  const parsed = settlementLines.safeParse(input);
  if (!parsed.success) throw new Error(printProblemsOf('settlements.json', parsed.error.issues.flatMap((issue) => problemsOfIssue(issue, input))));
  return new Map(
    parsed.data.lines.flatMap(({ id, pairs }) =>
      pairs.map(({ held_by_russia: { name_en, lng, lat } }): [string, Position] => [`${id}/${name_en}`, [lng, lat]]),
    ),
  );
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`There is no ${what}.`);
  return value;
}

function lineOf({ geometry }: Feature): LineString {
  if (geometry.type !== 'LineString') throw new Error(`One line is needed, not a ${geometry.type}.`);
  return geometry;
}

function lineal({ geometry }: Feature): Lineal {
  if (geometry.type !== 'LineString' && geometry.type !== 'MultiLineString') throw new Error(`A line is needed, not a ${geometry.type}.`);
  return geometry;
}

function joined(features: readonly Feature[], what: string): Lineal {
  const lines = features.map(lineal).flatMap((line) => (line.type === 'LineString' ? [line.coordinates] : line.coordinates));
  if (lines.length === 0) throw new Error(`There is no border between ${what} in borders.geojson.`);
  return linealOf(lines.map((line) => line.map(lngLatOf)));
}
