/** What was measured with control data that the reader brought, held beside the story's own evidence and never mixed with it. */
import type { Evidence } from './evidence';
import type { Measure } from './measures';
import { buildRangeText } from './range-text';
import type { Bilingual } from './schema';
import { verdictOf, type Verdict } from './verdict';

/** One measure taken with the reader's data, by the id of the story's own. */
export interface OwnValue {
  readonly id: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly method: string;
  /** The town that the measure leads to, where it leads to one. */
  readonly town: Bilingual | null;
}

/** How precisely the edges of the reader's areas are known: as the file states (`isWhole`: of all of them), as the reader says, or not at all. */
export type OwnPrecision =
  | { readonly by: 'file'; readonly leastKm: number; readonly mostKm: number; readonly isWhole: boolean }
  | { readonly by: 'reader'; readonly km: number }
  | { readonly by: 'nobody' };

/** Whose data they are, and what of them counts. */
export interface OwnSource {
  /** The opened layer. */
  readonly layer: string;
  readonly name: string;
  /** An ISO day; null where none is known. */
  readonly asOf: string | null;
  readonly precision: OwnPrecision;
  /** Areas that were counted, and how many of them cross themselves. */
  readonly areas: number;
  readonly crossing: number;
  /** What lies outside the country and was cut off, in km²; 0 where nothing was. */
  readonly outsideKm2: number;
}

export interface OwnEvidence {
  readonly source: OwnSource;
  /** Measures with the reader's values: date, sources and caveat in them are still the story's, and not to be shown. */
  readonly measures: readonly Measure[];
  /** The reader's value of a measure; null where there is none. */
  measureOf(id: string): Measure | null;
  /** The verdict on a claim by the reader's values; null where none of them decides it. */
  verdictOf(claim: string): Verdict | null;
}

/** Holds values against the story's claims. Values of measures that the story does not have are left out. */
export function buildOwnEvidence(evidence: Evidence, source: OwnSource, values: readonly OwnValue[]): OwnEvidence {
  const measures = values.flatMap((value) => {
    const told = evidence.measures.find(({ id }) => id === value.id);
    return told === undefined ? [] : [ownMeasureOf(told, value)];
  });
  const byId = new Map(measures.map((measure) => [measure.id, measure]));
  const verdicts = new Map<string, Verdict>();
  for (const { claim } of evidence.claims) {
    const decides = 'measure' in claim.rule ? claim.rule.measure : null;
    if (decides !== null && byId.has(decides)) verdicts.set(claim.id, verdictOf(claim, measures));
  }
  return { source, measures, measureOf: (id) => byId.get(id) ?? null, verdictOf: (claim) => verdicts.get(claim) ?? null };
}

/** The title of the way from the plant to the nearest town, which names that town. */
export function nearestTownTitle(town: Bilingual): Pick<Measure, 'title'> & { readonly uk: { readonly title: string } } {
  return {
    title: `From the plant to ${town.en}, the nearest town on ground that Ukraine held`,
    uk: { title: `Від станції до найближчого міста чи селища на утримуваних Україною землях (${town.uk})` },
  };
}

/** A number as a measure holds it: three decimals, finer than any range, coarser than what differs between machines in the last bits. */
export function roundedValue(value: number): number {
  return Math.round(value * 1000) / 1000 + 0;
}

function ownMeasureOf(told: Measure, { value, low, high, method, town }: OwnValue): Measure {
  const range = { value: roundedValue(value), low: roundedValue(low), high: roundedValue(high) };
  // The reader's nearest town may be another one than the story's.
  const titled = town === null ? {} : nearestTownTitle(town);
  const { caveat: _none, ...rest } = told;
  return { ...rest, ...range, ...titled, method, text: buildMeasureText(range, told.unit) };
}

/** A range in words, also where the value lies on the other side of an edge. */
function buildMeasureText({ value, low, high }: { value: number; low: number; high: number }, unit: Measure['unit']): string {
  if (value >= 0) return buildRangeText({ value, low: Math.max(0, low), high }, unit);
  return `outside, by ${buildRangeText({ value: -value, low: Math.max(0, -high), high: -low }, unit)}`;
}
