import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';

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
 * What differs between two styles of the same layers (another theme, language or visibility). The map's own
 * difference would compare whole data files; ours never touches a source.
 */
export function buildStyleChanges(before: StyleSpecification, now: StyleSpecification): StyleChange[] {
  const old = new Map(before.layers.map((layer) => [layer.id, layer]));
  return now.layers.flatMap((layer) => {
    const was = old.get(layer.id);
    const visibility = { visibility: 'visible' };
    return [
      ...changesOf(layer.id, 'layout', { ...visibility, ...was?.layout }, { ...visibility, ...layer.layout }),
      ...changesOf(layer.id, 'paint', was?.paint ?? {}, layer.paint ?? {}),
    ];
  });
}
