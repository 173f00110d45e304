/** What has been read from a file that a reader opened. */
import type { Bounds } from '../story/schema';
import type { Shapes } from './check-geometry';
import type { Fault, FaultCode } from './faults';
import type { DateRange } from './feature-date';
import type { FeatureStyle } from './simplestyle';

/** A feature that can be shown, or that has no place and stands in the table only (its shapes are then empty). */
export interface OpenedFeature {
  /** Its position in the file from 0. */
  readonly index: number;
  /** Its own id, where the file gives it a sound one. */
  readonly id?: string | number;
  /** Its title or name in one short line; null where it has none. */
  readonly title: string | null;
  readonly date: DateRange | null;
  readonly style: FeatureStyle;
  readonly shapes: Shapes;
  /** As they stand in the file: of any size, with any key. */
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The file in figures, small enough to be handed to a page. */
export interface OpenedSummary {
  /** The file's own name in one short line. */
  readonly name: string;
  readonly bytes: number;
  /** Features in all; of these `shown` have a sound place, `placeless` have none and `leftOut` are broken. */
  readonly total: number;
  readonly shown: number;
  readonly placeless: number;
  readonly leftOut: number;
  /** Points in all; a feature may hold many. */
  readonly points: number;
  /** Features that hold lines, areas; one may hold both. */
  readonly withLines: number;
  readonly withAreas: number;
  /** Features on the map that ask for a colour of their own. */
  readonly withColours: number;
  /** Null where nothing has a place. */
  readonly bounds: Bounds | null;
  readonly dates: DateRange | null;
  /** Features on the map without a date that could be read, where others have one: the dates are not theirs. */
  readonly undated: number;
  /** The first faults of the file as a whole, then of what is left out, then remarks, `MOST_FAULTS` of each and the first of every kind, and how many of each kind there are in all. */
  readonly faults: readonly Fault[];
  readonly faultCounts: Readonly<Partial<Record<FaultCode, number>>>;
}

/** Enough to find out what is wrong with a file; more would only fill memory. */
export const MOST_FAULTS = 1000;

/** A whole file, or why nothing of it can be shown: the fault of the file first, then those of its features; `count` of them in all, of which the first are given. */
export type ReadResult =
  | { readonly ok: true; readonly features: readonly OpenedFeature[]; readonly summary: OpenedSummary }
  | { readonly ok: false; readonly faults: readonly Fault[]; readonly count: number };
