import { featureCollection, polygon, bboxPolygon } from '@turf/turf';
import type { Feature } from 'geojson';
import { REGION_BOX } from '../regions';
import { openStreetMapWater } from '../sources';
import { runMapshaper } from './run-mapshaper';

/** Islands smaller than this are left out: OpenStreetMap's coast here is itself only good to 250 m. */
const LEAST_ISLAND_KM2 = 0.3;

/** Land inside the region box with OpenStreetMap's coast, as one feature of polygons ([lng, lat], box edges included). */
export async function buildRegionLand(): Promise<Feature> {
  const sea = openStreetMapWater('sea', REGION_BOX).map((rings) => polygon([...rings]));
  const box = REGION_BOX.join(',');
  // "bbox2", because the plain clip loses the ocean: its one ring winds round all the continents.
  const [land] = await runMapshaper<null>(
    `-i sea.json box.json combine-files -target sea -clip bbox2=${box} -clean ` +
      `-target box -erase source=sea -filter-islands min-area=${LEAST_ISLAND_KM2}km2 -dissolve2 -o out.json format=geojson`,
    { 'sea.json': sea, 'box.json': featureCollection([bboxPolygon(REGION_BOX)]).features },
    'out.json',
  );
  if (!land) throw new Error('The region box holds no land');
  return land;
}
