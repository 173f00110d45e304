import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Feature, Point, Position } from 'geojson';
import type { FittedRegion } from './fitted-regions';
import { OBLAST_NAMES } from './oblast-names';
import { runMapshaper } from './run-mapshaper';

type LabelProperties = {
  kind: 'country' | 'oblast' | 'sea';
  name_en: string;
  name_uk: string;
  /** 1 = most important. */
  rank: number;
  minzoom: number;
  /** Only where another label of the same name takes over. */
  maxzoom?: number;
};
export type Label = Feature<Point, LabelProperties>;

/** No label: both are cities, and their towns carry the name. */
const CITIES_WITH_STATUS = ['UA-30', 'UA-40'];

/** Placed by hand, clear of the towns that show at the same zoom. */
const OBLAST_POSITIONS: Readonly<Record<string, Position>> = {
  'UA-43': [34.25, 45.33],
  'UA-32': [30.35, 49.95],
  'UA-65': [33.75, 46.5],
  'UA-14': [37.55, 47.38],
  'UA-23': [36.15, 47.1],
  'UA-63': [36.9, 49.42],
  'UA-46': [24.2, 50.2],
  'UA-68': [27.25, 49.15],
  'UA-71': [30.75, 49.2],
  'UA-74': [32.15, 51.2],
  'UA-77': [25.4, 48.02],
  'RU-KRS': [35.4, 51.9],
};

/** Oblasts that the article is about show before the others: [rank, minzoom]. */
const EARLY_OBLASTS: Readonly<Record<string, readonly [rank: number, minzoom: number]>> = {
  'UA-43': [1, 4.3],
  'UA-14': [2, 5.6],
  'UA-23': [2, 5.6],
  'UA-59': [2, 5.6],
  'RU-KRS': [2, 5.6],
};

/** Labels of countries, seas and oblasts as points, the most important first; oblasts at their innermost point. */
export async function buildLabels(regions: readonly FittedRegion[]): Promise<Label[]> {
  const named = regions.filter(({ properties: { id } }) => id in OBLAST_NAMES && !CITIES_WITH_STATUS.includes(id));
  const points = await runMapshaper<{ id: string }>(
    '-i regions.json -points inner -o out.json format=geojson',
    { 'regions.json': named },
    'out.json',
  );
  const oblasts = points.flatMap(({ geometry, properties: { id } }): Label[] => {
    const names = OBLAST_NAMES[id];
    if (!names || geometry.type !== 'Point') throw new Error(`No label point for ${id}`);
    const [rank, minzoom] = EARLY_OBLASTS[id] ?? (id.startsWith('UA-') ? [3, 6] : [4, 6.3]);
    const coordinates = OBLAST_POSITIONS[id] ?? geometry.coordinates;
    return [{ type: 'Feature', properties: { kind: 'oblast', ...names, rank, minzoom }, geometry: { type: 'Point', coordinates } }];
  });
  return [...handPlacedLabels(), ...oblasts].toSorted((a, b) => a.properties.rank - b.properties.rank);
}

/** The rows of `labels.tsv`; throws, naming the line, on one that does not fit its header. */
function handPlacedLabels(): Label[] {
  const path = fileURLToPath(new URL('./labels.tsv', import.meta.url));
  const [, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  return lines.map((line, i): Label => {
    const [kind, nameEn, nameUk, ...figures] = line.split('\t');
    const [lng = NaN, lat = NaN, rank = NaN, minzoom = NaN, maxzoom = NaN] = figures.map(Number);
    if ((kind !== 'country' && kind !== 'sea') || !nameEn || !nameUk || Number.isNaN(lng + lat + rank + minzoom + maxzoom)) {
      throw new Error(`labels.tsv line ${i + 2}: not kind, two names, lng, lat, rank, minzoom, maxzoom`);
    }
    const limit = maxzoom < 24 ? { maxzoom } : {};
    return {
      type: 'Feature',
      properties: { kind, name_en: nameEn, name_uk: nameUk, rank, minzoom, ...limit },
      geometry: { type: 'Point', coordinates: [lng, lat] },
    };
  });
}
