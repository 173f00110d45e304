import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/** How near the top a shape comes when several lie under the pointer. */
export type PickRank = 'point' | 'small' | 'opened' | 'region' | 'control' | 'country';

/** What a style layer says of itself in `metadata`: its story layer (none: ground) and its rank for picking (none: not picked). */
export interface LayerMark {
  readonly layer?: string;
  readonly pick?: PickRank;
}

const ranks: ReadonlySet<unknown> = new Set<PickRank>(['point', 'small', 'opened', 'region', 'control', 'country']);

/** Whether a value is a rank. */
export function isPickRank(value: unknown): value is PickRank {
  return ranks.has(value);
}

/** The mark of a style layer; an empty one where it has none or a foreign one. */
export function layerMarkOf(layer: LayerSpecification): LayerMark {
  const metadata: unknown = layer.metadata;
  if (typeof metadata !== 'object' || metadata === null) return {};
  return {
    ...('layer' in metadata && typeof metadata.layer === 'string' ? { layer: metadata.layer } : {}),
    ...('pick' in metadata && isPickRank(metadata.pick) ? { pick: metadata.pick } : {}),
  };
}

/** Ids of the style layers of one rank for picking, in drawing order. */
export function layersOfRank(layers: readonly LayerSpecification[], rank: PickRank): string[] {
  return layers.filter((layer) => layerMarkOf(layer).pick === rank).map((layer) => layer.id);
}
