/** Where in a feature a date of it may stand. */
import { isRecord } from './is-record';

type Members = Readonly<Record<string, unknown>>;

/** A date, or what stands where one should: its path in the feature, and whether the name is one in which dates are looked for. */
export interface DatePlace {
  readonly path: string;
  readonly value: unknown;
  readonly isMeant: boolean;
}

/** The names that mean a date, and those of tables (also in Ukrainian; ACLED) and catalogues (STAC) that often hold one. */
const NAMES = ['date', 'when'];
const LIKELY_NAMES = ['дата', 'event_date', 'datetime'];
/** A first and a last day in two columns, as OpenStreetMap and many tables have them. */
const FIRST_DAY = 'start_date';
const LAST_DAY = 'end_date';
/** How long these names are: tells at little cost that another is none of them. */
const LENGTHS = new Set([...NAMES, ...LIKELY_NAMES].map((name) => name.length));

const isTold = (value: unknown): boolean => value !== undefined && value !== null && (typeof value !== 'string' || value.trim() !== '');

/**
 * What is told in the properties of a feature, then in the feature itself: as `date` or `when`; the same in any case of letters;
 * as `дата`, `event_date` or `datetime`; in `start_date` and `end_date` together; and as JSON-FG's `time` of the feature.
 */
export function listDates(feature: Members, properties: Members): DatePlace[] {
  const holders = [[properties, 'properties.'], [feature, '']] as const;
  const places: DatePlace[] = [];
  const add = (holder: Members, name: string, path: string): void => {
    if (Object.hasOwn(holder, name) && isTold(holder[name])) places.push({ path: `${path}${name}`, value: holder[name], isMeant: true });
  };
  for (const [holder, path] of holders) for (const name of NAMES) add(holder, name, path);
  const alike = holders.map(([holder, path]) => ({ holder, path, names: Object.keys(holder).filter((name) => LENGTHS.has(name.length)) }));
  for (const wanted of [...NAMES, ...LIKELY_NAMES]) {
    for (const { holder, path, names } of alike) for (const name of names) if (name.toLowerCase() === wanted && !NAMES.includes(name)) add(holder, name, path);
  }
  const [start, end] = [properties[FIRST_DAY], properties[LAST_DAY]];
  if (isTold(start) && isTold(end)) places.push({ path: `properties.${FIRST_DAY}`, value: { start, end }, isMeant: false });
  const { time } = feature;
  if (isRecord(time)) addTime(time, places);
  return places;
}

/** Where in a feature its date is meant to stand first, and what stands there; null where nothing is. */
export function findDate(feature: Members, properties: Members): Pick<DatePlace, 'path' | 'value'> | null {
  const place = listDates(feature, properties).find(({ isMeant }) => isMeant);
  return place === undefined ? null : { path: place.path, value: place.value };
}

/** OGC Features and Geometries JSON: a day, a moment, or an interval of two. */
function addTime({ date, timestamp, interval }: Members, places: DatePlace[]): void {
  if (isTold(date)) places.push({ path: 'time.date', value: date, isMeant: false });
  if (isTold(timestamp)) places.push({ path: 'time.timestamp', value: timestamp, isMeant: false });
  if (Array.isArray(interval) && interval.length === 2 && interval.every((one) => typeof one === 'string')) places.push({ path: 'time.interval', value: interval.join('/'), isMeant: false });
}
