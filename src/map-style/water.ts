import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { all, byZoom, propertyIs, scaleReached } from './expressions';
import type { StyleContext } from './style-context';

/** Lakes, reservoirs and rivers; they lie over the control fills, since nobody holds the water's surface. */
export function buildWaterLayers({ palette }: StyleContext): LayerSpecification[] {
  return [
    {
      id: 'water',
      type: 'fill',
      source: 'water',
      // Ponds without a name wait until they are more than a speck.
      filter: all(['>=', ['zoom'], ['+', ['coalesce', ['get', 'minzoom'], 0], ['case', ['has', 'id'], 0, 1]]]),
      paint: { 'fill-color': palette.water },
    },
    {
      id: 'rivers',
      type: 'line',
      source: 'rivers',
      filter: all(scaleReached, ['!', propertyIs('id', 'dnipro')]),
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': palette.river,
        'line-width': byZoom([4, 0.5], [6, 0.9], [8, 1.3], [11, 1.6]),
      },
    },
    {
      id: 'river-dnipro',
      type: 'line',
      source: 'rivers',
      filter: all(propertyIs('id', 'dnipro')),
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': palette.riverMain,
        'line-width': byZoom([3, 0.8], [5, 1.5], [7, 2.2], [10, 2.6]),
        // Where its banks are drawn, the line steps back.
        'line-opacity': byZoom([9, 1], [11, 0.35]),
      },
    },
  ];
}
