import type { BBox, Feature, MultiPolygon, Polygon } from 'geojson';
import { openStreetMapCountries } from '../sources';
import { runMapshaper } from './run-mapshaper';

/** Either side of Ukraine's borders on land. */
export type Side = Feature<Polygon | MultiPolygon, { side: 'ukraine' | 'abroad' }>;

/** Islands and crumbs smaller than this belong to what is around them, or nearest. */
const LEAST_PART_KM2 = 10;

/** Where the source's countries leave strips between them, these are closed; what is larger is a bay or a lake. */
const LARGEST_STRIP_KM2 = 3;

/**
 * Ukraine in its internationally recognised borders, Crimea and Sevastopol in it, and all other states inside the box, by
 * OpenStreetMap. They share every vertex of their border, and cover land only.
 */
export async function buildSides(box: BBox): Promise<readonly Side[]> {
  const countries = openStreetMapCountries(box).map(({ geometry, properties: { A3 } }) => ({
    type: 'Feature' as const,
    properties: { side: A3 === 'UKR' ? 'ukraine' : 'abroad' },
    geometry,
  }));
  const sides = await runMapshaper<Side['properties']>(
    // Cleaned before they are cut: Russia's outline touches itself, and would be lost whole.
    `-i countries.json -explode -filter 'this.area > ${LEAST_PART_KM2 * 1e6}' -clean gap-fill-area=${LARGEST_STRIP_KM2}km2 ` +
      `-clip bbox=${box.join(',')} -dissolve2 side -o out.json format=geojson`,
    { 'countries.json': countries },
    'out.json',
  );
  return sides as Side[];
}
