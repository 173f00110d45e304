import { ringsOf, type Areal } from './shapes';
import type { Position } from '../story/schema';

/** About so many edges lie in one band, where they lie evenly. */
const EDGES_A_BAND = 8;

/**
 * A test for points inside an area, for asking often: edges lie in bands of latitude, so that an answer looks at one band's
 * only. Planar in degrees; inside is what the rings go round an odd number of times.
 */
export function buildInsideTest(area: Areal): (point: Position) => boolean {
  const edges = ringsOf(area).flatMap((ring) => ring.slice(1).map((b, i) => [ring[i] ?? b, b] as const));
  const lats = edges.flatMap(([a, b]) => [a[1], b[1]]);
  const south = lats.reduce((least, lat) => Math.min(least, lat), Infinity);
  const north = lats.reduce((most, lat) => Math.max(most, lat), -Infinity);
  const count = Math.max(1, Math.ceil(edges.length / EDGES_A_BAND));
  const bandOf = (lat: number): number => Math.min(count - 1, Math.floor(((lat - south) / (north - south)) * count));
  const bands = new Map<number, (typeof edges)[number][]>();
  for (const edge of edges) {
    const [a, b] = edge;
    for (let band = bandOf(Math.min(a[1], b[1])); band <= bandOf(Math.max(a[1], b[1])); band += 1) {
      const there = bands.get(band);
      if (there) there.push(edge);
      else bands.set(band, [edge]);
    }
  }
  return ([lng, lat]) => {
    if (!(lat >= south && lat <= north)) return false;
    const crossed = (bands.get(bandOf(lat)) ?? []).filter(([a, b]) => a[1] > lat !== b[1] > lat && lng < a[0] + ((lat - a[1]) / (b[1] - a[1])) * (b[0] - a[0]));
    return crossed.length % 2 === 1;
  };
}
