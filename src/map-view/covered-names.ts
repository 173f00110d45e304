/** Takes names off the map that buttons, pointers or credits over it would cut in half. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { baseNameLayers, coveredState } from '../map-style/base-names';
import type { SourceId } from '../map-style/sources';
import { boxIn } from './anchored-element';
import type { BoxPx } from './far-pointer-layout';

/** The base map's names under what covers the map. */
export interface CoveredNames {
  /** Looks at the map at rest; answers whether it is to be drawn anew for what has changed. */
  settle(covered: readonly BoxPx[]): boolean;
  /** Has all names written while `work` is done: a picture of the map has nothing over it. */
  whole<T>(work: () => T): T;
  /** The drawing context was restored, and has forgotten. */
  forget(): void;
}

/** What the map's own furniture covers of its container: controls, scale, credits, and pointers to far places. Has the page laid out. */
export function furnitureIn(container: HTMLElement): BoxPx[] {
  return [...container.querySelectorAll<HTMLElement>('.maplibregl-ctrl, .far-pointer')].flatMap((element) => {
    const box = boxIn(container, element);
    return element.style.visibility !== 'hidden' && box.right > box.left && box.bottom > box.top ? [box] : [];
  });
}

interface Name {
  readonly source: SourceId;
  readonly id: number;
}

/** MapLibre keeps a little room around each name, and finds a name by that. */
const roomPx = 5;

const nameLayers = Object.keys(baseNameLayers);

/** A name is known by its place in its source (`generateId`). */
function namesUnder(map: MapLibreMap, covered: readonly BoxPx[]): Map<string, Name> {
  const found = covered.flatMap(({ left, top, right, bottom }) =>
    map.queryRenderedFeatures([[left + roomPx, top + roomPx], [right - roomPx, bottom - roomPx]], { layers: nameLayers, validate: false }),
  );
  return new Map(
    found.flatMap(({ layer, id }): [string, Name][] => {
      const source = Object.entries(baseNameLayers).find(([name]) => name === layer.id)?.[1];
      return source && typeof id === 'number' ? [[`${source} ${id}`, { source, id }]] : [];
    }),
  );
}

/** Follows the names of `map`; nothing is written until `canWrite` says so. */
export function createCoveredNames(map: MapLibreMap, canWrite: () => boolean): CoveredNames {
  let hidden = new Map<string, Name>();
  const write = (names: Iterable<Name>, isCovered: boolean): void => {
    for (const { source, id } of names) map.setFeatureState({ source, id }, { [coveredState]: isCovered });
  };
  return {
    settle(covered) {
      if (!canWrite()) return false;
      const now = namesUnder(map, covered);
      const gone = [...hidden].flatMap(([key, name]) => (now.has(key) ? [] : [name]));
      const come = [...now].flatMap(([key, name]) => (hidden.has(key) ? [] : [name]));
      write(gone, false);
      write(come, true);
      hidden = now;
      return gone.length + come.length > 0;
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
