import { booleanPointInPolygon, distance, nearestPointOnLine } from '@turf/turf';
import type { LineString, Position } from 'geojson';
import type { Ground } from './clip-polygons';

/** How near to its end a river line may brush land, km: about the width of the strait between Ochakiv and the Kinburn Spit. */
const STRAIT_KM = 4;

/**
 * The Dnipro from the point nearest to `joinsNear` down to open water, in the direction of flow, [lng, lat].
 * `dnipro` runs from the north to the sea. Throws when it has no vertex below the join.
 */
export function buildDividingRiver(dnipro: LineString, joinsNear: Position, country: Ground): Position[] {
  const join = nearestPointOnLine(dnipro, joinsNear);
  const below = dnipro.coordinates.slice(join.properties.segmentIndex + 1);
  const end = below.at(-1);
  if (!end) throw new Error('The Dnipro has no vertex below the Kamianske bend');
  // A generalised last reach can cut across the tip of the spit: the line then stops in the strait before it.
  const ashore = below.findIndex((point) => distance(point, end) < STRAIT_KM && booleanPointInPolygon(point, country));
  return [join.geometry.coordinates, ...(ashore === -1 ? below : below.slice(0, ashore))];
}
