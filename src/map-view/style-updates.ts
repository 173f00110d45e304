import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { buildStyleChanges } from '../map-style/style-difference';

/** The map's style as it stands and as it is wanted. */
export interface StyleUpdates {
  /** Wants another style of the same layers; answers whether anything differs. */
  want(style: StyleSpecification): boolean;
  /** Brings the map up to the wanted style, once it can be written to. */
  apply(): void;
}

/** Follows `style`, which the map was made with; nothing is written until `canWrite` says so. */
export function createStyleUpdates(map: MapLibreMap, style: StyleSpecification, canWrite: () => boolean): StyleUpdates {
  let applied = style;
  let wanted = style;
  const apply = (): void => {
    if (!canWrite()) return;
    for (const { layer, group, property, value } of buildStyleChanges(applied, wanted)) {
      // The tests validate the whole style; the map's setters are typed by property, which a list of changes cannot be.
      if (group === 'paint') map.setPaintProperty(layer, property as 'fill-color', value as string, { validate: false });
      else map.setLayoutProperty(layer, property as 'visibility', value as 'visible', { validate: false });
    }
    applied = wanted;
  };
  return {
    want(next) {
      const differs = buildStyleChanges(wanted, next).length > 0;
      wanted = next;
      apply();
      return differs;
    },
    apply,
  };
}
