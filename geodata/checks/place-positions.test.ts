import { readFileSync } from 'node:fs';
import { booleanPointInPolygon, nearestPointOnLine } from '@turf/turf';
import type { Feature, FeatureCollection, LineString, Point } from 'geojson';
import { describe, expect, it } from 'vitest';
import { parseStory } from '../../src/story/parse-story';

const STORY = 'stories/cease-fire-2025-03-18';
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'));
const parsed = parseStory(read(`${STORY}/story.json`));
if (!parsed.ok) throw new Error(parsed.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
const shapes = ['basemap/ukraine.geojson', 'basemap/oblasts.geojson', `${STORY}/control.geojson`, `${STORY}/places.geojson`].flatMap(
  (path) => (read(path) as FeatureCollection).features,
);

/** A click at the place's position in the middle of a close view should meet its shape. */
const NEAR_KM = 0.3;
/** A city seen from afar is a point, and its centre is a matter of choice. */
const CITY_KM = 1.5;

function distanceKm(at: readonly [number, number], shape: Feature): number {
  const { type } = shape.geometry;
  if (type === 'Polygon' || type === 'MultiPolygon') return booleanPointInPolygon([...at], shape as Parameters<typeof booleanPointInPolygon>[1]) ? 0 : Infinity;
  if (type === 'LineString') return nearestPointOnLine(shape as Feature<LineString>, [...at]).properties.pointDistance;
  if (type === 'Point') {
    const [lng = 0, lat = 0] = (shape as Feature<Point>).geometry.coordinates;
    // A kilometre is about 1/111 of a degree; the two positions are meant to be the same.
    return Math.hypot(lng - at[0], lat - at[1]) * 111;
  }
  return Infinity;
}

describe('the position of every place lies on one of its shapes', () => {
  it.each(parsed.story.places.map((place) => [place.id, place] as const))('%s', (id, { at, kind }) => {
    const own = shapes.filter((shape) => shape.properties?.['place'] === id);
    expect(own.length, 'shapes that carry this place').toBeGreaterThan(0);
    expect(Math.min(...own.map((shape) => distanceKm(at, shape)))).toBeLessThan(kind === 'far' ? CITY_KM : NEAR_KM);
  });
});

describe('a town has one position', () => {
  type Side = Readonly<Record<'name_en' | 'name_uk', string>> & { readonly lng: number; readonly lat: number };
  type Line = { readonly pairs: readonly Readonly<Record<'held_by_ukraine' | 'held_by_russia', Side>>[] };
  const { lines } = read(`${STORY}/settlements.json`) as { readonly lines: readonly Line[] };
  const sides = lines.flatMap(({ pairs }) => pairs.flatMap(({ held_by_ukraine, held_by_russia }) => [held_by_ukraine, held_by_russia]));
  const towns = (read('basemap/towns.geojson') as FeatureCollection<Point>).features;
  // Names recur in Ukraine: what is farther apart than a district is wide is another place.
  const twins = towns.flatMap((town) => {
    const { name_en, name_uk } = town.properties ?? {};
    return sides
      .filter((side) => side.name_en === name_en && side.name_uk === name_uk)
      .map(({ lng, lat }) => ({ name: String(name_en), apartKm: distanceKm([lng, lat], town) }))
      .filter(({ apartKm }) => apartKm < 30);
  });

  it('on the map and in the table from which control is computed', () => {
    expect(twins.length).toBeGreaterThan(20);
    expect(twins.filter(({ apartKm }) => apartKm > 1)).toEqual([]);
  });
});
