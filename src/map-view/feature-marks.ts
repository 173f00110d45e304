import type { Map as MapLibreMap } from 'maplibre-gl';
import type { SourceId } from '../map-style/sources';

/** Sources that may hold features of a place; Ukraine's own feature is named by its id. */
const markedSources = ['ukraine', 'oblasts', 'control', 'places'] as const satisfies readonly SourceId[];

const allMarks = ['selected', 'hovered'] as const;

type Mark = (typeof allMarks)[number];

/** The map's two marks on places: where they are wanted, and where they are. */
export interface FeatureMarks {
  /** Wants a mark on another place, or on none; answers whether that is anything new. */
  want(mark: Mark, place: string | null): boolean;
  /** Brings the map up to what is wanted, once it can be written to. */
  apply(): void;
  /** The drawing context was restored, and has forgotten. */
  forget(): void;
}

/** Marks by feature state. Nothing is written until `canWrite` says so. */
export function createFeatureMarks(map: Pick<MapLibreMap, 'setFeatureState'>, canWrite: () => boolean): FeatureMarks {
  const wanted: Record<Mark, string | null> = { selected: null, hovered: null };
  const drawn: Record<Mark, string | null> = { selected: null, hovered: null };
  const write = (mark: Mark, place: string | null, on: boolean): void => {
    if (place === null) return;
    for (const source of markedSources) map.setFeatureState({ source, id: place }, { [mark]: on });
  };
  return {
    want(mark, place) {
      if (wanted[mark] === place) return false;
      wanted[mark] = place;
      return true;
    },
    apply() {
      if (!canWrite()) return;
      for (const mark of allMarks.filter((one) => drawn[one] !== wanted[one])) {
        write(mark, drawn[mark], false);
        write(mark, wanted[mark], true);
        drawn[mark] = wanted[mark];
      }
    },
    forget() {
      for (const mark of allMarks) drawn[mark] = null;
    },
  };
}
