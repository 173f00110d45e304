import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { REGION_DECIMALS } from '../geojson-output';
import { REGION_BOX } from '../regions';
import { naturalEarthRegions, type NaturalEarthRegion } from '../sources';
import { countryOf } from './country-of';
import { buildStrips } from './land-strips';
import { runMapshaper } from './run-mapshaper';
import { settleOnGrid } from './settle-on-grid';
import { buildSides } from './ukraine-and-abroad';

/** A first-order region inside the region box: ISO 3166-2 id, ISO2 country with Crimea and Sevastopol in UA. */
export type RegionProperties = { id: string; country: string };
export type FittedRegion = Feature<Polygon | MultiPolygon, RegionProperties>;

/** Points closer than this (metres) to the line without them are left out: far inside the source's own precision. */
const PLAY_M = 30;

/** Crumbs of a region smaller than this go to what lies around them. */
const LEAST_PART_KM2 = 0.3;

/**
 * Natural Earth's first-order regions inside the region box, cut and stretched to the given land and, along Ukraine's
 * borders, to OpenStreetMap's: what lies in the sea or on the other side goes, and land that no region covers goes to the
 * nearest one of its side. No gaps, no overlaps, coordinates on the grid of 4 decimals.
 */
export async function buildFittedRegions(land: Feature): Promise<FittedRegion[]> {
  const box = REGION_BOX.join(',');
  const regions = await runMapshaper<RegionProperties>(
    `-i regions.json -clip bbox=${box} -o out.json format=geojson`,
    { 'regions.json': naturalEarthRegions().map(withIdAndCountry) },
    'out.json',
  );
  const sides = await buildSides(REGION_BOX);
  const corrected = await runMapshaper<RegionProperties>(
    '-i regions.json sides.json combine-files -filter target=regions \'country === "UA"\' + name=inside ' +
      '-filter target=regions \'country !== "UA"\' name=outside ' +
      '-filter target=sides \'side === "ukraine"\' + name=ukraine -filter target=sides \'side === "abroad"\' name=abroad ' +
      '-target inside -erase source=abroad -target outside -erase source=ukraine ' +
      '-merge-layers target=inside,outside name=out -o out.json format=geojson',
    { 'regions.json': regions, 'sides.json': sides },
    'out.json',
  );
  const strips = await buildStrips(corrected as FittedRegion[], land, sides);
  const fitted = await runMapshaper<RegionProperties>(
    '-i regions.json land.json strips.json combine-files -target regions -clip source=land ' +
      '-merge-layers target=regions,strips name=all -dissolve2 id copy-fields=country -o out.json format=geojson',
    { 'regions.json': corrected, 'land.json': [land], 'strips.json': strips },
    'out.json',
  );
  // A run of its own, because vertices where strips met would otherwise count as ends that may not move.
  const light = await runMapshaper<RegionProperties>(
    `-i fitted.json -explode -filter 'this.area > ${LEAST_PART_KM2 * 1e6}' -clean gap-fill-area=${LEAST_PART_KM2}km2 -dissolve2 id copy-fields=country -simplify dp interval=${PLAY_M} -o out.json format=geojson`,
    { 'fitted.json': fitted },
    'out.json',
  );
  return (await settleOnGrid(light, REGION_DECIMALS)) as FittedRegion[];
}

function withIdAndCountry({ geometry, properties }: NaturalEarthRegion): FittedRegion {
  return { type: 'Feature', properties: { id: properties.iso_3166_2, country: countryOf(properties) }, geometry };
}
