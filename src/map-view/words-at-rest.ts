/** The map's own words when it rests: whole, or not there. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { createCallouts, type SeenMap } from './callouts';
import { createCoveredWords, furnitureIn, type CoveredWords } from './covered-words';

/** Callouts and all other words together. */
export interface WordsAtRest extends Pick<CoveredWords, 'whole' | 'lift'> {
  /** Looks at the map at rest; answers whether it is to be drawn anew for what has changed. */
  settle(seen: SeenMap): boolean;
  /** The drawing context was restored, and has forgotten. */
  forget(): void;
}

/** Nothing is written until `canWrite` says so. */
export function createWordsAtRest(map: MapLibreMap, canWrite: () => boolean): WordsAtRest {
  const callouts = createCallouts(map, canWrite);
  const covered = createCoveredWords(map, canWrite);
  return {
    settle(seen) {
      const over = [...seen.covered, ...furnitureIn(map.getContainer())];
      const areCalloutsNew = callouts.settle({ ...seen, covered: over });
      const areOthersNew = covered.settle(over);
      return areCalloutsNew || areOthersNew;
    },
    lift: covered.lift,
    whole: (work) => callouts.whole(() => covered.whole(work)),
    forget() {
      callouts.forget();
      covered.forget();
    },
  };
}
