import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { all, propertyIn, propertyIs } from './expressions';
import { fontNames } from './fonts';
import type { StyleContext } from './style-context';

const mark = { layer: 'annotations' } as const;

/** Drawn measurements: lines by what they are (`draw`), over every border; empty until a story has them. */
export function buildAnnotationLayers({ palette }: StyleContext): LayerSpecification[] {
  return [
    {
      id: 'annotation-area',
      type: 'fill',
      source: 'annotations',
      metadata: mark,
      filter: all(propertyIn('draw', ['arrow', 'area-share']), ['==', ['geometry-type'], 'Polygon']),
      paint: { 'fill-color': palette.annotation, 'fill-opacity': ['match', ['get', 'draw'], 'arrow', 0.9, 0] },
    },
    {
      id: 'annotation-line',
      type: 'line',
      source: 'annotations',
      metadata: mark,
      filter: all(propertyIn('draw', ['dimension', 'traced-border', 'area-share', 'callout'])),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.annotation, 'line-width': ['match', ['get', 'draw'], 'traced-border', 3, 1.2] },
    },
    {
      id: 'annotation-ring',
      type: 'line',
      source: 'annotations',
      metadata: mark,
      filter: all(propertyIs('draw', 'ring')),
      paint: { 'line-color': palette.annotation, 'line-width': 1, 'line-dasharray': [5, 3] },
    },
  ];
}

/** The words on them, hidden where they would collide with a name. */
export function buildAnnotationLabelLayers({ palette }: StyleContext): LayerSpecification[] {
  return [
    {
      id: 'annotation-text',
      type: 'symbol',
      source: 'annotations',
      metadata: mark,
      filter: all(['==', ['geometry-type'], 'Point'], ['has', 'text']),
      layout: {
        'text-field': ['get', 'text'],
        'text-font': [...fontNames.regular],
        'text-size': 12,
        'text-max-width': 14,
        'text-padding': 4,
      },
      paint: { 'text-color': palette.annotation, 'text-halo-color': palette.halo, 'text-halo-width': 1.6 },
    },
  ];
}
