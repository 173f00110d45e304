/** Keeps callouts whole: a leader goes with its words, where those found no room or would be cut off or covered. */
import type { Map as MapLibreMap, MapGeoJSONFeature } from 'maplibre-gl';
import { speakingCallouts } from '../map-style/annotations';
import { calloutLayer, calloutLook, calloutTextOf, muteState } from '../map-style/callouts';
import type { EdgesPx } from './far-pointer-layout';

/** What is seen of a map: the part that it has for itself, the boxes that cover some of that, and the language of its words. */
export interface SeenMap {
  readonly view: EdgesPx;
  readonly covered: readonly EdgesPx[];
  readonly language: string;
}

/** The callouts of a map. */
export interface Callouts {
  /** Looks at the map at rest; answers whether it is to be drawn anew for what has changed. */
  settle(seen: SeenMap): boolean;
  /** Has those written while `work` is done that are muted only for what covers them. */
  whole<T>(work: () => T): T;
  /** The drawing context was restored, and has forgotten. */
  forget(): void;
}

/** How far words may stand in the room that shapes keep to the edge. */
export const calloutMarginPx = 20;

/** A letter is about half as wide as it is high (Source Sans, semibold). */
const letterEm = 0.52;

/** About how large MapLibre sets a text: it breaks what is too long into lines of about the same length. */
export function calloutSizeOf(text: string): { readonly widthPx: number; readonly heightPx: number } {
  const { sizePx, maxWidthEm, lineHeightEm } = calloutLook;
  const lines = text.split('\n').map((line) => {
    const widthEm = line.length * letterEm;
    const count = Math.max(1, Math.ceil(widthEm / maxWidthEm));
    return { widthEm: widthEm / count, count };
  });
  const count = lines.reduce((sum, line) => sum + line.count, 0);
  return { widthPx: Math.max(...lines.map(({ widthEm }) => widthEm)) * sizePx, heightPx: count * lineHeightEm * sizePx };
}

function isWhole(map: MapLibreMap, { geometry, properties }: MapGeoJSONFeature, { view, covered, language }: SeenMap): boolean {
  if (geometry.type !== 'Point') return true;
  const [lng = 0, lat = 0] = geometry.coordinates;
  const { x, y } = map.project([lng, lat]);
  const { widthPx, heightPx } = calloutSizeOf(calloutTextOf(properties, language));
  const box: EdgesPx = { left: x - widthPx / 2, top: y - heightPx / 2, right: x + widthPx / 2, bottom: y + heightPx / 2 };
  if (covered.some((over) => box.left < over.right && box.right > over.left && box.top < over.bottom && box.bottom > over.top)) return false;
  return box.left >= view.left && box.right <= view.right && box.top >= view.top && box.bottom <= view.bottom;
}

/** Follows the callouts of `map`; what is drawn of a measure at one scale has one callout at the most. */
export function createCallouts(map: MapLibreMap, canWrite: () => boolean): Callouts {
  const muted = new Set<string>();
  let lastSeen: SeenMap | null = null;
  const measureOf = ({ id }: Pick<MapGeoJSONFeature, 'id'>): string[] => (typeof id === 'string' ? [id] : []);
  const isWritten = (): boolean => canWrite() && map.getLayoutProperty(calloutLayer, 'visibility') !== 'none';
  /** The measures whose words have room on the map as it is seen, muted or not. */
  const findTold = (seen: SeenMap): Set<string> => {
    const placed = map.queryRenderedFeatures({ layers: [calloutLayer], validate: false });
    return new Set(placed.filter((feature) => isWhole(map, feature, seen)).flatMap(measureOf));
  };
  const mute = (measures: readonly string[], isMuted: boolean): void => {
    for (const id of measures) map.setFeatureState({ source: 'annotations', id }, { [muteState]: isMuted });
  };
  return {
    settle(seen) {
      lastSeen = seen;
      if (!isWritten()) return false;
      const told = findTold(seen);
      const all = new Set(map.querySourceFeatures('annotations', { filter: speakingCallouts, validate: false }).flatMap(measureOf));
      const changed = [...all].filter((measure) => told.has(measure) === muted.has(measure));
      for (const id of changed) {
        if (told.has(id)) muted.delete(id);
        else muted.add(id);
        mute([id], muted.has(id));
      }
      return changed.length > 0;
    },
    whole(work) {
      if (lastSeen === null || !isWritten()) return work();
      const covered = [...findTold({ ...lastSeen, covered: [] })].filter((measure) => muted.has(measure));
      mute(covered, false);
      try {
        return work();
      } finally {
        mute(covered, true);
      }
    },
    forget() {
      muted.clear();
    },
  };
}
