import type { Feature, Geometry } from 'geojson';
import { naturalEarthRegions } from '../sources';
import { countryOf } from './country-of';
import { runMapshaper } from './run-mapshaper';

/** All countries of the world in full Natural Earth detail, dissolved from their regions; Crimea in Ukraine. */
export async function buildWorldCountries(): Promise<Feature<Geometry, { country: string }>[]> {
  const regions = naturalEarthRegions().map((region) => ({
    type: 'Feature' as const,
    properties: { country: countryOf(region.properties) },
    geometry: region.geometry,
  }));
  return runMapshaper<{ country: string }>(
    '-i regions.json -dissolve2 country -o out.json format=geojson',
    { 'regions.json': regions },
    'out.json',
  );
}
