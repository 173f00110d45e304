import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { all, byZoom, propertyIs } from './expressions';
import type { StyleContext } from './style-context';

/** Oblast borders: thin and dashed, under every statement about control. */
export function buildOblastBorderLayers({ palette }: StyleContext): LayerSpecification[] {
  return [
    {
      id: 'border-region-abroad',
      type: 'line',
      source: 'borders',
      minzoom: 5,
      filter: all(propertyIs('kind', 'region-abroad')),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.borderRegionAbroad, 'line-width': byZoom([5, 0.5], [9, 1]), 'line-dasharray': [3, 2.4] },
    },
    {
      id: 'border-oblast',
      type: 'line',
      source: 'borders',
      minzoom: 3.5,
      filter: all(propertyIs('kind', 'oblast')),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.borderOblast, 'line-width': byZoom([4, 0.5], [6, 0.8], [9, 1.3]), 'line-dasharray': [3.2, 2.2] },
    },
  ];
}

/** Internationally recognised borders: solid, and above every control fill. */
export function buildCountryBorderLayers({ palette }: StyleContext): LayerSpecification[] {
  return [
    {
      id: 'border-country-casing',
      type: 'line',
      source: 'borders',
      filter: all(propertyIs('kind', 'country')),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': palette.borderCasing, 'line-width': byZoom([3, 0.8], [6, 3.2], [10, 5]), 'line-opacity': 0.75 },
    },
    {
      id: 'border-country',
      type: 'line',
      source: 'borders',
      filter: all(propertyIs('kind', 'country')),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': palette.borderCountry, 'line-width': byZoom([2, 0.35], [4, 0.8], [6, 1.3], [10, 2.2]) },
    },
  ];
}
