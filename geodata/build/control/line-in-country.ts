import { booleanPointInPolygon, lineIntersect, lineString, polygonToLine } from '@turf/turf';
import type { Position } from 'geojson';
import type { Ground } from './clip-polygons';
import { roundedLine } from './line-from-pairs';

/**
 * A line that enters a country once, cut off where it comes in. Throws when it never does. The far end is left alone:
 * rivers that mark a side run on to the sea.
 */
export function lineFromBorder(line: readonly Position[], country: Ground): Position[] {
  const firstInside = line.findIndex((point) => booleanPointInPolygon(point, country));
  const before = line[firstInside - 1];
  const inside = line[firstInside];
  if (!before || !inside) throw new Error('The line does not come in over the border');
  const crossings = lineIntersect(lineString([before, inside]), polygonToLine(country)).features;
  const [crossing] = crossings.map(({ geometry }) => geometry.coordinates);
  if (!crossing) throw new Error('The line meets no border');
  return [...roundedLine([crossing]), ...line.slice(firstInside)];
}
