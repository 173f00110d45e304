import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { buildStyleChanges, buildStyleParts, type StyleParts } from '../map-style/style-difference';

/** Credits are of the language too. MapLibre reads them from its sources whenever the style changes, as names do with them. */
function writeCredits(map: MapLibreMap, from: StyleSpecification, to: StyleSpecification): void {
  for (const [id, source] of Object.entries(to.sources)) {
    const before = from.sources[id];
    if (source.type !== 'geojson' || before?.type !== 'geojson' || source.attribution === before.attribution) continue;
    const drawn = map.getSource(id);
    if (drawn) Object.assign(drawn, { attribution: source.attribution });
  }
}

/** The map's style as it stands and as it is wanted. */
export interface StyleUpdates {
  /** Wants another style, whose layers come in the same order; answers whether the map is to be drawn anew for it. */
  want(style: StyleSpecification): boolean;
  /** Brings the map up to the wanted style, once it can be written to; answers whether it had to, or has to later. */
  apply(): boolean;
  /** The style that the map has. */
  applied(): StyleSpecification;
}

/** Follows `style`, which the map was made with; nothing is written until `canWrite` says so. */
export function createStyleUpdates(map: MapLibreMap, style: StyleSpecification, canWrite: () => boolean): StyleUpdates {
  let applied = style;
  let wanted = style;
  const apply = (): boolean => {
    if (!canWrite()) return true;
    const parts = buildStyleParts(applied, wanted);
    const changes = buildStyleChanges(applied, wanted);
    for (const id of parts.removedLayers) map.removeLayer(id);
    for (const id of parts.removedSources) map.removeSource(id);
    for (const [id, source] of parts.addedSources) map.addSource(id, source);
    for (const { layer, below } of parts.addedLayers) map.addLayer(layer, below);
    for (const { layer, group, property, value } of changes) {
      // The tests validate the whole style; the map's setters are typed by property, which a list of changes cannot be.
      if (group === 'paint') map.setPaintProperty(layer, property as 'fill-color', value as string, { validate: false });
      else map.setLayoutProperty(layer, property as 'visibility', value as 'visible', { validate: false });
    }
    writeCredits(map, applied, wanted);
    applied = wanted;
    return changes.length > 0 || hasParts(parts);
  };
  return {
    want(next) {
      wanted = next;
      return apply();
    },
    apply,
    applied: () => applied,
  };
}

function hasParts(parts: StyleParts): boolean {
  return Object.values(parts).some((list: readonly unknown[]) => list.length > 0);
}
