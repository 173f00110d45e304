import { importScriptInWorkers } from 'maplibre-gl';
import { startMapWorkers } from './map-workers';
import feedUrl from './opened-feed?worker&url';

let supplied: Promise<void> | null = null;

/**
 * Teaches the map's workers where opened data wait; once, and only when some are opened. MapLibre takes an address that
 * ends in `.mjs` as a module and imports it; any other it would evaluate, which the page's policy forbids.
 */
export function supplyOpenedFeed(): Promise<void> {
  // Held over a lost drawing context: MapLibre would end them with the map's style, and new ones may be asked for opened data
  // before they have learnt where those wait.
  startMapWorkers();
  supplied ??= importScriptInWorkers(`${new URL(feedUrl, document.baseURI).href}#.mjs`).catch((error: unknown) => {
    // The next opened file tries again.
    supplied = null;
    throw error;
  });
  return supplied;
}
