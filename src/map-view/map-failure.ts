import type { Map as MapLibreMap } from 'maplibre-gl';

/** Plain sentences for what can go wrong with the drawing. */

/** The sentence for a browser without WebGL. */
export const noGraphicsSentence =
  'The map cannot be drawn, because this browser has no WebGL 2. The article, the places and the layers can be read without it; turning on hardware acceleration or another browser may bring the map.';

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  const status = /\((\d{3})\)|\b(\d{3})\b/.exec(message);
  const code = status?.[1] ?? status?.[2];
  if (code !== undefined) return `the server answered with status ${code}`;
  if (/json|unexpected|parse/i.test(message)) return 'it is not valid GeoJSON';
  if (/fetch|network|load/i.test(message)) return 'it could not be fetched';
  return message === '' ? 'the reason is not known' : message;
}

/** One sentence for a data file that did not load: its name, what went wrong, what to do. */
export function fileFailureOf(fileName: string, error: unknown): string {
  return `The map file "${fileName}" did not load: ${reasonOf(error)}. Reload the page to try again.`;
}

/** Tells of data files that do not load and of a worker that does not start; each at most once. */
export function listenToFailures(map: MapLibreMap, onFailure: (message: string) => void): void {
  const told = new Set<string>();
  map.on('error', (event) => {
    const source = 'sourceId' in event && typeof event.sourceId === 'string' ? event.sourceId : null;
    const message = source === null ? `The map could not be drawn: ${event.error.message}` : fileFailureOf(`${source}.geojson`, event.error);
    if (told.has(message)) return;
    told.add(message);
    onFailure(message);
  });
}
