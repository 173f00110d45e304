import type { Map as MapLibreMap } from 'maplibre-gl';
import type { SourceId } from '../map-style/sources';

/** Sources that may hold features of a place; Ukraine's own feature is named by its id. */
const markedSources = ['ukraine', 'oblasts', 'control', 'places'] as const satisfies readonly SourceId[];

type Mark = 'selected' | 'hovered';

/** The map's two marks on places, kept here since a restored drawing context forgets them. */
export interface FeatureMarks {
  set(mark: Mark, place: string | null): boolean;
  reapply(): void;
}

/** Marks by feature state; `set` tells whether anything changed. Nothing is written until `canWrite` says so. */
export function createFeatureMarks(map: MapLibreMap, canWrite: () => boolean): FeatureMarks {
  const marks: Record<Mark, string | null> = { selected: null, hovered: null };
  const write = (mark: Mark, place: string | null, on: boolean): void => {
    if (place === null || !canWrite()) return;
    for (const source of markedSources) map.setFeatureState({ source, id: place }, { [mark]: on });
  };
  return {
    set(mark, place) {
      if (marks[mark] === place) return false;
      write(mark, marks[mark], false);
      marks[mark] = place;
      write(mark, place, true);
      return true;
    },
    reapply() {
      write('selected', marks.selected, true);
      write('hovered', marks.hovered, true);
    },
  };
}
