/** The map's own words when it rests: whole, or not there. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { createCallouts, type SeenMap } from './callouts';
import { createCoveredNames, furnitureIn, type CoveredNames } from './covered-names';

/** Callouts and names together. */
export interface WordsAtRest extends Pick<CoveredNames, 'whole'> {
  /** Looks at the map at rest; answers whether it is to be drawn anew for what has changed. */
  settle(seen: SeenMap): boolean;
  /** The drawing context was restored, and has forgotten. */
  forget(): void;
}

/** Nothing is written until `canWrite` says so. */
export function createWordsAtRest(map: MapLibreMap, canWrite: () => boolean): WordsAtRest {
  const callouts = createCallouts(map, canWrite);
  const names = createCoveredNames(map, canWrite);
  return {
    settle(seen) {
      const areCalloutsNew = callouts.settle(seen);
      const areNamesNew = names.settle([...seen.covered, ...furnitureIn(map.getContainer())]);
      return areCalloutsNew || areNamesNew;
    },
    whole: names.whole,
    forget() {
      callouts.forget();
      names.forget();
    },
  };
}
