import type { Map as MapLibreMap } from 'maplibre-gl';
import { outlineLayerOf } from '../map-style/selection';
import { statefulSources } from '../map-style/sources';

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
export function createFeatureMarks(map: Pick<MapLibreMap, 'setFeatureState' | 'setPaintProperty'>, canWrite: () => boolean): FeatureMarks {
  const wanted: Record<Mark, string | null> = { selected: null, hovered: null };
  const drawn: Record<Mark, string | null> = { selected: null, hovered: null };
  const write = (mark: Mark, place: string | null, on: boolean): void => {
    if (place === null) return;
    for (const source of statefulSources) map.setFeatureState({ source, id: place }, { [mark]: on });
  };
  const areAnyDrawn = (): boolean => allMarks.some((mark) => drawn[mark] !== null);
  /** Outlines are drawn only while there are any: MapLibre leaves a layer out of the frame at 0, and draws it without another layout at 1. */
  const switchOutlines = (on: boolean): void => {
    for (const source of statefulSources) map.setPaintProperty(outlineLayerOf(source), 'line-layer-opacity', on ? 1 : 0);
  };
  return {
    want(mark, place) {
      if (wanted[mark] === place) return false;
      wanted[mark] = place;
      return true;
    },
    apply() {
      if (!canWrite()) return;
      const wereAnyDrawn = areAnyDrawn();
      for (const mark of allMarks.filter((one) => drawn[one] !== wanted[one])) {
        write(mark, drawn[mark], false);
        write(mark, wanted[mark], true);
        drawn[mark] = wanted[mark];
      }
      if (areAnyDrawn() !== wereAnyDrawn) switchOutlines(areAnyDrawn());
    },
    forget() {
      for (const mark of allMarks) drawn[mark] = null;
    },
  };
}
