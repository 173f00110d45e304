import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { byState } from './expressions';
import { statefulSources, type StatefulSource } from './sources';
import type { StyleContext } from './style-context';

/** The ring around a chosen point. */
export const chosenRing = { radiusPx: 13, strokePx: 2.6 } as const;

/** The style layer that outlines the marked places of a source. */
export function outlineLayerOf(source: StatefulSource): string {
  return `selection-${source}`;
}

/**
 * Outlines of what the reader has chosen or points at, by feature state; the ground under them stays as it is. The lines' layers
 * begin switched off by `line-layer-opacity`: a third of all triangles of a frame would be of outlines that nobody sees.
 */
export function buildSelectionLayers({ palette }: StyleContext): LayerSpecification[] {
  const outline = (source: StatefulSource): LayerSpecification => ({
    id: outlineLayerOf(source),
    type: 'line',
    source,
    filter: ['!=', ['geometry-type'], 'Point'],
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': ['case', ['boolean', ['feature-state', 'selected'], false], palette.selected, palette.hovered],
      'line-width': byState(2.6, 1.8, 0),
      'line-opacity': byState(1, 0.9, 0),
      'line-layer-opacity': 0,
    },
  });
  return [
    ...statefulSources.map(outline),
    {
      id: 'selection-points',
      type: 'circle',
      source: 'places',
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-color': palette.halo,
        'circle-opacity': 0,
        'circle-radius': byState(chosenRing.radiusPx, 11, 0),
        'circle-stroke-color': ['case', ['boolean', ['feature-state', 'selected'], false], palette.selected, palette.hovered],
        'circle-stroke-width': byState(chosenRing.strokePx, 1.8, 0),
      },
    },
  ];
}
