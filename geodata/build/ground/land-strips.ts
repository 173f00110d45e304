import type { Feature } from 'geojson';
import { REGION_BOX } from '../regions';
import type { FittedRegion, RegionProperties } from './fitted-regions';
import { buildNearestZones } from './nearest-zones';
import { runMapshaper } from './run-mapshaper';
import type { Side } from './ukraine-and-abroad';

/**
 * The land that no region covers, cut into strips that each go to the nearest region: on either side of Ukraine's borders to
 * one of that side, along the coast to the one with the nearest coast.
 */
export async function buildStrips(regions: readonly FittedRegion[], land: Feature, sides: readonly Side[]): Promise<FittedRegion[]> {
  // Each piece by itself: of all in one shape, some are lost or turned inside out where they are cut.
  const uncovered = await runMapshaper<null>(
    '-i land.json regions.json combine-files -target land -erase source=regions -explode -o out.json format=geojson',
    { 'land.json': [land], 'regions.json': regions },
    'out.json',
  );
  const sideOf = (side: Side['properties']['side']): Side[] => sides.filter(({ properties }) => properties.side === side);
  const inside = regions.filter(({ properties }) => properties.country === 'UA');
  const outside = regions.filter(({ properties }) => properties.country !== 'UA');
  const cut = await Promise.all([
    share(uncovered, inside, { clip: sideOf('ukraine') }),
    share(uncovered, outside, { clip: sideOf('abroad') }),
    share(uncovered, regions, { erase: sides }),
  ]);
  return cut.flat();
}

/** What of the land lies within `clip` or out of `erase`, in strips for the nearest of the regions. */
async function share(land: readonly Feature[], regions: readonly FittedRegion[], part: { clip: readonly Side[] } | { erase: readonly Side[] }): Promise<FittedRegion[]> {
  const [how, mask] = 'clip' in part ? (['clip', part.clip] as const) : (['erase', part.erase] as const);
  const own = await runMapshaper<null>(
    `-i land.json mask.json combine-files -target land -${how} source=mask -o out.json format=geojson`,
    { 'land.json': land, 'mask.json': mask },
    'out.json',
  );
  // A run of its own: where all three are laid over each other at once, pieces along the border are lost.
  const pieces = await runMapshaper<Pick<RegionProperties, 'id'>>(
    '-i land.json zones.json combine-files -target zones -dissolve id -clip source=land -o out.json format=geojson',
    { 'land.json': own, 'zones.json': buildNearestZones(regions, REGION_BOX) },
    'out.json',
  );
  const countries = new Map(regions.map(({ properties }) => [properties.id, properties.country]));
  return pieces.map(({ geometry, properties: { id } }) => ({ type: 'Feature', properties: { id, country: countries.get(id) ?? '' }, geometry }) as FittedRegion);
}
