import { area, booleanPointInPolygon } from '@turf/turf';
import type { Feature, Polygon } from 'geojson';
import { runMapshaper } from '../ground/run-mapshaper';
import { buildShorePolygons } from './contour';
import { KNOWN_WATERS, type KnownWater } from './known-waters';
import type { WaterRaster } from './water-raster';

/** Shapes within this frame, around Ukraine and Kursk, are kept down to a smaller size than those outside. */
const NEAR: readonly [west: number, south: number, east: number, north: number] = [21.8, 44.2, 41.2, 53.2];
const SMALLEST_NEAR_KM2 = 0.8;
const SMALLEST_FAR_KM2 = 6;
/** Shore detail kept, in metres; the source itself is good to 250 m. */
const SIMPLIFY_METRES = 140;

/** Zoom from which a body of water of at least this many km² shows: about four pixels across. */
const MINZOOM_BY_KM2: readonly (readonly [km2: number, minzoom: number])[] = [
  [150, 3], [50, 4], [15, 5], [5, 6], [2, 7], [1, 8], [0, 9],
];

/**
 * Features for one raster of water: smoothed shores, simplified, small bodies dropped; properties kind, minzoom and,
 * where the body is a known one, id, name_en, name_uk. Sorted by size.
 */
export async function buildWaterFeatures(raster: WaterRaster, kind: 'river' | 'lake'): Promise<Feature[]> {
  const shores = buildShorePolygons(raster).map((geometry): Feature<Polygon> => ({ type: 'Feature', properties: {}, geometry }));
  const simple = await runMapshaper<object>(
    `-i water.json -simplify weighted interval=${SIMPLIFY_METRES} keep-shapes -clean -explode -o precision=0.0001 out.json format=geojson`,
    { 'water.json': shores },
    'out.json',
  );
  return simple
    .filter((feature): feature is Feature<Polygon, object> => feature.geometry.type === 'Polygon')
    .map((feature) => ({ feature, km2: area(feature) / 1e6 }))
    .filter(({ feature, km2 }) => km2 >= (isNear(feature.geometry) ? SMALLEST_NEAR_KM2 : SMALLEST_FAR_KM2))
    .sort((a, b) => b.km2 - a.km2)
    .map(({ feature, km2 }) => ({
      ...feature,
      properties: propertiesOf(feature.geometry, km2, kind),
    }));
}

function propertiesOf(geometry: Polygon, km2: number, kind: 'river' | 'lake'): object {
  const known = kind === 'lake' ? findKnownWater(geometry) : null;
  const names = known ? { id: known.id, name_en: known.name_en, name_uk: known.name_uk } : {};
  const minzoom = MINZOOM_BY_KM2.find(([least]) => km2 >= least)?.[1] ?? 9;
  return { ...names, kind: known?.kind ?? kind, minzoom };
}

function findKnownWater(geometry: Polygon): KnownWater | null {
  return KNOWN_WATERS.find(({ inside }) => booleanPointInPolygon(inside, geometry)) ?? null;
}

function isNear({ coordinates: [shell] }: Polygon): boolean {
  const [lng = 0, lat = 0] = shell?.[0] ?? [];
  const [west, south, east, north] = NEAR;
  return lng > west && lng < east && lat > south && lat < north;
}
