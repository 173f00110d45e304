/** Rows of the benchmark's table, and how they are judged. */
import { isSame, medianOf, noiseOf, quartilesOf, ratioOf, selfRatioOf } from './statistics';

export type Unit = 'ms' | 'KB' | 'per s' | '×';

/** What a row is held to: a ratio to the floor's median, a sum on top of it, or a plain value, in the row's unit. */
export type Goal =
  | { readonly kind: 'ratio'; readonly atMost: number }
  | { readonly kind: 'ratio'; readonly atLeast: number }
  | { readonly kind: 'above-floor'; readonly atMost: number }
  | { readonly kind: 'value'; readonly atMost: number };

/** One measured thing: a sample for each turn of the page and of the floor. `floorIs` says what the floor did, where not the same. */
export interface Row {
  readonly measured: string;
  readonly unit: Unit;
  readonly page: readonly number[];
  readonly floor: readonly number[];
  readonly floorIs?: string;
  readonly goal: Goal;
  readonly note?: string;
}

export type Verdict = 'met' | 'met, the same as the floor' | 'missed' | 'inside the noise' | 'not there';

export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** A row with its figures. Ratios are null where one side was not measured. */
export interface Judged extends Row {
  readonly pageSpread: Spread | null;
  readonly floorSpread: Spread | null;
  readonly ratio: number | null;
  /** The floor's odd turns over its even ones. */
  readonly selfRatio: number | null;
  readonly noise: number;
  readonly verdict: Verdict;
}

/** Works out a row. A goal that is missed by a ratio within the floor's own noise is called inside the noise, not missed. */
export function judge(row: Row): Judged {
  const pageSpread = spreadOf(row.page);
  const floorSpread = spreadOf(row.floor);
  const noise = noiseOf(row.floor);
  const ratio = pageSpread && floorSpread ? ratioOf(pageSpread.median, floorSpread.median) : null;
  return { ...row, pageSpread, floorSpread, ratio, selfRatio: selfRatioOf(row.floor), noise, verdict: verdictOf(row.goal, pageSpread, floorSpread, noise) };
}

function verdictOf(goal: Goal, page: Spread | null, floor: Spread | null, noise: number): Verdict {
  if (page === null) return 'not there';
  if (goal.kind === 'value') return page.median <= goal.atMost ? 'met' : 'missed';
  if (floor === null) return 'not there';
  if (goal.kind === 'above-floor') return page.median - floor.median <= goal.atMost ? 'met' : 'missed';
  const ratio = ratioOf(page.median, floor.median);
  const isMet = 'atMost' in goal ? ratio <= goal.atMost : ratio >= goal.atLeast;
  if (isMet) return isSame(ratio, noise) ? 'met, the same as the floor' : 'met';
  return isSame(ratio, noise) ? 'inside the noise' : 'missed';
}

function spreadOf(samples: readonly number[]): Spread | null {
  return samples.length === 0 ? null : { median: medianOf(samples), ...quartilesOf(samples) };
}
