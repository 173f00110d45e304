/** Takes words off the map that buttons, pointers, credits or a popup over it would cut in half: names, and values of dimension lines. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { coverableSourceOf, coveredState } from '../map-style/coverable-words';
import type { SourceId } from '../map-style/sources';
import { boxIn } from './anchored-element';
import type { EdgesPx } from './far-pointer-layout';

/** The map's words under what covers it. */
export interface CoveredWords {
  /** Looks at the map at rest; answers whether it is to be drawn anew for what has changed. */
  settle(covered: readonly EdgesPx[]): boolean;
  /** Has all words written again until the map rests: what covered them may be gone, and a flight takes its time. */
  lift(): void;
  /** Has all words written while `work` is done: a picture of the map has nothing over it. */
  whole<T>(work: () => T): T;
  /** The drawing context was restored, and has forgotten. */
  forget(): void;
}

/** What the map's own furniture covers of its container: controls, scale, credits, and pointers to far places. Has the page laid out. */
export function furnitureIn(container: HTMLElement): EdgesPx[] {
  return [...container.querySelectorAll<HTMLElement>('.maplibregl-ctrl, .far-pointer')].flatMap((element) => {
    const box = boxIn(container, element);
    return element.style.visibility !== 'hidden' && box.right > box.left && box.bottom > box.top ? [box] : [];
  });
}

interface Written {
  readonly source: SourceId;
  readonly id: number | string;
}

/** MapLibre keeps a little room around each word, and finds it by that. */
const roomPx = 5;

/** A name is known by its place in its source (`generateId`) or by its place in the story, a value by its measure. */
function wordsUnder(map: MapLibreMap, covered: readonly EdgesPx[]): Map<string, Written> {
  const layers = map.getLayersOrder().filter((layer) => coverableSourceOf(layer) !== null);
  const found = covered.flatMap(({ left, top, right, bottom }) =>
    map.queryRenderedFeatures([[left + roomPx, top + roomPx], [right - roomPx, bottom - roomPx]], { layers, validate: false }),
  );
  return new Map(
    found.flatMap(({ layer, id }): [string, Written][] => {
      const source = coverableSourceOf(layer.id);
      return source !== null && id !== undefined ? [[`${source} ${id}`, { source, id }]] : [];
    }),
  );
}

/** Follows the words of `map`; nothing is written until `canWrite` says so. */
export function createCoveredWords(map: MapLibreMap, canWrite: () => boolean): CoveredWords {
  let hidden = new Map<string, Written>();
  const write = (words: Iterable<Written>, isCovered: boolean): void => {
    for (const { source, id } of words) map.setFeatureState({ source, id }, { [coveredState]: isCovered });
  };
  return {
    settle(covered) {
      if (!canWrite()) return false;
      const now = wordsUnder(map, covered);
      const gone = [...hidden].flatMap(([key, word]) => (now.has(key) ? [] : [word]));
      const come = [...now].flatMap(([key, word]) => (hidden.has(key) ? [] : [word]));
      write(gone, false);
      write(come, true);
      hidden = now;
      return gone.length + come.length > 0;
    },
    lift() {
      if (canWrite()) write(hidden.values(), false);
      hidden = new Map();
    },
    whole(work) {
      if (!canWrite()) return work();
      write(hidden.values(), false);
      try {
        return work();
      } finally {
        write(hidden.values(), true);
      }
    },
    forget() {
      hidden = new Map();
    },
  };
}
