/** Which of a file's areas are meant: the choices that the file's own properties and dates offer, and the areas chosen. */
import type { LngLat } from './check-ring';
import { crossesItself, type Budget } from './crosses-itself';
import { findDateChoices, isOfDate, type DateChoices } from './date-choices';
import type { DateRange } from './feature-date';
import type { OpenedFeature } from './opened-file';
import { findPropertyChoices, valueKeysOf, type NotOffered, type PropertyChoice } from './property-choices';
import { readWrittenNumber } from './written-number';

/** What can be chosen among a file's areas. */
export interface AreaChoices extends DateChoices {
  /** Features that hold areas. */
  readonly areas: number;
  readonly properties: readonly PropertyChoice[];
  /** The properties that cannot be chosen by, though they may tell areas apart, each reason once; nothing where there are none. */
  readonly notOffered?: readonly NotOffered[];
  /** The least and the greatest precision that areas or lines state, in km; null where none does. */
  readonly precisionKm: { readonly least: number; readonly most: number } | null;
}

/** The areas that count: all, or those whose `property` has one of the values, itself or as a member of a list, and of one date where one is named. */
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

const PRECISION_NAMES = ['precisionKm', 'precision_km'];
/** No edge of an area of control is known so badly that it may lie farther off, in km. */
const MOST_PRECISION_KM = 200;
/** Pairs of segments compared to find outlines that cross themselves: half a second's work at most, beside seconds of measuring. */
const PAIRS = 50_000_000;

const hasAreas = ({ shapes }: OpenedFeature): boolean => shapes.areas.length > 0;

/** What the file offers. */
export function findAreaChoices(features: readonly OpenedFeature[]): AreaChoices {
  const areas = features.filter(hasAreas);
  const stated = features.flatMap((feature) => (hasAreas(feature) || feature.shapes.lines.length > 0 ? (precisionKmOf(feature) ?? []) : []));
  return {
    areas: areas.length,
    ...findPropertyChoices(areas),
    ...findDateChoices(areas),
    precisionKm: stated.length === 0 ? null : { least: stated.reduce((a, b) => Math.min(a, b)), most: stated.reduce((a, b) => Math.max(a, b)) },
  };
}

/** The areas of a choice, and the lines that may bound them; positions without heights. */
export function pickAreas(features: readonly OpenedFeature[], { property, date }: AreaChoice): PickedAreas {
  const budget: Budget = { pairs: PAIRS };
  const keys = new Set(property?.keys);
  const isChosen = ({ properties }: OpenedFeature): boolean => property === null || (Object.hasOwn(properties, property.name) && valueKeysOf(properties[property.name]).some((key) => keys.has(key)));
  const dated = date === null ? features : features.filter((feature) => isOfDate(feature.date, date));
  return {
    areas: dated
      .filter((feature) => hasAreas(feature) && isChosen(feature))
      .map((feature) => ({
        polygons: feature.shapes.areas.map((rings) => rings.map(flat)),
        precisionKm: precisionKmOf(feature),
        crossesItself: feature.shapes.areas.flat().some((ring) => crossesItself(ring, budget) === true),
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
