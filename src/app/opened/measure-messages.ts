/** What the page and the worker that measures say to each other. */
import type { LandFiles } from './control-land';
import type { Measured, MeasureFailure, MeasureStep } from './measure-control';

/** To the worker, once. Through `port` come the areas, straight from the worker that has read them. */
export interface ToMeasurer {
  readonly type: 'measure';
  readonly port: MessagePort;
  readonly precisionKm: number | null;
  /** Addresses of the map's files. */
  readonly files: LandFiles<string>;
}

/** From the worker: steps, then one of `measured` and `failed`. */
export type FromMeasurer =
  | { readonly type: 'step'; readonly step: MeasureStep }
  | { readonly type: 'measured'; readonly measured: Measured }
  /** `no-files`: the map's own shapes did not arrive; `no-land`: it has not all that the measures are taken on; `stopped`: the worker ended before it was done. */
  | { readonly type: 'failed'; readonly why: MeasureFailure | 'no-files' | 'no-land' | 'stopped' };

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** A message of the page's own worker by its type; null for anything else, such as what an extension posts. */
export function parseFromMeasurer(data: unknown): FromMeasurer | null {
  if (!isRecord(data)) return null;
  switch (data['type']) {
    case 'step':
      return isRecord(data['step']) ? (data as FromMeasurer) : null;
    case 'measured':
      return isRecord(data['measured']) ? (data as FromMeasurer) : null;
    case 'failed':
      return typeof data['why'] === 'string' ? (data as FromMeasurer) : null;
    default:
      return null;
  }
}
