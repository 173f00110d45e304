import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { all, byZoom, propertyIs } from './expressions';
import type { StyleContext } from './style-context';

/** The Kakhovka reservoir as it was until June 2023: a former shore, dashed and faintly tinted, not water. */
export function buildFormerShoreLayers({ palette }: StyleContext): LayerSpecification[] {
  return [
    {
      id: 'dnipro-former-shore-tint',
      type: 'fill',
      source: 'places',
      metadata: { layer: 'dnipro-barrier', pick: 'small' },
      filter: all(propertyIs('part', 'former-shore')),
      paint: { 'fill-color': palette.formerShoreFill, 'fill-antialias': false },
    },
    {
      id: 'dnipro-former-shore',
      type: 'line',
      source: 'places',
      metadata: { layer: 'dnipro-barrier' },
      filter: all(propertyIs('part', 'former-shore')),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.formerShore, 'line-width': byZoom([5, 0.7], [8, 1.1], [11, 1.5]), 'line-dasharray': [2.4, 1.8] },
    },
  ];
}

/** How long a tick is: the width of the dashed line that draws them. */
const tickLengthPx = 5;

/** The stretch that divides the two sides: a heavier line with ticks on the held bank; the line's plain run takes the click for the river. */
export function buildBarrierLayers({ palette }: StyleContext): LayerSpecification[] {
  return [
    {
      id: 'dnipro-line',
      type: 'line',
      source: 'places',
      metadata: { layer: 'dnipro-barrier', pick: 'small' },
      filter: all(propertyIs('part', 'line')),
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': palette.riverMain, 'line-width': byZoom([3, 0.8], [5, 1.6], [8, 2.4]) },
    },
    {
      id: 'dnipro-barrier-ticks',
      type: 'line',
      source: 'control',
      metadata: { layer: 'dnipro-barrier' },
      filter: all(propertyIs('kind', 'barrier')),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.barrier,
        'line-width': tickLengthPx,
        // Short dashes of a wide line are ticks; a positive offset is to the right of the flow.
        'line-dasharray': [0.28, 1.5],
        'line-offset': ['case', ['==', ['get', 'heldSide'], 'right'], tickLengthPx / 2 + 1, -(tickLengthPx / 2 + 1)],
      },
    },
    {
      id: 'dnipro-barrier',
      type: 'line',
      source: 'control',
      metadata: { layer: 'dnipro-barrier', pick: 'small' },
      filter: all(propertyIs('kind', 'barrier')),
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': palette.barrier, 'line-width': byZoom([4, 2], [6, 3], [9, 4]) },
    },
  ];
}
