/** Which of a file's areas are meant: the choices that the file's own properties and dates offer, and the areas chosen. */
import { crossesItself, type Budget, type LngLat } from './check-ring';
import { cutText } from './faults';
import type { DateRange } from './feature-date';
import type { OpenedFeature } from './opened-file';
import { readWrittenNumber } from './written-number';

/** A property by whose value areas can be chosen; each value as the file has it (`key`, as JSON), and as it can be read. */
export interface PropertyChoice {
  readonly name: string;
  readonly values: readonly { readonly key: string; readonly text: string; readonly areas: number }[];
}

/** What can be chosen among a file's areas. */
export interface AreaChoices {
  /** Features that hold areas. */
  readonly areas: number;
  readonly properties: readonly PropertyChoice[];
  /** The dates of the areas, each once with how many have it, in the order of the file; the latest of them where they are too many to choose from. */
  readonly dates: readonly { readonly date: DateRange; readonly areas: number }[];
  /** How many dates the areas have, offered or not. */
  readonly datesInAll: number;
  /** Which of the dates offered is the latest, by its end; -1 for none. */
  readonly latest: number;
  /** The least and the greatest precision that areas or lines state, in km; null where none does. */
  readonly precisionKm: { readonly least: number; readonly most: number } | null;
}

/** The areas that count: all, or those whose `property` has one of the values, and of one date where one is named. */
export interface AreaChoice {
  readonly property: { readonly name: string; readonly keys: readonly string[] } | null;
  readonly date: DateRange | null;
}

/** Polygons with the precision that their feature states (null: none), and whether a ring of theirs crosses itself. */
export interface PickedArea {
  readonly polygons: readonly LngLat[][][];
  readonly precisionKm: number | null;
  readonly crossesItself: boolean;
}

export interface PickedAreas {
  readonly areas: readonly PickedArea[];
  /** Lines of the file that state a precision: they may be edges of the areas. */
  readonly lines: readonly { readonly line: LngLat[]; readonly precisionKm: number }[];
}

const MOST_PROPERTIES = 12;
const MOST_VALUES = 24;
const MOST_DATES = 60;
const TEXT_LENGTH = 60;
const PRECISION_NAMES = ['precisionKm', 'precision_km'];
/** No edge of an area of control is known so badly that it may lie farther off, in km. */
const MOST_PRECISION_KM = 200;
/** Pairs of segments compared to find outlines that cross themselves. */
const PAIRS = 50_000_000;

const hasAreas = ({ shapes }: OpenedFeature): boolean => shapes.areas.length > 0;

/** What the file offers. Properties with long, many or composed values are not offered. */
export function findAreaChoices(features: readonly OpenedFeature[]): AreaChoices {
  const areas = features.filter(hasAreas);
  const stated = features.flatMap((feature) => (hasAreas(feature) || feature.shapes.lines.length > 0 ? (precisionKmOf(feature) ?? []) : []));
  return {
    areas: areas.length,
    properties: propertiesOf(areas),
    ...datesOf(areas),
    precisionKm: stated.length === 0 ? null : { least: stated.reduce((a, b) => Math.min(a, b)), most: stated.reduce((a, b) => Math.max(a, b)) },
  };
}

function propertiesOf(areas: readonly OpenedFeature[]): PropertyChoice[] {
  const known = new Map<string, Map<string, { text: string; areas: number }> | null>();
  for (const { properties } of areas) {
    for (const [name, value] of Object.entries(properties)) {
      const key = keyOf(value);
      const shown = typeof value === 'string' ? value : key;
      // Tables without a null write nothing.
      if (value === null || value === '' || known.get(name) === null) continue;
      const values = known.get(name) ?? new Map<string, { text: string; areas: number }>();
      const same = key === null ? undefined : values.get(key);
      if (same) same.areas += 1;
      else if (key === null || shown === null || name.length > TEXT_LENGTH || values.size >= MOST_VALUES) known.set(name, null);
      else known.set(name, values.set(key, { text: cutText(shown, TEXT_LENGTH), areas: 1 }));
    }
  }
  return [...known]
    .flatMap(([name, values]) => (values === null ? [] : { name, values: [...values].map(([key, value]) => ({ key, ...value })) }))
    // What all areas have alike tells none apart.
    .filter(({ values }) => values.length > 1 || (values[0]?.areas ?? 0) < areas.length)
    // What every area has otherwise is a number or name of its own: what several share tells more.
    .toSorted((a, b) => Number(isShared(b)) - Number(isShared(a)))
    .slice(0, MOST_PROPERTIES);
}

const isShared = ({ values }: PropertyChoice): boolean => values.some(({ areas }) => areas > 1);

/** A short value as JSON; null for any other. */
function keyOf(value: unknown): string | null {
  if (typeof value === 'string') return value.length <= TEXT_LENGTH && value !== '' ? JSON.stringify(value) : null;
  return typeof value === 'number' || typeof value === 'boolean' ? JSON.stringify(value) : null;
}

function datesOf(areas: readonly OpenedFeature[]): Pick<AreaChoices, 'dates' | 'datesInAll' | 'latest'> {
  const dates = new Map<string, { date: DateRange; areas: number }>();
  for (const { date } of areas) {
    if (date === null) continue;
    const key = JSON.stringify([date.from, date.to]);
    const same = dates.get(key);
    if (same) same.areas += 1;
    else dates.set(key, { date, areas: 1 });
  }
  const all = [...dates.values()];
  const newestFirst = all.toSorted((a, b) => Number(endOf(a.date) < endOf(b.date)) - Number(endOf(a.date) > endOf(b.date)));
  const offered = new Set(newestFirst.slice(0, MOST_DATES));
  const inOrder = all.filter((one) => offered.has(one));
  return { dates: inOrder, datesInAll: all.length, latest: inOrder.findIndex((one) => one === newestFirst[0]) };
}

/** Where a range ends, or begins if it is open; written so that the later text is the later day. */
const endOf = ({ from, to }: DateRange): string => to ?? from ?? '';

/** The areas of a choice, and the lines that may bound them; positions without heights. */
export function pickAreas(features: readonly OpenedFeature[], { property, date }: AreaChoice): PickedAreas {
  const budget: Budget = { pairs: PAIRS };
  const keys = new Set(property?.keys);
  const isOfDate = (feature: OpenedFeature): boolean => date === null || (feature.date?.from === date.from && feature.date.to === date.to);
  const isChosen = ({ properties }: OpenedFeature): boolean => property === null || (Object.hasOwn(properties, property.name) && keys.has(keyOf(properties[property.name]) ?? ''));
  const dated = features.filter(isOfDate);
  return {
    areas: dated
      .filter((feature) => hasAreas(feature) && isChosen(feature))
      .map((feature) => ({
        polygons: feature.shapes.areas.map((rings) => rings.map(flat)),
        precisionKm: precisionKmOf(feature),
        crossesItself: feature.shapes.areas.flat().some((ring) => crossesItself(ring, budget)),
      })),
    lines: dated.flatMap((feature) => {
      const precisionKm = precisionKmOf(feature);
      return precisionKm === null ? [] : feature.shapes.lines.map((line) => ({ line: flat(line), precisionKm }));
    }),
  };
}

function flat(positions: readonly LngLat[]): LngLat[] {
  return positions.map((position) => (position.length === 2 ? position : position.slice(0, 2)));
}

function precisionKmOf({ properties }: OpenedFeature): number | null {
  for (const name of PRECISION_NAMES) {
    const km = Object.hasOwn(properties, name) ? readWrittenNumber(properties[name], MOST_PRECISION_KM) : null;
    if (km !== null) return km;
  }
  return null;
}
