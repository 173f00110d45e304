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
