import { nearestPointOnLine } from '@turf/turf';
import type { LineString, Position } from 'geojson';

/**
 * The Dnipro from the point nearest to `joinsNear` down to its last vertex, in the direction of flow, [lng, lat].
 * `dnipro` runs from the north to the sea. Throws when it has no vertex below the join.
 */
export function buildDividingRiver(dnipro: LineString, joinsNear: Position): Position[] {
  const join = nearestPointOnLine(dnipro, joinsNear);
  const below = dnipro.coordinates.slice(join.properties.segmentIndex + 1);
  if (below.length === 0) throw new Error('The Dnipro has no vertex below the Kamianske bend');
  return [join.geometry.coordinates, ...below];
}
