import type { Map as MapLibreMap } from 'maplibre-gl';
import { findPatternImage } from '../map-style/hatch-images';

/** Patterns at more than twice the pixels show no difference. */
const maxPixelRatio = 2;

/** Gives the map its patterns, point symbols and plates as the style asks for them, at the screen's pixel ratio unless another is wanted. */
export function supplyPatterns(map: MapLibreMap, wantedRatio?: number): void {
  map.setMissingStyleImageResolver((id) => {
    const pixelRatio = Math.min(maxPixelRatio, Math.max(1, Math.ceil(wantedRatio ?? map.getPixelRatio())));
    const image = findPatternImage(id, pixelRatio);
    if (image !== null && !map.hasImage(id)) map.addImage(id, image, { pixelRatio });
  });
}
