import { destination, bearing } from '@turf/turf';
import type { Polygon, Position } from 'geojson';

/** The water at one point of the reservoir's axis: position and width across, in km. */
type Reach = readonly [lng: number, lat: number, widthKm: number];

/**
 * The Kamianske Reservoir from the Kremenchuk dam to the Kamianske dam, which the OpenStreetMap extract lacks. Drawn
 * by us between the dams and the towns on its shores so that length, widest part and area come near the published
 * 114 km, 8 km and 567 km². Precision 2 km.
 */
const REACHES: readonly Reach[] = [
  [33.262, 49.073, 0.7], [33.33, 49.056, 0.8], [33.42, 49.053, 1.0], [33.5, 49.032, 1.3], [33.58, 49.003, 1.6],
  [33.66, 48.985, 2.2], [33.75, 48.965, 3.2], [33.84, 48.94, 4.0], [33.94, 48.9, 5.2], [34.03, 48.86, 6.2],
  [34.12, 48.81, 7.6], [34.2, 48.75, 8.0], [34.29, 48.69, 8.0], [34.38, 48.635, 7.6], [34.46, 48.59, 6.4],
  [34.52, 48.562, 4.4], [34.541, 48.547, 2.2],
];

/** The reservoir's outline as one polygon, shell counterclockwise, at its normal level. */
export function buildKamianskeReservoir(): Polygon {
  const left: Position[] = [];
  const right: Position[] = [];
  REACHES.forEach(([lng, lat, widthKm], i) => {
    const before = REACHES[Math.max(0, i - 1)] ?? [lng, lat];
    const after = REACHES[Math.min(REACHES.length - 1, i + 1)] ?? [lng, lat];
    const downstreamDeg = bearing([before[0], before[1]], [after[0], after[1]]);
    left.push(destination([lng, lat], widthKm / 2, downstreamDeg - 90).geometry.coordinates);
    right.push(destination([lng, lat], widthKm / 2, downstreamDeg + 90).geometry.coordinates);
  });
  const ring = [...right, ...left.toReversed()];
  return { type: 'Polygon', coordinates: [[...ring, ring[0] ?? []]] };
}
