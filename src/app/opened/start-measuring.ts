/** The page's side of a measure worker: one for each measuring, ended with it. */
import type { LandFiles } from './control-land';
import type { DataReader, WorkerLike } from './data-reader';
import type { Measured, MeasureStep, MeasureWish } from './measure-control';
import { parseFromMeasurer, type FromMeasurer, type ToMeasurer } from './measure-messages';

export type MeasureTrouble = Extract<FromMeasurer, { type: 'failed' }>['why'];

/** One of `onDone` and `onFailed` is heard, once, unless the measuring was cancelled before. */
export interface MeasureHandlers {
  onStep(step: MeasureStep): void;
  onDone(measured: Measured): void;
  onFailed(why: MeasureTrouble): void;
}

export interface Measuring {
  cancel(): void;
}

const startWorker = (): WorkerLike => new Worker(new URL('./measure-worker.ts', import.meta.url), { type: 'module' });

/**
 * Begins to measure with areas of the file that `reader` holds; they go from worker to worker, and never through the page.
 * The handlers are heard after this has answered, also where the reader is gone and it fails with `stopped`.
 */
export function startMeasuring(reader: DataReader, wish: MeasureWish, files: LandFiles<string>, handlers: MeasureHandlers, start: () => WorkerLike = startWorker): Measuring {
  const worker = start();
  const { port1, port2 } = new MessageChannel();
  let isOver = false;
  const end = (): boolean => {
    if (isOver) return false;
    isOver = true;
    worker.terminate();
    return true;
  };
  const stopShort = (): void => {
    if (end()) handlers.onFailed('stopped');
  };
  worker.addEventListener('message', (event) => {
    const message = isOver ? null : parseFromMeasurer((event as MessageEvent<unknown>).data);
    if (message === null) return;
    if (message.type === 'step') return handlers.onStep(message.step);
    end();
    if (message.type === 'measured') handlers.onDone(message.measured);
    else handlers.onFailed(message.why);
  });
  for (const type of ['error', 'messageerror'] as const) worker.addEventListener(type, stopShort);
  worker.postMessage({ type: 'measure', port: port2, precisionKm: wish.precisionKm, files } satisfies ToMeasurer, [port2]);
  reader.handAreas(wish.choice, port1);
  // Nobody would send the areas that the worker waits for.
  if (reader.isGone()) queueMicrotask(stopShort);
  return { cancel: () => void end() };
}
