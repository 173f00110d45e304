import { bboxPolygon } from '@turf/turf';
import type { Feature, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { REGION_BOX } from '../regions';
import type { FittedRegion } from './fitted-regions';
import { runMapshaper } from './run-mapshaper';
import { buildPairFinder } from './shared-edges';
import { FAR_INTERVAL_M, NEAR_INTERVAL_M, isNear } from './world-detail';

/** Metres by which borders between regions abroad may be straightened; Kursk's are kept, the story draws them. */
const ABROAD_INTERVAL_M = 700;

/** Krasnodar: next to Ukraine by the strait of Kerch alone, so by no line on land. */
const ACROSS_THE_STRAIT = 'RU-KDA';

/** `between`: ISO2 codes for a country border, ISO 3166-2 ids for the others; sorted, absent when unknown. */
export type BorderProperties = { kind: 'country' | 'oblast' | 'region-abroad'; between?: readonly [string, string] };
export type Border = Feature<LineString, BorderProperties>;

/** Borders inside the region box, full detail: countries, Ukraine's oblasts, and the regions next to Ukraine. */
export async function buildRegionBorders(regions: readonly FittedRegion[]): Promise<Border[]> {
  const pairOf = buildPairFinder(regions, ({ id }) => id);
  const countryOfId = new Map(regions.map(({ properties }) => [properties.id, properties.country]));
  const lines = await innerLinesOf(regions);
  const nextToUkraine = new Set(lines.flatMap((line) => {
    const pair = pairOf(line.geometry.coordinates) ?? [];
    return pair.some((id) => countryOfId.get(id) === 'UA') ? pair : [];
  }));
  const isNextToUkraine = (id: string): boolean => nextToUkraine.has(id) || id === ACROSS_THE_STRAIT;
  const byKind = lines.flatMap((line): Border[] => {
    const pair = pairOf(line.geometry.coordinates);
    const countries = pair?.map((id) => countryOfId.get(id) ?? '').toSorted();
    if (!pair || !countries) throw new Error(`A border near ${String(line.geometry.coordinates[0])} divides nothing`);
    const [a = '', b = ''] = countries;
    if (a !== b) return [{ ...line, properties: { kind: 'country', between: [a, b] } }];
    if (a === 'UA') return [{ ...line, properties: { kind: 'oblast', between: pair } }];
    return pair.some(isNextToUkraine) && (a === 'RU' || a === 'BY') ? [{ ...line, properties: { kind: 'region-abroad', between: pair } }] : [];
  });
  const borders = await joined(byKind);
  const isCoarse = ({ properties }: Border): boolean =>
    properties.kind === 'region-abroad' && properties.between?.includes('RU-KRS') !== true;
  return [
    ...borders.filter((border) => !isCoarse(border)),
    ...(await straightened(borders.filter(isCoarse), ABROAD_INTERVAL_M)),
  ];
}

/** Country borders outside the region box, low detail, ending on the box where those inside begin. */
export async function buildWorldBorders(
  countries: readonly Feature<Polygon | MultiPolygon, { country: string }>[],
): Promise<Border[]> {
  const pairOf = buildPairFinder(countries, ({ country }) => country);
  const lines = (await innerLinesOf(countries)).map((line): Border => {
    const between = pairOf(line.geometry.coordinates);
    return { ...line, properties: between ? { kind: 'country', between } : { kind: 'country' } };
  });
  const outside = await runMapshaper<BorderProperties>(
    '-i lines.json -erase box.json -explode -o out.json format=geojson',
    { 'lines.json': lines, 'box.json': [bboxPolygon(REGION_BOX)] },
    'out.json',
  );
  const cut = outside as Border[];
  const isNearLine = ({ geometry }: Border): boolean => geometry.coordinates.every(isNear);
  return [
    ...(await straightened(cut.filter(isNearLine), NEAR_INTERVAL_M)),
    ...(await straightened(cut.filter((line) => !isNearLine(line)), FAR_INTERVAL_M)),
  ];
}

/** Lines with fewer vertices; their ends never move, so that lines cut on the box still meet there. */
async function straightened(borders: readonly Border[], intervalM: number): Promise<Border[]> {
  const lines = await runMapshaper<BorderProperties>(
    `-i lines.json -simplify weighted interval=${intervalM} -o out.json format=geojson`,
    { 'lines.json': borders },
    'out.json',
  );
  return lines as Border[];
}

/** One line for each run between the same two areas, instead of one for each arc: fewer, longer lines to dash. */
async function joined(borders: readonly Border[]): Promise<Border[]> {
  const keyed = borders.map((border) => ({
    ...border,
    properties: { kind: border.properties.kind, key: border.properties.between?.join(' ') ?? '' },
  }));
  const lines = await runMapshaper<{ kind: BorderProperties['kind']; key: string }>(
    '-i lines.json -dissolve kind,key -explode -sort key -sort kind -o out.json format=geojson',
    { 'lines.json': keyed },
    'out.json',
  );
  return lines.map(({ geometry, properties }) => {
    const [a = '', b = ''] = properties.key.split(' ');
    return { type: 'Feature', properties: { kind: properties.kind, between: [a, b] }, geometry: geometry as LineString };
  });
}

async function innerLinesOf(areas: readonly Feature[]): Promise<Feature<LineString, unknown>[]> {
  const lines = await runMapshaper<unknown>(
    '-i areas.json -innerlines -explode -o out.json format=geojson',
    { 'areas.json': areas },
    'out.json',
  );
  return lines.filter((line): line is Feature<LineString, unknown> => isLine(line.geometry));
}

function isLine(geometry: Feature['geometry'] | MultiLineString): geometry is LineString {
  return geometry.type === 'LineString';
}
