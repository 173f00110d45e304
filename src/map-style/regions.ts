import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { all, byZoom, propertyIn, propertyIs } from './expressions';
import { controlPatterns, sumyFoothold } from './control';
import type { PaletteName } from './palette';
import type { StyleContext } from './style-context';

interface RegionLook {
  readonly layer: string;
  /** Ids in oblasts.geojson (ISO 3166-2). */
  readonly oblasts: readonly string[];
  readonly colour: PaletteName;
  readonly tint: PaletteName;
  /** How far inside its edge the outline is drawn, so that neighbours keep their own; 0 where parts of it meet. */
  readonly insetPx: number;
}

const outlinedRegions: readonly RegionLook[] = [
  { layer: 'kursk', oblasts: ['RU-KRS'], colour: 'kursk', tint: 'kurskTint', insetPx: 1 },
  { layer: 'sumy', oblasts: ['UA-59'], colour: 'sumy', tint: 'sumyTint', insetPx: 1 },
  { layer: 'donetsk', oblasts: ['UA-14'], colour: 'donetsk', tint: 'donetskTint', insetPx: 1 },
  { layer: 'crimea', oblasts: ['UA-43', 'UA-40'], colour: 'crimea', tint: 'crimeaTint', insetPx: 0 },
];

/** The four regions whose annexation Russia declared in 2022: outlined by their borders, so that the coast stays a coast. */
const declaredAnnexed: RegionLook = {
  layer: 'declared-annexed',
  oblasts: ['UA-14', 'UA-09', 'UA-23', 'UA-65'],
  colour: 'annexed',
  tint: 'annexedTint',
  insetPx: 0,
};

/** Ids of the regions in oblasts.geojson that a story layer outlines and tints, whichever layer holds their places; empty for any other layer. */
export function regionsOfLayer(layerId: string): readonly string[] {
  return [declaredAnnexed, ...outlinedRegions].find(({ layer }) => layer === layerId)?.oblasts ?? [];
}

/** Tints of the regions that the story speaks of, under all control; each also takes the click for its region. */
export function buildRegionTintLayers({ palette }: StyleContext): LayerSpecification[] {
  return [declaredAnnexed, ...outlinedRegions].map((look): LayerSpecification => ({
    id: `${look.layer}-tint`,
    type: 'fill',
    source: 'oblasts',
    metadata: { layer: look.layer, pick: 'region' },
    filter: all(propertyIn('id', look.oblasts)),
    // Seen whole, a region stands out; from near, where it fills the view, the ground is quiet again.
    paint: { 'fill-color': palette[look.tint], 'fill-opacity': byZoom([5, 0.75], [9, 0.3]), 'fill-antialias': false },
  }));
}

interface FootholdLook {
  readonly layer: string;
  readonly which: ExpressionSpecification;
  readonly pattern: string;
  readonly colour: PaletteName;
}

/** Ukraine's foothold in Kursk oblast and Russia's in Sumy oblast, each with the layer of its region. */
export function buildFootholdLayers({ palette }: StyleContext): LayerSpecification[] {
  const looks: readonly FootholdLook[] = [
    { layer: 'kursk', which: propertyIs('by', 'ukraine'), pattern: controlPatterns.footholdUkraine(palette), colour: 'footholdUkraine' },
    { layer: 'sumy', which: propertyIs('place', sumyFoothold), pattern: controlPatterns.footholdRussia(palette), colour: 'footholdRussia' },
  ];
  return looks.flatMap(({ layer, which, pattern, colour }): LayerSpecification[] => [
    {
      id: `${layer}-foothold`,
      type: 'fill',
      source: 'control',
      metadata: { layer, pick: 'small' },
      filter: all(propertyIs('kind', 'foothold'), which),
      paint: { 'fill-pattern': pattern, 'fill-antialias': false },
    },
    {
      id: `${layer}-foothold-edge`,
      type: 'line',
      source: 'control',
      metadata: { layer },
      filter: all(propertyIs('kind', 'foothold'), which),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette[colour], 'line-width': byZoom([4, 1.4], [8, 1.8]) },
    },
  ]);
}

/** Outlines of those regions. */
export function buildRegionOutlineLayers({ palette }: StyleContext): LayerSpecification[] {
  const annexedBorders: ExpressionSpecification = [
    'any',
    ...declaredAnnexed.oblasts.map((id): ExpressionSpecification => ['in', id, ['get', 'between']]),
  ];
  return [
    {
      id: `${declaredAnnexed.layer}-outline`,
      type: 'line',
      source: 'borders',
      metadata: { layer: declaredAnnexed.layer },
      filter: all(propertyIs('kind', 'oblast'), annexedBorders),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette[declaredAnnexed.colour],
        'line-width': byZoom([3, 0.6], [6, 1.2], [9, 2]),
        'line-dasharray': [5, 1.8, 1.2, 1.8],
      },
    },
    ...outlinedRegions.map((look): LayerSpecification => ({
      id: `${look.layer}-outline`,
      type: 'line',
      source: 'oblasts',
      metadata: { layer: look.layer },
      filter: all(propertyIn('id', look.oblasts)),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette[look.colour],
        'line-width': byZoom([3, 0.6], [6, 1.4], [9, 2.2]),
        'line-offset': byZoom([3, 0.5 * look.insetPx], [6, 1.2 * look.insetPx], [9, 2 * look.insetPx]),
      },
    })),
  ];
}
