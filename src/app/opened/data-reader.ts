/** The page's side of a read worker: one for each opened file, ended when the file is put away. */
import type { AreaChoice, AreaChoices } from '../../opened-data/area-choices';
import type { Fault } from '../../opened-data/faults';
import type { DateWords, FeatureDetails, TablePage } from '../../opened-data/feature-table';
import type { OpenedSummary } from '../../opened-data/opened-file';
import type { Bounds } from '../../story/schema';
import { answerSchemas, parseAnswer, parseFromReader, type FromReader, type Progress, type ToReader } from './reader-messages';

/** What the reading comes to. One of `onDone` and `onRefused` is heard, once, unless `stop` came before. */
export interface ReadHandlers {
  onProgress(progress: Progress): void;
  onDone(summary: OpenedSummary): void;
  /** With the first faults, and how many there are in all. */
  onRefused(faults: readonly Fault[], count: number): void;
  /** The worker died after `onDone`, and what it held with it. */
  onLost(faults: readonly Fault[]): void;
}

export interface DataReader {
  /** What it reads, and what that was called when it was opened. */
  readonly source: File | string;
  readonly called: string;
  /** The name of the channel on which the map fetches the data once they are read. */
  readonly channel: string;
  /** True once the worker died or was stopped, and what it held is no more. */
  isGone(): boolean;
  /** All three answer null where the worker is gone. */
  rows(query: string, dateWords: DateWords, from: number, count: number): Promise<TablePage | null>;
  details(index: number): Promise<FeatureDetails | null>;
  areaChoices(): Promise<AreaChoices | null>;
  /** Sends areas through a port, whose other end another worker holds; nothing where the worker is gone. */
  handAreas(choice: AreaChoice, port: MessagePort): void;
  /** Ends the worker, and with it the reading or all that it holds. */
  stop(): void;
}

/** What of a worker is used; tests bring their own. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

const startWorker = (): WorkerLike => new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });

type Question = { readonly type: 'area-choices' } | { readonly type: 'rows'; readonly query: string; readonly dateWords: DateWords; readonly from: number; readonly count: number } | { readonly type: 'details'; readonly index: number };

/** Begins to read a file or a pasted text in a worker of its own. `theatre`: where the story takes place, in degrees. */
export function readData(source: File | string, name: string, theatre: Bounds, handlers: ReadHandlers, start: () => WorkerLike = startWorker): DataReader {
  const channel = newChannelName();
  const worker = start();
  const waiting = new Map<number, (answer: unknown) => void>();
  let [asked, isRead, isGone] = [0, false, false];
  const send = (message: ToReader): void => worker.postMessage(message);
  const end = (): void => {
    isGone = true;
    worker.terminate();
    for (const answer of waiting.values()) answer(null);
    waiting.clear();
  };
  const refuse = (faults: readonly Fault[], count = faults.length): void => {
    if (isGone) return;
    end();
    if (isRead) handlers.onLost(faults);
    else handlers.onRefused(faults, count);
  };
  const hear = (message: FromReader): void => {
    switch (message.type) {
      case 'progress':
        return handlers.onProgress(message.progress);
      case 'done':
        isRead = true;
        return handlers.onDone(message.summary);
      case 'refused':
        return refuse(message.faults, message.count);
      case 'answer':
        waiting.get(message.id)?.(message.answer);
        waiting.delete(message.id);
    }
  };
  worker.addEventListener('message', (event) => {
    const message = isGone ? null : parseFromReader((event as MessageEvent<unknown>).data);
    if (message !== null) hear(message);
  });
  for (const type of ['error', 'messageerror'] as const) {
    worker.addEventListener(type, () => refuse([{ code: 'reader-stopped', index: null, path: '' }]));
  }
  const ask = (question: Question): Promise<unknown> =>
    new Promise((resolve) => {
      if (isGone) return resolve(null);
      asked += 1;
      waiting.set(asked, resolve);
      send({ ...question, id: asked });
    });
  send({ type: 'read', source, name, theatre, channel });
  return {
    source,
    called: name,
    channel,
    isGone: () => isGone,
    rows: async (query, dateWords, from, count) => parseAnswer(answerSchemas.rows, await ask({ type: 'rows', query, dateWords, from, count })),
    details: async (index) => parseAnswer(answerSchemas.details, await ask({ type: 'details', index })),
    areaChoices: async () => parseAnswer(answerSchemas.areaChoices, await ask({ type: 'area-choices' })),
    handAreas(choice, port) {
      if (!isGone) worker.postMessage({ type: 'hand-areas', choice, port } satisfies ToReader, [port]);
    },
    stop: end,
  };
}

/** Every page of the host can listen to a channel whose name it knows, so the name cannot be guessed. */
function newChannelName(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
