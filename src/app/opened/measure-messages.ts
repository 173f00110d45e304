/** What the page and the worker that measures say to each other. */
import * as z from 'zod/mini';
import { isRecord } from '../../story/select';
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

const FAILURES = ['no-areas', 'outside', 'too-tangled', 'no-files', 'no-land', 'stopped'] as const;

/** What the page counts with; a value it finds by its measure's id. */
const measured = z.custom<Measured>(
  (data) => isRecord(data) && ['areas', 'crossing', 'outsideKm2'].every((name) => Number.isFinite(data[name])) && Array.isArray(data['values']) && data['values'].every((one) => isRecord(one) && typeof one['id'] === 'string'),
);

const fromMeasurer = z.discriminatedUnion('type', [
  z.object({ type: z.literal('step'), step: z.object({ done: z.number(), of: z.number() }) }),
  z.object({ type: z.literal('measured'), measured }),
  z.object({ type: z.literal('failed'), why: z.enum(FAILURES) }),
]);

/** A message of the page's own worker; null for anything else, such as what an extension posts. */
export function parseFromMeasurer(data: unknown): FromMeasurer | null {
  const parsed = fromMeasurer.safeParse(data);
  return parsed.success ? parsed.data : null;
}
