import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { DrawKind } from '../story/measures';
import { coverableOpacity, isCovered } from './coverable-words';
import { calloutLayer, calloutLook, calloutOpacity, isCallout } from './callouts';
import { all, byZoom, propertyIn, propertyIs } from './expressions';
import { fontNames } from './fonts';
import { planeZoom } from './globe-zooms';
import { plateId } from './image-id';
import type { StyleContext } from './style-context';

const mark = { layer: 'annotations' } as const;

/**
 * A drawing speaks from its own `minzoom` to its `maxzoom`. Filters know whole zooms only: from 6 on each zoom stands for its
 * middle; below, where the theatre has to stay calm, only callouts come half a zoom early.
 */
const speaks: ExpressionSpecification = [
  'all',
  [
    '>=',
    ['step', ['zoom'], ['+', ['zoom'], ['case', ['==', ['get', 'draw'], 'callout'], 0.5, 0]], 6, ['+', ['zoom'], 0.5]],
    ['coalesce', ['get', 'minzoom'], 0],
  ],
  ['<', ['+', ['zoom'], 0.5], ['coalesce', ['get', 'maxzoom'], 24]],
];

/** Callouts that speak at the zoom at which they are asked for. */
export const speakingCallouts: FilterSpecification = all(isCallout, speaks);

function drawnAs(...kinds: readonly DrawKind[]): FilterSpecification {
  return all(propertyIn('draw', kinds), ['!=', ['geometry-type'], 'Point'], speaks);
}

/** On the globe the lines between capitals are the picture; on the plane they would only cross it. */
const globeOnly = byZoom([2.6, 0.9], [3.3, 0]);

/** A line goes with its words: a callout's leader, and a dimension line, which says nothing without its value. */
const lineOpacity: ExpressionSpecification = ['case', ['all', propertyIn('draw', ['dimension', 'dimension-tick']), isCovered], 0, calloutOpacity];

/** Drawn measurements, over every border: arrows, traced borders, dimension lines with their ticks, rings, leaders. */
export function buildAnnotationLayers({ palette }: StyleContext): LayerSpecification[] {
  const ink = { 'line-color': palette.annotation };
  return [
    {
      id: 'annotation-great-circle',
      type: 'line',
      source: 'annotations',
      metadata: mark,
      filter: drawnAs('great-circle'),
      layout: { 'line-cap': 'round' },
      paint: { 'line-color': palette.diplomacy, 'line-width': 1.4, 'line-opacity': globeOnly, 'line-dasharray': [2.4, 2] },
    },
    {
      id: 'annotation-traced-border',
      type: 'line',
      source: 'annotations',
      metadata: mark,
      filter: drawnAs('traced-border'),
      layout: { 'line-join': 'round' },
      paint: { ...ink, 'line-width': byZoom([6, 2.4], [9, 4.5]), 'line-opacity': 0.7 },
    },
    {
      id: 'annotation-ring',
      type: 'line',
      source: 'annotations',
      metadata: mark,
      filter: drawnAs('ring'),
      paint: { ...ink, 'line-width': 1.1, 'line-dasharray': [6, 4] },
    },
    {
      id: 'annotation-line-halo',
      type: 'line',
      source: 'annotations',
      metadata: mark,
      filter: drawnAs('dimension', 'dimension-tick', 'callout'),
      paint: { 'line-color': palette.halo, 'line-width': 3.4, 'line-opacity': ['*', 0.8, lineOpacity] },
    },
    {
      id: 'annotation-line',
      type: 'line',
      source: 'annotations',
      metadata: mark,
      filter: drawnAs('dimension', 'dimension-tick', 'callout'),
      paint: { ...ink, 'line-width': ['match', ['get', 'draw'], 'callout', 0.9, 1.4], 'line-opacity': lineOpacity },
    },
    {
      id: 'annotation-arrow',
      type: 'fill',
      source: 'annotations',
      metadata: mark,
      filter: drawnAs('arrow'),
      paint: { 'fill-color': palette.annotation, 'fill-opacity': ['*', 0.8, calloutOpacity], 'fill-outline-color': palette.halo },
    },
  ];
}

interface TextLook {
  readonly id: string;
  readonly kinds: readonly DrawKind[];
  readonly cut: keyof typeof fontNames;
  readonly sizePx: number;
  readonly maxWidthEm: number;
}

function buildTextLayer({ palette, language }: StyleContext, look: TextLook): LayerSpecification {
  return {
    id: look.id,
    type: 'symbol',
    source: 'annotations',
    metadata: mark,
    filter: all(propertyIn('draw', look.kinds), ['==', ['geometry-type'], 'Point'], speaks),
    layout: {
      'text-field': ['coalesce', ['get', `text_${language}`], ['get', 'text'], ''],
      'text-font': [...fontNames[look.cut]],
      'text-size': look.sizePx,
      'text-max-width': look.maxWidthEm,
      'text-line-height': calloutLook.lineHeightEm,
      'text-padding': 4,
    },
    paint: { 'text-color': palette.annotation, 'text-halo-color': palette.halo, 'text-halo-width': 2 },
  };
}

/** Values that belong to a line between capitals: those that end before the theatre begins. */
const isOfGlobe: ExpressionSpecification = ['<=', ['coalesce', ['get', 'maxzoom'], 24], 4.5];

/** The value of a dimension line, on the side of it that the annotation names. */
const isBesideLine: ExpressionSpecification = ['has', 'beside'];

/** Values on their drawings, but for those of dimension lines: they give way to every name. */
export function buildAnnotationLabelLayers(context: StyleContext): LayerSpecification[] {
  const { palette } = context;
  const values = buildTextLayer(context, { id: 'annotation-text', kinds: ['label', 'area-share'], cut: 'regular', sizePx: 12.5, maxWidthEm: 11 });
  return [
    {
      ...buildTextLayer(context, { id: 'annotation-globe-text', kinds: ['label'], cut: 'regular', sizePx: 11.5, maxWidthEm: 20 }),
      maxzoom: planeZoom,
      filter: all(propertyIs('draw', 'label'), isOfGlobe, speaks),
      paint: { 'text-color': palette.diplomacy, 'text-halo-color': palette.halo, 'text-halo-width': 1.6, 'text-opacity': globeOnly },
    } as LayerSpecification,
    {
      ...values,
      filter: all(propertyIn('draw', ['label', 'area-share']), ['==', ['geometry-type'], 'Point'], ['!', isOfGlobe], ['!', isBesideLine], speaks),
      paint: { ...values.paint, 'text-opacity': coverableOpacity },
    } as LayerSpecification,
  ];
}

/**
 * Values of dimension lines, off their line by the same few pixels at every zoom. Towns move their names out of the way, so
 * that no line stands without its value.
 */
export function buildDimensionLabelLayers(context: StyleContext): LayerSpecification[] {
  const layer = buildTextLayer(context, { id: 'annotation-dimension-text', kinds: ['label'], cut: 'regular', sizePx: 12.5, maxWidthEm: 11 });
  return [
    {
      ...layer,
      filter: all(isBesideLine, ['==', ['geometry-type'], 'Point'], speaks),
      layout: {
        ...layer.layout,
        'text-anchor': ['match', ['get', 'beside'], 'west', 'right', 'north', 'bottom', 'south', 'top', 'left'],
        'text-radial-offset': 0.8,
        'text-justify': 'auto',
      },
      paint: { ...layer.paint, 'text-opacity': coverableOpacity },
    } as LayerSpecification,
  ];
}

/** How opaque the ground of a callout's words is (0 to ff): it hides the leader between the letters, and lets a border through. */
const plateAlpha = 'e0';

/** Callouts, few and placed by hand: towns give way to them, so that no leader leads to nothing. The leader goes on to the middle of the words, under their plate. */
export function buildCalloutLayers(context: StyleContext): LayerSpecification[] {
  const layer = buildTextLayer(context, { id: calloutLayer, kinds: ['callout'], cut: 'semibold', ...calloutLook });
  return [
    {
      ...layer,
      layout: { ...layer.layout, 'icon-image': plateId(`${context.palette.halo}${plateAlpha}`), 'icon-text-fit': 'both', 'icon-text-fit-padding': [1, 3, 1, 3], 'icon-padding': 0 },
      paint: { ...layer.paint, 'text-opacity': calloutOpacity, 'icon-opacity': calloutOpacity },
    } as LayerSpecification,
  ];
}
