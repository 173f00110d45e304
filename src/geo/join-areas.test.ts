import { readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import { expect, it } from 'vitest';
import { areaKm2Of } from './area';
import { joinAreas } from './join-areas';
import type { Areal } from './shapes';

const control = JSON.parse(readFileSync(new URL('../../geodata/stories/cease-fire-2025-03-18/control.geojson', import.meta.url), 'utf8')) as FeatureCollection;
const held = control.features.find(({ properties }) => properties?.['id'] === 'held-2022')?.geometry;

/** The held area, moved west by so many degrees: what a file of daily outlines holds. */
function movedWest(byDeg: number): Areal {
  if (held?.type !== 'Polygon' && held?.type !== 'MultiPolygon') throw new Error('The story has no such area.');
  const polygons = held.type === 'Polygon' ? [held.coordinates] : held.coordinates;
  return { type: 'MultiPolygon', coordinates: polygons.map((rings) => rings.map((ring) => ring.map(([lng = NaN, lat = NaN]) => [Number((lng - byDeg).toFixed(5)), lat]))) };
}

it.each([1, 2, 3, 6, 16])('%d outlines that overlap a little shifted become one area that covers them all', (count) => {
  const joined = joinAreas(Array.from({ length: count }, (_, at) => movedWest(at * 0.003)));
  const ratio = areaKm2Of(joined) / areaKm2Of(movedWest(0));
  expect(ratio).toBeGreaterThan(1 - 1e-9);
  expect(ratio).toBeLessThan(1 + 0.01 * count);
});

it('has nothing to join of none', () => {
  expect(joinAreas([])).toBeNull();
});
