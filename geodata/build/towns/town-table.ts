import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One line of `towns.tsv`: a town, its modern names, where GeoNames has it, and what is set by hand. */
export type TownRow = {
  nameEn: string;
  nameUk: string;
  /** ISO2; Crimea and Sevastopol are UA. */
  country: string;
  /** GeoNames' first-order code, blank where the name alone is enough. */
  geonamesAdmin: string;
  /** The (often older) name by which GeoNames lists the town; blank where it does not. */
  geonamesName: string;
  /** 2 national capital, 1 capital of an oblast or region, 0 none. */
  capital: 0 | 1 | 2;
  /** Set by hand where GeoNames has nothing or strays; null means GeoNames' own. */
  position: readonly [lng: number, lat: number] | null;
  population: number | null;
};

const HEADER = 'name_en name_uk country geonames_admin geonames_name lng lat population capital'.split(' ');

/** The rows of `towns.tsv`. Throws, naming the line, when a row is not of the header's shape. */
export function readTownTable(): TownRow[] {
  const path = fileURLToPath(new URL('./towns.tsv', import.meta.url));
  const [header, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  if (header !== HEADER.join('\t')) throw new Error(`towns.tsv line 1: the columns must be ${HEADER.join(', ')}`);
  return lines.map((line, i) => parseRow(line, i + 2));
}

function parseRow(line: string, lineNumber: number): TownRow {
  const [nameEn, nameUk, country, geonamesAdmin, geonamesName, lng, lat, population, capital, ...rest] = line.split('\t');
  const isWhole = nameEn && nameUk && country && geonamesAdmin !== undefined && geonamesName !== undefined;
  if (!isWhole || population === undefined || rest.length > 0) throw new Error(`towns.tsv line ${lineNumber}: not ${HEADER.length} columns`);
  if (capital !== '0' && capital !== '1' && capital !== '2') throw new Error(`towns.tsv line ${lineNumber}: capital must be 0, 1 or 2`);
  if (!geonamesName && (!lng || !lat || !population)) throw new Error(`towns.tsv line ${lineNumber}: neither a GeoNames name nor a position`);
  return {
    nameEn,
    nameUk,
    country,
    geonamesAdmin,
    geonamesName,
    capital: Number(capital) as 0 | 1 | 2,
    position: lng && lat ? [Number(lng), Number(lat)] : null,
    population: population ? Number(population) : null,
  };
}
