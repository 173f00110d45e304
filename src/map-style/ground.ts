import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { StyleContext } from './style-context';

/** Sea as the background, land on it, Ukraine a shade lighter than its neighbours; a click on Ukraine picks the country. */
export function buildGroundLayers({ palette }: StyleContext): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
    { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': palette.land, 'fill-antialias': false } },
    {
      id: 'ukraine',
      type: 'fill',
      source: 'ukraine',
      metadata: { pick: 'country' },
      paint: { 'fill-color': palette.ukraine, 'fill-antialias': false },
    },
  ];
}
