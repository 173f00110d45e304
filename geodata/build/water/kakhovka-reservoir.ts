import { area } from '@turf/turf';
import type { BBox, Polygon, Position } from 'geojson';
import { buildShorePolygons } from './contour';
import { buildWaterRaster, closedWater, openedWater, withWater } from './water-raster';

/** From the Kakhovka dam to the southern tip of Khortytsia, where the reservoir passed into the Dnipro's own bed. */
export const KAKHOVKA_BOX: BBox = [33.355, 46.72, 35.5, 47.775];
const CELL_KM = 0.2;
/** The source cuts the reservoir along its grid; this joins what lies within 1.2 km. */
const JOIN_KM = 0.6;
/** Tabs and inlets of the source's grid narrower than twice this are taken off; the reservoir itself was 2 km at least. */
const TRIM_KM = 0.3;
const SMOOTHING = { rounds: 6, shoreLevel: 0.5 };

/** The former reservoir: `shore` as the map draws it, `wet` with all the scraps of the source's grid, to take out. */
export interface FormerReservoir {
  readonly shore: Polygon;
  readonly wet: Polygon;
}

/**
 * The shore of the former reservoir, from OpenStreetMap's lakes of about 2018, when it was still full.
 * Throws when the lakes hold nothing of its size (published: 2,155 km²).
 */
export function buildKakhovkaReservoir(lakes: readonly Position[][][]): FormerReservoir {
  const raster = buildWaterRaster(lakes, KAKHOVKA_BOX, CELL_KM);
  const joined = withWater(raster, closedWater(raster, JOIN_KM));
  return {
    shore: largestOf(buildShorePolygons(withWater(raster, openedWater(joined, TRIM_KM)), SMOOTHING)),
    wet: largestOf(buildShorePolygons(joined, { rounds: 1, shoreLevel: 0.4 })),
  };
}

function largestOf(polygons: readonly Polygon[]): Polygon {
  const [largest] = [...polygons].toSorted((a, b) => area(b) - area(a));
  if (!largest || area(largest) < 1.8e9) throw new Error('The Kakhovka reservoir is not in the lakes');
  return largest;
}
