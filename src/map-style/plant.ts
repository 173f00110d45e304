import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { all, byZoom, propertyIs } from './expressions';
import type { StyleContext } from './style-context';

const layer = 'zaporizhzhia-npp';
const ofPlant = propertyIs('place', 'zaporizhzhia-npp');

/** From here on the site and its units are large enough to be drawn. */
export const siteMinZoom = 9.5;

/** The plant at large scales: the site's outline and its six numbered units. */
export function buildPlantSiteLayers({ palette }: StyleContext): LayerSpecification[] {
  return [
    {
      id: 'plant-site',
      type: 'fill',
      source: 'places',
      minzoom: siteMinZoom,
      metadata: { layer, pick: 'small' },
      filter: all(ofPlant, propertyIs('part', 'site')),
      paint: { 'fill-color': palette.plantGround, 'fill-opacity': 0.8 },
    },
    {
      id: 'plant-site-edge',
      type: 'line',
      source: 'places',
      minzoom: siteMinZoom,
      metadata: { layer },
      filter: all(ofPlant, propertyIs('part', 'site')),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.plant, 'line-width': byZoom([10, 1], [14, 2]) },
    },
    {
      id: 'plant-units',
      type: 'fill',
      source: 'places',
      minzoom: 11,
      metadata: { layer, pick: 'small' },
      filter: all(ofPlant, propertyIs('part', 'unit')),
      paint: { 'fill-color': palette.plant },
    },
  ];
}
