/** What the page and the worker that reads opened data say to each other. */
import * as z from 'zod/mini';
import type { AreaChoice, AreaChoices } from '../../opened-data/area-choices';
import { EFFECTS, type Fault } from '../../opened-data/faults';
import type { DateWords, FeatureDetails, TablePage } from '../../opened-data/feature-table';
import type { OpenedSummary } from '../../opened-data/opened-file';
import type { Bounds } from '../../story/schema';
import { isRecord } from '../../story/select';

/** To the worker. `read` comes first and once; `id` numbers the questions after it. */
export type ToReader =
  | { readonly type: 'read'; readonly source: File | string; readonly name: string; readonly theatre: Bounds; readonly channel: string }
  | { readonly type: 'rows'; readonly id: number; readonly query: string; readonly dateWords: DateWords; readonly from: number; readonly count: number }
  | { readonly type: 'details'; readonly id: number; readonly index: number }
  | { readonly type: 'area-choices'; readonly id: number }
  /** Sends the areas chosen through the port, to whoever holds its other end. */
  | { readonly type: 'hand-areas'; readonly choice: AreaChoice; readonly port: MessagePort };

/** How far the reading has come: true figures, both of them. */
export interface Progress {
  readonly bytesRead: number;
  readonly bytes: number;
  readonly checked: number;
}

/** From the worker: progress, then one of `done` and `refused` (with the first of `count` faults), then answers. */
export type FromReader =
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'done'; readonly summary: OpenedSummary }
  | { readonly type: 'refused'; readonly faults: readonly Fault[]; readonly count: number }
  | { readonly type: 'answer'; readonly id: number; readonly answer: unknown };

const figures = z.record(z.string(), z.number());

/** Known by its code, for which there are words. */
const fault = z.custom<Fault>((data: unknown) => isRecord(data) && typeof data['code'] === 'string' && Object.hasOwn(EFFECTS, data['code']) && typeof data['path'] === 'string');
const faults = z.array(fault);

/** What the page counts with and goes through. */
const summary = z.custom<OpenedSummary>((data) => {
  if (!isRecord(data) || typeof data['name'] !== 'string') return false;
  const counted = ['bytes', 'total', 'shown', 'placeless', 'leftOut', 'points', 'withLines', 'withAreas', 'withColours', 'undated'].every((name) => Number.isFinite(data[name]));
  return counted && faults.safeParse(data['faults']).success && figures.safeParse(data['faultCounts']).success;
});

/** The answers by the question that they go with. */
export const answerSchemas = {
  rows: z.custom<TablePage>((data) => isRecord(data) && Array.isArray(data['rows']) && Number.isFinite(data['found'])),
  details: z.custom<FeatureDetails>((data) => isRecord(data) && Array.isArray(data['kinds']) && Array.isArray(data['properties'])),
  areaChoices: z.custom<AreaChoices>((data) => isRecord(data) && Array.isArray(data['dates']) && Array.isArray(data['properties'])),
};

/** An answer in the form that goes with its question; null where it is none, as where there is nothing to answer with. */
export function parseAnswer<T>(schema: z.ZodMiniType<T>, data: unknown): T | null {
  const parsed = schema.safeParse(data);
  return parsed.success ? parsed.data : null;
}

const fromReader = z.discriminatedUnion('type', [
  z.object({ type: z.literal('progress'), progress: z.object({ bytesRead: z.number(), bytes: z.number(), checked: z.number() }) }),
  z.object({ type: z.literal('done'), summary }),
  z.object({ type: z.literal('refused'), faults, count: z.number() }),
  z.object({ type: z.literal('answer'), id: z.number(), answer: z.unknown() }),
]);

/** A message of the page's own worker; null for anything else, such as what an extension posts. */
export function parseFromReader(data: unknown): FromReader | null {
  const parsed = fromReader.safeParse(data);
  return parsed.success ? parsed.data : null;
}
