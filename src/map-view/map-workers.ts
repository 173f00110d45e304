/** The map's workers: started before there is a map, and let go of once one of them has died. */
import { clearPrewarmedResources, getGlobalDispatcher, prewarm, setWorkerUrl } from 'maplibre-gl';
import { workerAddress } from './worker-address';

let areHeld = false;
let isWatching = false;
let hasDied = false;

/**
 * Starts the workers, where they are not held already: they read their code while the page wakes, and outlive a map that is
 * taken down or has lost its drawing context. A map hears of no worker that died before it was made; that is remembered here.
 */
export function startMapWorkers(): void {
  if (areHeld) return;
  areHeld = true;
  setWorkerUrl(workerAddress);
  if (!isWatching) {
    isWatching = true;
    getGlobalDispatcher().on('error', () => {
      hasDied = true;
    });
  }
  prewarm();
}

/** Whether they are held, as they are in a page that has a map or awaits one. */
export function areMapWorkersHeld(): boolean {
  return areHeld;
}

/** Ends the workers, for a page that has no map. */
export function endMapWorkers(): void {
  if (!areHeld) return;
  areHeld = false;
  hasDied = false;
  clearPrewarmedResources();
}

/** Where one of the workers has died all of them end, so that the next map has new ones. To be called while there is no map. */
export function endDeadMapWorkers(): void {
  if (hasDied) endMapWorkers();
}
