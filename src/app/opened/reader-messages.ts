/** What the page and the worker that reads opened data say to each other. */
import type { AreaChoice, AreaChoices } from '../../opened-data/area-choices';
import type { Fault } from '../../opened-data/faults';
import type { FeatureDetails, TablePage } from '../../opened-data/feature-table';
import type { OpenedSummary } from '../../opened-data/opened-file';
import type { Bounds } from '../../story/schema';

/** To the worker. `read` comes first and once; `id` numbers the questions after it. */
export type ToReader =
  | { readonly type: 'read'; readonly source: File | string; readonly name: string; readonly theatre: Bounds; readonly channel: string }
  | { readonly type: 'rows'; readonly id: number; readonly query: string; readonly months: readonly string[]; readonly from: number; readonly count: number }
  | { readonly type: 'details'; readonly id: number; readonly index: number }
  | { readonly type: 'area-choices'; readonly id: number }
  /** Sends the areas chosen through the port, to whoever holds its other end. */
  | { readonly type: 'hand-areas'; readonly choice: AreaChoice; readonly port: MessagePort };

/** What a question is answered with, in the form that goes with it. */
export type Answer = TablePage | FeatureDetails | AreaChoices;

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
  | { readonly type: 'answer'; readonly id: number; readonly answer: Answer | null };

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** A message of the page's own worker by its type; null for anything else, such as what an extension posts. */
export function parseFromReader(data: unknown): FromReader | null {
  if (!isRecord(data)) return null;
  switch (data['type']) {
    case 'progress':
      return isRecord(data['progress']) ? (data as FromReader) : null;
    case 'done':
      return isRecord(data['summary']) ? (data as FromReader) : null;
    case 'refused':
      return Array.isArray(data['faults']) && typeof data['count'] === 'number' ? (data as FromReader) : null;
    case 'answer':
      return typeof data['id'] === 'number' ? (data as FromReader) : null;
    default:
      return null;
  }
}
