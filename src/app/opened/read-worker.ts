/** The worker of one opened file: reads it, keeps it, answers questions about it, and hands the map what it draws. */
import { findAreaChoices, pickAreas } from '../../opened-data/area-choices';
import { findDetails, findRows } from '../../opened-data/feature-table';
import { buildMapPortions, type MapFeature } from '../../opened-data/map-features';
import type { FeedPortion, FeedRequest } from '../../opened-data/map-feed';
import type { OpenedFeature } from '../../opened-data/opened-file';
import { createGeojsonReader, MOST_BYTES } from '../../opened-data/read-geojson';
import { foldForSearch } from '../../story/fold-for-search';
import type { FromReader, ToReader } from './reader-messages';
import { endWorkerWith } from './worker-error';

/** What a worker's own scope has; the page's types know it as a window. */
interface WorkerScope {
  addEventListener(type: 'message', then: (event: MessageEvent<ToReader>) => void): void;
  postMessage(message: FromReader): void;
}

const scope = self as unknown as WorkerScope;
const PROGRESS_EVERY_MS = 80;
let features: readonly OpenedFeature[] = [];

scope.addEventListener('message', ({ data }) => {
  switch (data.type) {
    case 'read':
      endWorkerWith(read(data));
      break;
    case 'rows':
      scope.postMessage({ type: 'answer', id: data.id, answer: findRows(features, { query: data.query, dateWords: data.dateWords, fold: foldForSearch }, data.from, data.count) });
      break;
    case 'area-choices':
      scope.postMessage({ type: 'answer', id: data.id, answer: findAreaChoices(features) });
      break;
    case 'hand-areas':
      data.port.postMessage(pickAreas(features, data.choice));
      break;
    case 'details':
      scope.postMessage({ type: 'answer', id: data.id, answer: findDetails(features, data.index) });
      break;
  }
});

async function read({ source, name, theatre, channel }: Extract<ToReader, { type: 'read' }>): Promise<void> {
  const file = typeof source === 'string' ? new Blob([source]) : source;
  const reader = createGeojsonReader({ name, theatre });
  if (file.size > MOST_BYTES) {
    scope.postMessage({ type: 'refused', faults: [{ code: 'too-large', index: null, path: '' }], count: 1 });
    return;
  }
  let [bytesRead, toldMs] = [0, -Infinity];
  const tell = (): void => {
    toldMs = performance.now();
    scope.postMessage({ type: 'progress', progress: { bytesRead, bytes: file.size, checked: reader.checked() } });
  };
  const stream = file.stream().getReader();
  for (;;) {
    let chunk;
    try {
      chunk = await stream.read();
    } catch (error) {
      // The file was moved, changed or taken away while it was read.
      scope.postMessage({ type: 'refused', faults: [{ code: 'unreadable', index: null, path: '', found: error instanceof Error ? error.name : '' }], count: 1 });
      return;
    }
    if (chunk.done || !reader.push(chunk.value)) break;
    bytesRead += chunk.value.length;
    if (performance.now() - toldMs > PROGRESS_EVERY_MS) tell();
  }
  tell();
  const result = reader.end();
  if (!result.ok) {
    scope.postMessage({ type: 'refused', faults: result.faults, count: result.count });
    return;
  }
  ({ features } = result);
  serveMap(channel);
  scope.postMessage({ type: 'done', summary: result.summary });
}

/** Answers the map's workers on the channel: one portion for each asking, so that what is under way stays small. */
function serveMap(name: string): void {
  const channel = new BroadcastChannel(name);
  const underWay = new Map<string, Generator<MapFeature[], void>>();
  channel.addEventListener('message', ({ data }: MessageEvent<Partial<FeedRequest>>) => {
    const { ask, reply } = data;
    if (ask === undefined || reply === undefined) return;
    const portions = underWay.get(reply) ?? buildMapPortions(features, ask);
    underWay.set(reply, portions);
    const next = portions.next();
    if (next.done) underWay.delete(reply);
    channel.postMessage({ reply, features: next.value ?? [], done: next.done ?? false } satisfies FeedPortion);
  });
}
