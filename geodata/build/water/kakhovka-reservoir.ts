import { area } from '@turf/turf';
import type { BBox, Polygon, Position } from 'geojson';
import { buildShorePolygons } from './contour';
import { buildWaterRaster, closedWater, withWater } from './water-raster';

/** From the Kakhovka dam to the southern tip of Khortytsia, where the reservoir passed into the Dnipro's own bed. */
export const KAKHOVKA_BOX: BBox = [33.355, 46.72, 35.5, 47.775];
const CELL_KM = 0.2;
/** The source cuts the reservoir along its grid; this joins what lies within 0.8 km. */
const JOIN_KM = 0.4;

/**
 * The shore of the former reservoir as one polygon, from OpenStreetMap's lakes of about 2018, when it was still full.
 * Throws when the lakes hold nothing of its size (published: 2,155 km²).
 */
export function buildKakhovkaShore(lakes: readonly Position[][][]): Polygon {
  const raster = buildWaterRaster(lakes, KAKHOVKA_BOX, CELL_KM);
  const shores = buildShorePolygons(withWater(raster, closedWater(raster, JOIN_KM)));
  const [largest] = shores.sort((a, b) => area(b) - area(a));
  if (!largest || area(largest) < 1.8e9) throw new Error('The Kakhovka reservoir is not in the lakes');
  return largest;
}
