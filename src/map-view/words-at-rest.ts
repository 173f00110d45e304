/** The map's own words when it rests: whole, or not there. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { createCallouts, type SeenMap } from './callouts';
import { createCoveredWords, furnitureIn, type CoveredWords } from './covered-words';

/** Callouts and all other words together. */
export interface WordsAtRest extends Pick<CoveredWords, 'whole' | 'lift'> {
  /**
   * Looks at the map at rest; answers whether it is to be drawn anew for what has changed. Once drawn so, it is not looked at
   * again before something else has changed: looking costs more than most frames.
   */
  settle(seen: SeenMap): boolean;
  /** Something has changed, or what covers the map, that the map itself does not tell of. */
  unsettle(): void;
  /** The drawing context was restored, and has forgotten. */
  forget(): void;
}

/** Nothing is written until `canWrite` says so. */
export function createWordsAtRest(map: MapLibreMap, canWrite: () => boolean): WordsAtRest {
  const callouts = createCallouts(map, canWrite);
  const covered = createCoveredWords(map, canWrite);
  let isSettled = false;
  const unsettle = (): void => {
    isSettled = false;
  };
  for (const change of ['movestart', 'move', 'resize', 'data'] as const) map.on(change, unsettle);
  return {
    settle(seen) {
      if (isSettled) return false;
      isSettled = true;
      const over = [...seen.covered, ...furnitureIn(map.getContainer())];
      const areCalloutsNew = callouts.settle({ ...seen, covered: over });
      const areOthersNew = covered.settle(over);
      return areCalloutsNew || areOthersNew;
    },
    unsettle,
    lift: covered.lift,
    whole: (work) => callouts.whole(() => covered.whole(work)),
    forget() {
      unsettle();
      callouts.forget();
      covered.forget();
    },
  };
}
