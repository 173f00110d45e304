import { area, bbox } from '@turf/turf';
import type { BBox, Feature, Polygon, Position } from 'geojson';
import { runMapshaper } from '../ground/run-mapshaper';
import { buildShorePolygons } from './contour';
import { KNOWN_WATERS, type KnownWater } from './known-waters';
import type { WaterRaster } from './water-raster';

/** Shapes within this frame, around Ukraine and Kursk, are kept down to a smaller size than those outside. */
const NEAR: BBox = [21.8, 44.2, 41.2, 53.2];
const SMALLEST_KM2 = { lake: { near: 1, far: 6 }, river: { near: 3, far: 8 } } as const;
/** Rivers are often one cell wide, which a level of a half would lose. */
const SMOOTHING = { lake: { rounds: 2, shoreLevel: 0.45 }, river: { rounds: 2, shoreLevel: 0.33 } } as const;
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
  const shores = buildShorePolygons(raster, SMOOTHING[kind]).map((geometry): Feature<Polygon> => ({ type: 'Feature', properties: {}, geometry }));
  const simple = await runMapshaper<object>(
    `-i water.json -simplify weighted interval=${SIMPLIFY_METRES} keep-shapes -clean -explode -o precision=0.0001 out.json format=geojson`,
    { 'water.json': shores },
    'out.json',
  );
  const bodies = simple
    .filter((feature): feature is Feature<Polygon, object> => feature.geometry.type === 'Polygon')
    .map((feature) => ({ feature, km2: area(feature) / 1e6 }))
    .filter(({ feature, km2 }) => km2 >= SMALLEST_KM2[kind][isNear(feature.geometry) ? 'near' : 'far'])
    .toSorted((a, b) => b.km2 - a.km2);
  const unnamed = kind === 'lake' ? [...KNOWN_WATERS] : [];
  return bodies.map(({ feature, km2 }) => {
    // Bodies come largest first, so a known position names the largest body around it, once.
    const found = unnamed.findIndex(({ midst }) => isInFrame(midst, bbox(feature)));
    const [known] = found < 0 ? [] : unnamed.splice(found, 1);
    return { ...feature, properties: propertiesOf(known, km2, kind) };
  });
}

function propertiesOf(known: KnownWater | undefined, km2: number, kind: 'river' | 'lake'): object {
  const names = known ? { id: known.id, name_en: known.name_en, name_uk: known.name_uk } : {};
  const minzoom = MINZOOM_BY_KM2.find(([least]) => km2 >= least)?.[1] ?? 9;
  const own = known?.drawnToKm ? { source: 'own-sites', precisionKm: known.drawnToKm } : {};
  return { ...names, kind: known?.kind ?? kind, minzoom, ...own };
}

function isNear({ coordinates: [shell] }: Polygon): boolean {
  return isInFrame(shell?.[0] ?? [], NEAR);
}

function isInFrame([lng = 0, lat = 0]: Position, [west, south, east, north]: BBox): boolean {
  return lng > west && lng < east && lat > south && lat < north;
}
