import { circle } from '@turf/turf';
import type { LineString } from 'geojson';
import type { Position } from '../story/schema';
import { linesOf } from './shapes';

/** Chords of 72 sides leave the circle by at most 0.1 % of its radius. */
const RING_STEPS = 72;

/** Closed line of the points that lie `radiusKm` from `centre` over the ground (on the sphere); radius above 0. */
export function buildRing(centre: Position, radiusKm: number): LineString {
  if (!(radiusKm > 0)) throw new Error('A ring needs a radius above 0 km.');
  const { geometry } = circle(centre, radiusKm, { steps: RING_STEPS, units: 'kilometers' });
  return { type: 'LineString', coordinates: linesOf(geometry)[0] ?? [] };
}
