import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { openedSourceOf, type OpenedLook } from '../map-style/opened-look';
import type { Position } from '../story/schema';
import { supplyOpenedFeed } from './opened-feed-supply';
import type { OpenedChoice } from './map-intent';

/** The reader's own data on the map. */
export interface OpenedOnMap {
  /** The layers that are to be drawn by now; none before the map's workers know where the data are. */
  looks(): readonly OpenedLook[];
  set(looks: readonly OpenedLook[]): void;
  /** Marks one feature, or none; answers whether anything changed. */
  select(choice: OpenedChoice | null): boolean;
  /** Writes the mark again, which a restored drawing context does not know. */
  reapply(): void;
  /** Goes as near as it takes for a disc to fall apart: a move of the reader's, made by what they did. */
  openCluster(source: string, cluster: number, at: Position, originalEvent: Event): void;
}

/** Who hears of the opened layers on the map. */
export interface OpenedOnMapListener {
  /** `looks` has changed. */
  changed(): void;
  /** The map's workers are told where the data are; the function given back is called once they know, or never will. */
  awaits(): () => void;
  /** The feed did not come. */
  failed(layer: string): void;
}

/** Keeps the opened layers of `map`. */
export function createOpenedOnMap(map: MapLibreMap, canWrite: () => boolean, listener: OpenedOnMapListener): OpenedOnMap {
  let wanted: readonly OpenedLook[] = [];
  let drawn: readonly OpenedLook[] = [];
  let selected: OpenedChoice | null = null;
  const write = (choice: OpenedChoice | null, on: boolean): void => {
    if (choice === null || !canWrite()) return;
    for (const kind of ['points', 'shapes'] as const) {
      const source = openedSourceOf(choice.layer, kind);
      if (map.getSource(source)) map.setFeatureState({ source, id: choice.feature }, { selected: on });
    }
  };
  return {
    looks: () => drawn,
    set(looks) {
      wanted = looks;
      const draw = (): void => {
        drawn = wanted;
        listener.changed();
        // A source that has just come does not know what was chosen before.
        write(selected, true);
      };
      if (looks.length === 0) return draw();
      const arrived = listener.awaits();
      supplyOpenedFeed()
        .then(draw, () => {
          for (const { id } of looks) listener.failed(id);
        })
        .finally(arrived);
    },
    select(choice) {
      if (choice?.layer === selected?.layer && choice?.feature === selected?.feature) return false;
      write(selected, false);
      selected = choice;
      write(selected, true);
      return true;
    },
    reapply: () => write(selected, true),
    openCluster(source, cluster, at, originalEvent) {
      const found = map.getSource(source);
      if (found?.type !== 'geojson') return;
      const center: [number, number] = [at[0], at[1]];
      (found as GeoJSONSource)
        .getClusterExpansionZoom(cluster)
        .then((zoom) => map.easeTo({ center, zoom: Math.max(zoom, map.getZoom() + 0.5) }, { originalEvent }))
        // The layer was taken away meanwhile.
        .catch(() => undefined);
    },
  };
}
