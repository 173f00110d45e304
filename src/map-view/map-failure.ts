import type { Map as MapLibreMap } from 'maplibre-gl';
import { findOpenedLayer } from '../map-style/opened-look';
import type { Words } from '../words/en';
import type { Message } from '../words/message';

/** Plain sentences for what can go wrong with the drawing. */

/** The sentence for a browser without WebGL. */
export const sayNoGraphics: Message = ({ words }) => words.failures.noGraphics;

/** The sentence for a drawing context that was lost and does not come back. */
export const sayGraphicsLost: Message = ({ words }) => words.failures.graphicsLost;

/** MapLibre's sentence for a file that was asked for in vain is `AJAXError: Not Found (404): <address>`, with 0 where no answer came. */
const inVain = /^AJAXError: .*? \((\d+)\): /;
/** An address speaks of no reason, whatever its words and figures. */
const address = /[a-z][a-z\d+.-]*:\/\/\S+/gi;

function reasonOf(error: unknown, { failures }: Words): string {
  const message = error instanceof Error ? error.message : '';
  const status = inVain.exec(message)?.[1];
  if (status !== undefined) return Number(status) === 0 ? failures.reasonNotFetched : failures.reasonStatus(status);
  const said = message.replace(address, '');
  if (/json|unexpected|parse/i.test(said)) return failures.reasonNotGeojson;
  if (/fetch|network|load/i.test(said)) return failures.reasonNotFetched;
  return message === '' ? failures.reasonUnknown : message;
}

/** One sentence for a data file that did not load: its name, what went wrong, what to do. */
export function fileFailureOf(fileName: string, error: unknown): Message {
  return ({ words }) => words.failures.mapFile(fileName, reasonOf(error, words));
}

/** One sentence for a drawing that failed for another reason than its files. MapLibre has one sentence for a worker that does not start or dies. */
export function drawingFailureOf(error: { readonly message: string }): Message {
  return ({ words: { failures } }) => failures.mapNotDrawnBecause(error.message.startsWith('Worker failed') ? failures.mapWorkerStopped : error.message);
}

/** Tells of data files that do not load and of a worker that does not start; each at most once. Opened data fail alone. */
export function listenToFailures(map: MapLibreMap, onFailure: (message: Message) => void, onOpenedFailure: (layer: string) => void): void {
  const told = new Set<string>();
  map.on('error', (event) => {
    const source = 'sourceId' in event && typeof event.sourceId === 'string' ? event.sourceId : null;
    const what = `${source ?? ''} ${event.error.message}`;
    if (told.has(what)) return;
    told.add(what);
    const opened = source === null ? null : findOpenedLayer(source);
    if (opened !== null) return onOpenedFailure(opened);
    onFailure(source === null ? drawingFailureOf(event.error) : fileFailureOf(`${source}.geojson`, event.error));
  });
}
