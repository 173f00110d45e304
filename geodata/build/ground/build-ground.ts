import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { REGION_DECIMALS, cachePath, decimalsByRegion, geodataPath, writeFeatures } from '../geojson-output';
import { buildRegionBorders, buildWorldBorders } from './borders';
import { buildRegionLand } from './coast';
import { buildFittedRegions } from './fitted-regions';
import { buildLabels } from './labels';
import { buildLand } from './land';
import { buildTowns } from '../towns/build-towns';
import { buildUkraine, oblastsOf } from './ukraine';
import { buildWorldCountries } from './world-countries';

/** Builds land, Ukraine, borders, oblasts, labels and towns under `geodata/basemap/`. */
export async function buildGround(): Promise<void> {
  buildTowns();
  const regions = await buildFittedRegions(await buildRegionLand());
  const ukraine = await buildUkraine(regions);
  for (const path of [cachePath('ukraine.geojson'), geodataPath('basemap/ukraine.geojson')]) {
    writeFeatures(path, [ukraine], REGION_DECIMALS);
  }
  for (const path of [cachePath('oblasts.geojson'), geodataPath('basemap/oblasts.geojson')]) {
    writeFeatures(path, oblastsOf(regions), REGION_DECIMALS);
  }

  writeFeatures(geodataPath('basemap/labels.geojson'), await buildLabels(regions), REGION_DECIMALS);

  const countries = (await buildWorldCountries()) as Feature<Polygon | MultiPolygon, { country: string }>[];
  writeFeatures(geodataPath('basemap/land.geojson'), [await buildLand(regions, countries)], decimalsByRegion);
  const borders = [...(await buildRegionBorders(regions)), ...(await buildWorldBorders(countries))];
  writeFeatures(geodataPath('basemap/borders.geojson'), borders, decimalsByRegion);
}
