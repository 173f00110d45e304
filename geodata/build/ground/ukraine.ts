import type { Feature } from 'geojson';
import type { FittedRegion } from './fitted-regions';
import { OBLAST_NAMES } from './oblast-names';
import { runMapshaper } from './run-mapshaper';

/** The oblasts that the story needs as areas, in the order in which they are written. */
const STORY_OBLASTS = ['UA-43', 'UA-40', 'UA-59', 'UA-14', 'UA-09', 'UA-65', 'UA-23', 'UA-63', 'UA-12', 'UA-48', 'RU-KRS'];

/** Ukraine in its internationally recognised borders, one feature with id "ukraine". */
export async function buildUkraine(regions: readonly FittedRegion[]): Promise<Feature> {
  const [ukraine] = await runMapshaper<null>(
    `-i regions.json -filter 'country === "UA"' -dissolve2 -o out.json format=geojson`,
    { 'regions.json': regions },
    'out.json',
  );
  if (!ukraine) throw new Error('The fitted regions hold no part of Ukraine');
  return { ...ukraine, properties: { id: 'ukraine', name_en: 'Ukraine', name_uk: 'Україна' } };
}

/** The story's oblasts with ISO 3166-2 `id` and names; neighbours share every vertex of their border. */
export function oblastsOf(regions: readonly FittedRegion[]): Feature[] {
  return STORY_OBLASTS.map((id) => {
    const region = regions.find(({ properties }) => properties.id === id);
    const names = OBLAST_NAMES[id];
    if (!region || !names) throw new Error(`Oblast ${id} is not among the regions or has no name`);
    return { type: 'Feature', properties: { id, ...names }, geometry: region.geometry };
  });
}
