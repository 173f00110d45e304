import type { Feature, Polygon } from 'geojson';
import { cachePath, geodataPath, REGION_DECIMALS, writeFeatures } from '../geojson-output';
import { REGION_BOX } from '../regions';
import { buildKakhovkaReservoir, KAKHOVKA_BOX } from './kakhovka-reservoir';
import { buildRiverFeatures } from './river-features';
import { buildWaterFeatures } from './water-features';
import {
  buildLineRaster,
  buildWaterRaster,
  cellsWithin,
  closedWater,
  combinedCells,
  distancesToShoreKm,
  distancesToWaterKm,
  withWater,
  type WaterRaster,
} from './water-raster';
import { readWaterSources } from './water-sources';

const CELL_KM = 0.25;
/** Rivers come as a string of pieces; gaps up to twice this are the source's, not nature's. */
const JOIN_RIVERS_KM = 0.45;
const JOIN_LAKES_KM = 0.2;
/** Rivers reach this far into lakes and sea, so that no thin line of land shows at their mouths. */
const OVERLAP_KM = 0.5;
/** From Loyew to the delta the river is 0.4 to 1 km wide where it is not a reservoir. */
const DNIPRO_HALF_WIDTH_KM = 0.25;

/**
 * Writes basemap/water.geojson, basemap/rivers.geojson and, for the later stages, the former shore of the Kakhovka
 * reservoir (.cache/kakhovka-shore.geojson) and the Dnipro (.cache/dnipro.geojson).
 */
export async function buildWater(): Promise<void> {
  const sources = readWaterSources();
  const { shore, wet } = buildKakhovkaReservoir(sources.lakes);
  const drained = drainedCells(wet);

  const lakes = rasterOf(sources.lakes, JOIN_LAKES_KM);
  const rivers = rasterOf(sources.rivers, JOIN_RIVERS_KM);
  const sea = buildWaterRaster(sources.sea, REGION_BOX, CELL_KM);
  // The path finder sees the reservoir as well, for the stretches at its two ends.
  const cells = lakes.water.length;
  const isStill = (i: number): boolean => lakes.water[i] === 1 || sea.water[i] === 1;
  const all = withWater(lakes, combinedCells(cells, (i) => isStill(i) || rivers.water[i] === 1));
  const lines = buildRiverFeatures(all, distancesToShoreKm(all));

  // The source has the upper and lower Dnipro as scraps; a band about its line makes it one river again.
  const dnipro = buildLineRaster(lines[0]?.geometry.coordinates ?? [], rivers);
  const band = cellsWithin(distancesToWaterKm(dnipro), DNIPRO_HALF_WIDTH_KM);
  const running = withWater(rivers, combinedCells(cells, (i) => rivers.water[i] === 1 || (band[i] === 1 && !isStill(i))));
  const nearRunning = cellsWithin(distancesToWaterKm(running), OVERLAP_KM);
  const isWetRiver = (i: number): boolean => running.water[i] === 1 || (nearRunning[i] === 1 && isStill(i));

  const wetLakes = withWater(lakes, combinedCells(cells, (i) => lakes.water[i] === 1 && drained[i] === 0));
  const wetRivers = withWater(rivers, combinedCells(cells, (i) => drained[i] === 0 && isWetRiver(i)));
  const water = [...(await buildWaterFeatures(wetLakes, 'lake')), ...(await buildWaterFeatures(wetRivers, 'river'))];

  writeFeatures(geodataPath('basemap/water.geojson'), water, REGION_DECIMALS);
  writeFeatures(geodataPath('basemap/rivers.geojson'), lines, REGION_DECIMALS);
  writeFeatures(cachePath('dnipro.geojson'), lines.slice(0, 1), REGION_DECIMALS);
  writeFeatures(cachePath('kakhovka-shore.geojson'), [shoreFeature(shore)], REGION_DECIMALS);
}

function rasterOf(polygons: Parameters<typeof buildWaterRaster>[0], joinKm: number): WaterRaster {
  const raster = buildWaterRaster(polygons, REGION_BOX, CELL_KM);
  return withWater(raster, closedWater(raster, joinKm));
}

/** 1 for cells of the former reservoir and the scraps of it along its shore. */
function drainedCells(wet: Polygon): Uint8Array {
  const reservoir = buildWaterRaster([wet.coordinates], REGION_BOX, CELL_KM);
  const [, south, , north] = REGION_BOX;
  const isSouthOfCut = (i: number): boolean =>
    south + ((Math.floor(i / reservoir.columns) + 0.5) / reservoir.rows) * (north - south) < KAKHOVKA_BOX[3];
  const near = cellsWithin(distancesToWaterKm(reservoir), OVERLAP_KM);
  return combinedCells(near.length, (i) => near[i] === 1 && isSouthOfCut(i));
}

function shoreFeature(geometry: Polygon): Feature<Polygon> {
  return { type: 'Feature', properties: { id: 'kakhovka-shore' }, geometry };
}
