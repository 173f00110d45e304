import type { Geometry } from 'geojson';
import type { Basis, Measurement } from '../../src/geo/measurement';
import { roundedValue } from '../../src/story/own-evidence';
import type { DrawKind, Measure } from '../../src/story/measures';
import { buildMapText, buildRangeText, shownRangeOf } from '../../src/story/range-text';
import type { Bilingual } from '../../src/story/schema';
import { buildFormat } from '../../src/words/format';
import { words as ukrainian } from '../../src/words/uk';

/** One shape on the map: what it is, its words if it has any (points only), its place, and from which zoom to which. */
export type Mark = {
  readonly draw: DrawKind;
  readonly geometry: Geometry;
  readonly text?: Bilingual;
  readonly place: string;
  readonly minzoom: number;
  readonly maxzoom?: number;
  /** The side of the point on which the words stand; without it they stand over the point. */
  readonly beside?: Side;
};

/** A side of a line on which its value stands. */
export type Side = 'west' | 'east' | 'north' | 'south';

/** A measure of the story with the geometry it was taken from and the shapes that show it. */
export type Entry = { readonly measure: Measure; readonly basis: Basis; readonly marks: readonly Mark[] };

/** What a person decides about a measure; numbers, range and words come from the measurement. */
export type Subject = Pick<Measure, 'id' | 'kind' | 'title' | 'sources' | 'places' | 'passages'> & {
  readonly caveat?: string;
  /** The method, where the measuring function's own sentence is too general. */
  readonly method?: string;
  /** Words that stand after the number, for instance a bearing. */
  readonly after?: string;
  /** Title and after in Ukrainian. */
  readonly uk: NonNullable<Measure['uk']>;
};

/** A length for a caveat, to the nearest ten: it says how much of a measure is of another kind. */
export function aboutTens(km: number): number {
  return Math.round(km / 10) * 10;
}

/** Joins a subject and its measurement; `asOf` is the date the geometry speaks of, marks from its map text. */
export function buildEntry(
  { after, caveat, method, ...subject }: Subject,
  measurement: Measurement,
  asOf: string,
  marksOf: (mapText: Bilingual) => readonly Mark[],
): Entry {
  const words = buildRangeText(measurement, measurement.unit);
  const measure: Measure = {
    id: subject.id,
    kind: subject.kind,
    title: subject.title,
    value: roundedValue(measurement.value),
    unit: measurement.unit,
    low: roundedValue(measurement.low),
    high: roundedValue(measurement.high),
    text: after === undefined ? words : `${words}, ${after}`,
    method: method ?? measurement.method,
    ...(caveat === undefined ? {} : { caveat }),
    sources: subject.sources,
    asOf,
    places: subject.places,
    passages: subject.passages,
    uk: subject.uk,
  };
  return { measure, basis: measurement.basis, marks: marksOf(mapTextOf(measurement)) };
}

const inUkrainian = buildFormat(ukrainian);

function mapTextOf(measurement: Measurement): Bilingual {
  const { unit } = measurement;
  return { en: buildMapText(measurement, unit), uk: inUkrainian.shortRange(shownRangeOf(measurement), unit) };
}
