import { readFileSync } from 'node:fs';
import type { FeatureCollection, Point } from 'geojson';
import { describe, expect, it } from 'vitest';
import { geodataPath, STORY_FOLDER } from '../annotate/inputs';
import { readShapes } from '../annotate/shapes';
import { buildWholeStyle } from '../../src/map-style/build-style';
import { palettes } from '../../src/map-style/palette';
import { sampleFiles, sampleFonts } from '../../src/map-style/sample-style';
import { parseStory } from '../../src/story/parse-story';
import { shapeKmOf } from '../../src/story/shape-distance';
import { findShapeNotes, findShapeStrays, PARTS } from '../../src/story/shape-strays';

const read = (path: string): unknown => JSON.parse(readFileSync(geodataPath(path), 'utf8'));
const parsed = parseStory(read(`${STORY_FOLDER}/story.json`));
if (!parsed.ok) throw new Error(parsed.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
const { story } = parsed;
const shapes = readShapes();

describe('on the map of the story', () => {
  it('every shape is of a place, and the position of every place lies on one of its shapes', () => {
    expect(findShapeStrays(story, shapes)).toEqual([]);
  });

  it('every place has a shape, and a passage that speaks of it', () => {
    expect(findShapeNotes(story, shapes).filter((note) => !note.startsWith('The point '))).toEqual([]);
  });
});

it('the parts that a shape can be are those that the map draws', () => {
  const style = buildWholeStyle({ palette: palettes.light, language: 'en', places: [], files: sampleFiles, fonts: sampleFonts });
  const drawn = [...JSON.stringify(style.layers).matchAll(/\["==",\["get","part"\],"([^"]+)"\]/g)].map(([, part]) => part);
  expect(new Set(drawn)).toEqual(new Set(PARTS));
});

describe('a town has one position', () => {
  type Side = Readonly<Record<'name_en' | 'name_uk', string>> & { readonly lng: number; readonly lat: number };
  type Line = { readonly pairs: readonly Readonly<Record<'held_by_ukraine' | 'held_by_russia', Side>>[] };
  const { lines } = read(`${STORY_FOLDER}/settlements.json`) as { readonly lines: readonly Line[] };
  const sides = lines.flatMap(({ pairs }) => pairs.flatMap(({ held_by_ukraine, held_by_russia }) => [held_by_ukraine, held_by_russia]));
  const towns = (read('basemap/towns.geojson') as FeatureCollection<Point>).features;
  // Names recur in Ukraine: what is farther apart than a district is wide is another place.
  const twins = towns.flatMap((town) => {
    const { name_en, name_uk } = town.properties ?? {};
    return sides
      .filter((side) => side.name_en === name_en && side.name_uk === name_uk)
      .map(({ lng, lat }) => ({ name: String(name_en), apartKm: shapeKmOf([lng, lat], town.geometry) }))
      .filter(({ apartKm }) => apartKm < 30);
  });

  it('on the map and in the table from which control is computed', () => {
    expect(twins.length).toBeGreaterThan(20);
    expect(twins.filter(({ apartKm }) => apartKm > 1)).toEqual([]);
  });
});
