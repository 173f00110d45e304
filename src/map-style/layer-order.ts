import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { buildAnnotationLabelLayers, buildAnnotationLayers, buildCalloutLayers, buildDimensionLabelLayers } from './annotations';
import { buildCountryBorderLayers, buildOblastBorderLayers } from './borders';
import { buildContactLineLayers, buildControlLayers } from './control';
import { buildBarrierLayers, buildFormerShoreLayers } from './dnipro-barrier';
import { buildGroundLayers } from './ground';
import {
  buildCountryLabelLayers,
  buildCrimeaLabelLayers,
  buildOblastLabelLayers,
  buildTownLabelLayers,
  buildWaterLabelLayers,
} from './labels';
import { buildOpenedAreaLayers, buildOpenedCountLayers, buildOpenedLineLayers, buildOpenedNameLayers, buildOpenedPointLayers } from './opened-layers';
import { buildPlantSiteLayers } from './plant';
import { buildFootholdLayers, buildRegionOutlineLayers, buildRegionTintLayers } from './regions';
import { buildSelectionLayers } from './selection';
import { buildPlantLabelLayers, buildStoryPointLayers } from './story-points';
import type { StyleContext } from './style-context';
import { buildWaterLayers } from './water';

/** The one order of drawing, lowest first. Among names the later ones are placed first and win a collision. */
const layerOrder: readonly ((context: StyleContext) => LayerSpecification[])[] = [
  buildGroundLayers,
  buildRegionTintLayers,
  buildControlLayers,
  buildFootholdLayers,
  buildWaterLayers,
  buildFormerShoreLayers,
  buildOpenedAreaLayers,
  buildOblastBorderLayers,
  buildRegionOutlineLayers,
  buildContactLineLayers,
  buildBarrierLayers,
  buildCountryBorderLayers,
  buildOpenedLineLayers,
  buildPlantSiteLayers,
  buildOpenedPointLayers,
  buildSelectionLayers,
  buildAnnotationLayers,
  buildOpenedNameLayers,
  buildAnnotationLabelLayers,
  buildWaterLabelLayers,
  buildOblastLabelLayers,
  buildTownLabelLayers,
  buildDimensionLabelLayers,
  buildCalloutLayers,
  buildPlantLabelLayers,
  buildCountryLabelLayers,
  buildCrimeaLabelLayers,
  buildOpenedCountLayers,
  buildStoryPointLayers,
];

/** Every style layer in drawing order, all visible. */
export function buildLayers(context: StyleContext): LayerSpecification[] {
  return layerOrder.flatMap((buildPart) => buildPart(context));
}
