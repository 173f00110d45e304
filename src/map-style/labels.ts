import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { coverableOpacity } from './coverable-words';
import { all, byZoom, nameOf, propertyIs, nameDue } from './expressions';
import { fontNames } from './fonts';
import { planeZoom } from './globe-zooms';
import { pointId } from './image-id';
import type { StyleContext } from './style-context';

type Anchor = 'left' | 'right' | 'top' | 'bottom' | 'top-left' | 'bottom-left' | 'top-right' | 'bottom-right';
/** Where a town's name may stand, best first; the far corners keep dense country readable. */
const townAnchors: Anchor[] = ['left', 'right', 'bottom', 'top', 'bottom-left', 'top-left', 'bottom-right', 'top-right'];

const capital: ExpressionSpecification = ['coalesce', ['get', 'capital'], 0];
const population: ExpressionSpecification = ['coalesce', ['get', 'population'], 0];
/** Kyiv alone is set large and bold; the capitals abroad keep their ring and stay quiet. */
const isOwnCapital: ExpressionSpecification = ['all', ['==', capital, 2], ['==', ['get', 'country'], 'UA']];
const isLarge: ExpressionSpecification = ['>=', population, 250_000];

/** Names of seas in italics, and of rivers along their course. */
export function buildWaterLabelLayers(context: StyleContext): LayerSpecification[] {
  const { palette } = context;
  const paint = { 'text-color': palette.labelWater, 'text-halo-color': palette.haloWater, 'text-halo-width': 1.1 };
  return [
    {
      id: 'label-river',
      type: 'symbol',
      source: 'rivers',
      minzoom: 6,
      filter: all(nameDue),
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 420,
        'text-field': nameOf(context),
        'text-font': [...fontNames.italic],
        'text-size': byZoom([6, 10.5], [10, 13]),
        'text-letter-spacing': 0.06,
        'text-max-angle': 32,
        'text-offset': [0, -0.75],
        'text-padding': 6,
      },
      paint: { ...paint, 'text-halo-color': palette.halo },
    },
    {
      id: 'label-sea',
      type: 'symbol',
      source: 'labels',
      filter: all(propertyIs('kind', 'sea'), nameDue),
      layout: {
        'text-field': nameOf(context),
        'text-font': [...fontNames.italic],
        'text-size': byZoom([3, 11], [6, 15], [9, 18]),
        'text-letter-spacing': 0.12,
        'text-max-width': 7,
        'text-line-height': 1.25,
        // A sea has room to move its name out of a callout's way.
        'text-variable-anchor': ['center', 'top', 'bottom', 'right', 'left'],
        'text-radial-offset': 2,
      },
      paint: { ...paint, 'text-opacity': coverableOpacity },
    },
  ];
}

/** Names of oblasts in small letterspaced capitals. */
export function buildOblastLabelLayers(context: StyleContext): LayerSpecification[] {
  return [
    {
      id: 'label-oblast',
      type: 'symbol',
      source: 'labels',
      minzoom: 5,
      maxzoom: 9.5,
      filter: all(propertyIs('kind', 'oblast'), nameDue),
      layout: {
        'text-field': nameOf(context),
        'text-font': [...fontNames.regular],
        'text-size': byZoom([5, 9.5], [8, 13]),
        'text-transform': 'uppercase',
        'text-letter-spacing': 0.14,
        'text-max-width': 8,
        'text-padding': 4,
        'symbol-sort-key': ['coalesce', ['get', 'rank'], 9],
      },
      paint: { 'text-opacity': coverableOpacity, 'text-color': context.palette.labelOblast, 'text-halo-color': context.palette.halo, 'text-halo-width': 1.6 },
    },
  ];
}

/** Crimea's name once more and larger while its layer is shown; the plain one under it then gives way. */
export function buildCrimeaLabelLayers(context: StyleContext): LayerSpecification[] {
  return [
    {
      id: 'crimea-label',
      type: 'symbol',
      source: 'labels',
      minzoom: planeZoom,
      maxzoom: 9.5,
      metadata: { layer: 'crimea' },
      filter: all(propertyIs('kind', 'oblast'), propertyIs('name_en', 'Crimea')),
      layout: {
        'text-field': nameOf(context),
        'text-font': [...fontNames.semibold],
        'text-size': byZoom([3, 10], [5, 13], [8, 18]),
        'text-transform': 'uppercase',
        'text-letter-spacing': 0.2,
        'text-padding': 2,
      },
      paint: { 'text-opacity': coverableOpacity, 'text-color': context.palette.crimea, 'text-halo-color': context.palette.halo, 'text-halo-width': 2 },
    },
  ];
}

/** Towns by size; symbol and name come and go together, so that a story's own point there replaces both. */
export function buildTownLabelLayers(context: StyleContext): LayerSpecification[] {
  const { palette } = context;
  const dot = (radiusPx: number, ringPx: number): ExpressionSpecification => ['image', pointId(palette.townDot, palette.halo, radiusPx, ringPx)];
  return [
    {
      id: 'label-town',
      type: 'symbol',
      source: 'towns',
      filter: all(nameDue),
      layout: {
        'icon-image': ['case', ['==', capital, 2], dot(2.4, 5), isLarge, dot(2.6, 0), dot(1.9, 0)],
        'icon-padding': 1,
        'text-field': nameOf(context),
        'text-font': ['case', isOwnCapital, ['literal', [...fontNames.semibold]], ['literal', [...fontNames.regular]]],
        'text-size': byZoom(
          [4, ['case', isOwnCapital, 13.5, isLarge, 12, 11]],
          [8, ['case', isOwnCapital, 17, isLarge, 15.5, 13]],
          [11, ['case', isOwnCapital, 19, isLarge, 17.5, 14.5]],
        ),
        'text-variable-anchor': townAnchors,
        'text-radial-offset': ['case', ['==', capital, 2], 0.6, 0.42],
        'text-justify': 'auto',
        'text-max-width': 8,
        'text-padding': 3,
        'symbol-sort-key': ['-', 0, ['+', ['*', capital, 5_000_000], population]],
      },
      paint: { 'text-opacity': coverableOpacity, 'icon-opacity': coverableOpacity, 'text-color': palette.labelTown, 'text-halo-color': palette.halo, 'text-halo-width': 1.7 },
    },
  ];
}

/** Names of countries in letterspaced capitals. */
export function buildCountryLabelLayers(context: StyleContext): LayerSpecification[] {
  return [
    {
      id: 'label-country',
      type: 'symbol',
      source: 'labels',
      maxzoom: 8,
      filter: all(propertyIs('kind', 'country'), nameDue),
      layout: {
        'text-field': nameOf(context),
        'text-font': [...fontNames.semibold],
        'text-size': byZoom([2, 9.5], [5, ['case', ['<=', ['coalesce', ['get', 'rank'], 9], 1], 17, 12.5]], [7, 18]),
        'text-transform': 'uppercase',
        'text-letter-spacing': 0.28,
        'text-max-width': 7,
        'text-padding': 6,
        'symbol-sort-key': ['coalesce', ['get', 'rank'], 9],
      },
      paint: { 'text-opacity': coverableOpacity, 'text-color': context.palette.labelCountry, 'text-halo-color': context.palette.halo, 'text-halo-width': 1.4 },
    },
  ];
}
