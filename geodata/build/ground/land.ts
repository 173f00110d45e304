import { area, bboxPolygon, polygon } from '@turf/turf';
import type { Feature, Geometry, Position } from 'geojson';
import { WORLD_DECIMALS } from '../geojson-output';
import { REGION_BOX } from '../regions';
import { openStreetMapWater } from '../sources';
import type { FittedRegion } from './fitted-regions';
import { runMapshaper } from './run-mapshaper';
import { settleOnGrid } from './settle-on-grid';
import { WORLD_INTERVAL } from './world-detail';

/** Islands of the world outside the region box that are smaller than this would be a speck at low detail. */
const LEAST_WORLD_ISLAND_KM2 = 150;
const LEAST_LAKE_KM2 = 5000;
const LEAST_PIECE_KM2 = 20;

/**
 * All land as one feature: the fitted regions inside the region box, and outside it the world's countries at
 * low detail. Joined along the box, so that no seam shows; land at the box's edge keeps the finer coast.
 */
export async function buildLand(
  regions: readonly FittedRegion[],
  countries: readonly Feature<Geometry, { country: string }>[],
): Promise<Feature> {
  const world = await runMapshaper<object>(
    `-i countries.json -i lakes.json -target countries -erase lakes -simplify weighted variable keep-shapes interval='${WORLD_INTERVAL}' -dissolve2 ` +
      `-filter-islands min-area=${LEAST_WORLD_ISLAND_KM2}km2 -o out.json format=geojson`,
    { 'countries.json': countries, 'lakes.json': await greatLakes() },
    'out.json',
  );
  const [land] = await runMapshaper<object>(
    '-i world.json -i regions.json -i box.json -target world -erase box ' +
      '-target regions -dissolve2 -merge-layers target=regions,world name=all -dissolve2 -o out.json format=geojson',
    { 'world.json': await settleOnGrid(world, WORLD_DECIMALS), 'regions.json': regions, 'box.json': [bboxPolygon(REGION_BOX)] },
    'out.json',
  );
  if (!land) throw new Error('No land came out');
  return { type: 'Feature', properties: {}, geometry: land.geometry };
}

/**
 * Lakes of the northern world outside the region box that are large enough to miss on a globe, as OpenStreetMap has
 * them. The source cuts large lakes into tiles, so the pieces are joined before they are weighed.
 */
async function greatLakes(): Promise<Feature<Geometry, object>[]> {
  const pieces = openStreetMapWater('lake').flatMap(([shore]) => (shore ? [polygon([shore])] : []));
  const large = pieces.filter((piece) => piece.geometry.coordinates[0]?.every(isWanted) && area(piece) > LEAST_PIECE_KM2 * 1e6);
  return runMapshaper<object>(
    `-i pieces.json -dissolve2 -explode -filter 'this.area > ${LEAST_LAKE_KM2 * 1e6}' -o out.json format=geojson`,
    { 'pieces.json': large },
    'out.json',
  );
}

function isWanted([lng = 0, lat = 0]: Position): boolean {
  const [west, south, east, north] = REGION_BOX;
  // The story's far places are all north of this, and south of it the source lacks tiles of some lakes.
  if (lat < 20) return false;
  return lng < west || lng > east || lat < south || lat > north;
}
