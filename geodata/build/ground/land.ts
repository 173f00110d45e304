import { bboxPolygon } from '@turf/turf';
import type { Feature, Geometry } from 'geojson';
import { REGION_BOX } from '../regions';
import type { FittedRegion } from './fitted-regions';
import { runMapshaper } from './run-mapshaper';
import { WORLD_INTERVAL } from './world-detail';

/** Islands of the world outside the region box that are smaller than this would be a speck at low detail. */
const LEAST_WORLD_ISLAND_KM2 = 150;

/**
 * All land as one feature: the fitted regions inside the region box, and outside it the world's countries at
 * low detail. Joined along the box, so that no seam shows; land at the box's edge keeps the finer coast.
 */
export async function buildLand(
  regions: readonly FittedRegion[],
  countries: readonly Feature<Geometry, { country: string }>[],
): Promise<Feature<Geometry>> {
  const [land] = await runMapshaper<null>(
    `-i regions.json -i countries.json -i box.json -target countries ` +
      `-simplify weighted variable keep-shapes interval='${WORLD_INTERVAL}' -dissolve2 ` +
      `-filter-islands min-area=${LEAST_WORLD_ISLAND_KM2}km2 -snap precision=0.01 fix-geometry -clean -erase box ` +
      `-target regions -dissolve2 -merge-layers target=regions,countries name=all -dissolve2 -o out.json format=geojson`,
    { 'regions.json': regions, 'countries.json': countries, 'box.json': [bboxPolygon(REGION_BOX)] },
    'out.json',
  );
  if (!land) throw new Error('No land came out');
  return { type: 'Feature', properties: {}, geometry: land.geometry };
}
