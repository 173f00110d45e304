import { area, booleanPointInPolygon } from '@turf/turf';
import type { Polygon, Position } from 'geojson';
import { splitSyvash } from '../ground/syvash-lagoon';
import { REGION_BOX } from '../regions';
import { openStreetMapWater } from '../sources';
import { buildKamianskeReservoir } from './kamianske-reservoir';

/** Polygons of the region by kind, each as rings of [lng, lat]. */
export interface WaterSources {
  readonly rivers: readonly Position[][][];
  readonly lakes: readonly Position[][][];
  readonly sea: readonly Position[][][];
}

/** Smaller pieces are ponds, which the source reduces to triangles. */
const SMALLEST_LAKE_KM2 = 0.25;

/**
 * The Oskil Reservoir: its dam was destroyed in spring 2022 and the reservoir ran dry, so the water that the extract
 * of about 2018 shows between Kupiansk and the dam is left out. The river itself stays as a line.
 */
const OSKIL_RESERVOIR: Polygon = {
  type: 'Polygon',
  coordinates: [[[37.4, 49.08], [37.62, 49.08], [37.78, 49.3], [37.78, 49.62], [37.55, 49.62], [37.4, 49.2], [37.4, 49.08]]],
};

/**
 * OpenStreetMap's water of the region, with the lagoon that the ground stage takes out of the sea, with the Kamianske
 * Reservoir that the extract lacks, and without the Oskil Reservoir and the ponds.
 */
export function readWaterSources(): WaterSources {
  const lakes = openStreetMapWater('lake', REGION_BOX).filter(
    (lake) => area({ type: 'Polygon', coordinates: lake }) >= SMALLEST_LAKE_KM2 * 1e6 && !isInOskilReservoir(lake),
  );
  const pieces = openStreetMapWater('sea', REGION_BOX);
  const ocean = pieces.toSorted((a, b) => (b[0]?.length ?? 0) - (a[0]?.length ?? 0))[0];
  if (!ocean) throw new Error('The OpenStreetMap extract has no sea in the region');
  const [open, lagoon] = splitSyvash(ocean);
  return {
    rivers: openStreetMapWater('river', REGION_BOX),
    lakes: [...lakes, lagoon, buildKamianskeReservoir().coordinates],
    sea: [...pieces.filter((piece) => piece !== ocean), open],
  };
}

function isInOskilReservoir([shell]: readonly Position[][]): boolean {
  const [first] = shell ?? [];
  return first !== undefined && booleanPointInPolygon(first, OSKIL_RESERVOIR);
}
