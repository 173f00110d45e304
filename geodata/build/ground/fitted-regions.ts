import type { Feature, Geometry, MultiPolygon, Polygon } from 'geojson';
import { REGION_DECIMALS } from '../geojson-output';
import { REGION_BOX } from '../regions';
import { naturalEarthRegions, type NaturalEarthRegion } from '../sources';
import { countryOf } from './country-of';
import { buildNearestZones } from './nearest-zones';
import { runMapshaper } from './run-mapshaper';
import { settleOnGrid } from './settle-on-grid';

/** A first-order region inside the region box: ISO 3166-2 id, ISO2 country with Crimea and Sevastopol in UA. */
export type RegionProperties = { id: string; country: string };
export type FittedRegion = Feature<Polygon | MultiPolygon, RegionProperties>;

/** Points closer than this (metres) to the line without them are left out: far inside the source's own precision. */
const PLAY_M = 30;

/**
 * Natural Earth's first-order regions inside the region box, cut and stretched to the given land: what lies
 * in the sea goes, and land that no region covers goes to the region with the nearest coast. No gaps, no
 * overlaps, coordinates on the grid of 4 decimals.
 */
export async function buildFittedRegions(land: Feature<Geometry>): Promise<FittedRegion[]> {
  const box = REGION_BOX.join(',');
  const regions = await runMapshaper<RegionProperties>(
    `-i regions.json -clip bbox=${box} -o out.json format=geojson`,
    { 'regions.json': naturalEarthRegions().map(withIdAndCountry) },
    'out.json',
  );
  const zones = buildNearestZones(regions as FittedRegion[], REGION_BOX);
  const inputs = { 'regions.json': regions, 'land.json': [land], 'zones.json': zones };
  const uncovered = await runMapshaper<RegionProperties>(
    '-i land.json regions.json zones.json combine-files -target land -erase source=regions ' +
      '-target zones -clip source=land -o out.json format=geojson',
    inputs,
    'out.json',
  );
  const countries = new Map(regions.map(({ properties }) => [properties.id, properties.country]));
  const strips = uncovered.map(({ geometry, properties: { id } }) => ({
    type: 'Feature' as const,
    properties: { id, country: countries.get(id) ?? '' },
    geometry,
  }));
  const fitted = await runMapshaper<RegionProperties>(
    '-i regions.json land.json strips.json combine-files -target regions -clip source=land ' +
      '-merge-layers target=regions,strips name=all -dissolve2 id copy-fields=country -o out.json format=geojson',
    { 'regions.json': regions, 'land.json': [land], 'strips.json': strips },
    'out.json',
  );
  // A run of its own, because vertices where strips met would otherwise count as ends that may not move.
  const light = await runMapshaper<RegionProperties>(
    `-i fitted.json -simplify dp interval=${PLAY_M} -o out.json format=geojson`,
    { 'fitted.json': fitted },
    'out.json',
  );
  return (await settleOnGrid(light, REGION_DECIMALS)) as FittedRegion[];
}

function withIdAndCountry({ geometry, properties }: NaturalEarthRegion): FittedRegion {
  return { type: 'Feature', properties: { id: properties.iso_3166_2, country: countryOf(properties) }, geometry };
}
