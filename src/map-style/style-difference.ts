import type { LayerSpecification, SourceSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';

/** One property of one layer that has another value now. */
export interface StyleChange {
  readonly layer: string;
  readonly group: 'paint' | 'layout';
  readonly property: string;
  readonly value: unknown;
}

function changesOf(layer: string, group: StyleChange['group'], before: object, now: object): StyleChange[] {
  const old = new Map(Object.entries(before));
  return Object.entries(now)
    .filter(([property, value]) => JSON.stringify(old.get(property)) !== JSON.stringify(value))
    .map(([property, value]) => ({ layer, group, property, value }));
}

/**
 * What differs between two styles in the layers that both have (another theme, language or visibility). The map's own
 * difference would compare whole data files; ours never touches a source.
 */
export function buildStyleChanges(before: StyleSpecification, now: StyleSpecification): StyleChange[] {
  const old = new Map(before.layers.map((layer) => [layer.id, layer]));
  return now.layers.flatMap((layer) => {
    const was = old.get(layer.id);
    if (was === undefined || was === layer) return [];
    const visibility = { visibility: 'visible' };
    return [
      ...changesOf(layer.id, 'layout', { ...visibility, ...was.layout }, { ...visibility, ...layer.layout }),
      ...changesOf(layer.id, 'paint', was.paint ?? {}, layer.paint ?? {}),
    ];
  });
}

/** Whole layers and sources that come or go, each list in the order in which it is to be done. */
export interface StyleParts {
  readonly removedLayers: readonly string[];
  readonly removedSources: readonly string[];
  readonly addedSources: readonly (readonly [id: string, source: SourceSpecification])[];
  /** `below`: the layer that it stands right under, which is there by then; undefined at the top. */
  readonly addedLayers: readonly { readonly layer: LayerSpecification; readonly below: string | undefined }[];
}

/** What one style has and another has not; the layers that both have keep their order. */
export function buildStyleParts(before: StyleSpecification, now: StyleSpecification): StyleParts {
  const [oldLayers, newLayers] = [before, now].map(({ layers }) => new Set(layers.map(({ id }) => id)));
  return {
    removedLayers: before.layers.filter(({ id }) => !newLayers?.has(id)).map(({ id }) => id),
    removedSources: Object.keys(before.sources).filter((id) => !Object.hasOwn(now.sources, id)),
    addedSources: Object.entries(now.sources).filter(([id]) => !Object.hasOwn(before.sources, id)),
    // From the top down, so that what a layer stands under is always there already.
    addedLayers: now.layers
      .map((layer, at) => ({ layer, below: now.layers[at + 1]?.id }))
      .filter(({ layer }) => !oldLayers?.has(layer.id))
      .toReversed(),
  };
}
