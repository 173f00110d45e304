/** The style layers of data that a reader opened: in its own colour, or as the file asks by simplestyle. */
import type { DataDrivenPropertyValueSpecification, ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { byState, byZoom } from './expressions';
import { fontNames } from './fonts';
import { openedColourOf, openedProperties as is, openedSourceOf, type OpenedLook } from './opened-look';
import type { PickRank } from './story-layer';
import type { StyleContext } from './style-context';

/** simplestyle-spec 1.1.0: how opaque a fill is that has a colour and no opacity. */
const askedFillOpacity = 0.6;
/** Our own: the map under it is still to be read. */
const ownFillOpacity = 0.2;
const strokeWidthPx = 2;
const pointRadiusPx = 4.5;

type Build = (look: OpenedLook, context: StyleContext) => LayerSpecification[];
const forEach = (context: StyleContext, build: Build): LayerSpecification[] => (context.opened ?? []).flatMap((look) => build(look, context));

/** What the file asks for, else our own. */
const asked = (property: string, own: string | number | ExpressionSpecification): ExpressionSpecification => ['coalesce', ['get', property], own];
const isCluster: ExpressionSpecification = ['has', 'point_count'];
const mark = (look: OpenedLook, pick: PickRank): { layer: string; pick: PickRank } => ({ layer: look.id, pick });
const isSelected: ExpressionSpecification = ['boolean', ['feature-state', 'selected'], false];

/** Fills, under every border and name. */
export function buildOpenedAreaLayers(context: StyleContext): LayerSpecification[] {
  return forEach(context, (look, { palette }) =>
    look.shapesUrl === null || !look.hasAreas
      ? []
      : [
          {
            id: `${look.id}-fill`,
            type: 'fill',
            source: openedSourceOf(look.id, 'shapes'),
            metadata: mark(look, 'opened'),
            filter: ['==', ['geometry-type'], 'Polygon'],
            paint: {
              'fill-color': asked(is.fill, palette[openedColourOf(look.id)]),
              'fill-opacity': asked(is.fillOpacity, ['case', ['has', is.fill], askedFillOpacity, ownFillOpacity]),
              'fill-antialias': false,
            },
          },
        ],
  );
}

/** Lines and outlines on a casing, so that a colour from a file can be seen on any ground. */
export function buildOpenedLineLayers(context: StyleContext): LayerSpecification[] {
  return forEach(context, (look, { palette }) => {
    if (look.shapesUrl === null) return [];
    const source = openedSourceOf(look.id, 'shapes');
    const width = asked(is.strokeWidthPx, strokeWidthPx);
    const colour = palette[openedColourOf(look.id)];
    return [
      {
        id: `${look.id}-casing`,
        type: 'line',
        source,
        metadata: { layer: look.id },
        layout: { 'line-join': 'round', 'line-cap': 'round' },
        paint: { 'line-color': palette.halo, 'line-width': ['case', ['==', width, 0], 0, ['+', width, 2]], 'line-opacity': asked(is.strokeOpacity, 0.75) },
      },
      {
        id: `${look.id}-line`,
        type: 'line',
        source,
        // An area's outline belongs to the area: only a line is small.
        metadata: mark(look, look.hasAreas ? 'opened' : 'small'),
        layout: { 'line-join': 'round', 'line-cap': 'round' },
        paint: {
          'line-color': ['case', isSelected, palette.selected, asked(is.stroke, asked(is.fill, colour))],
          'line-width': ['case', isSelected, ['+', width, 1.5], width] as DataDrivenPropertyValueSpecification<number>,
          'line-opacity': asked(is.strokeOpacity, 1),
        },
      },
    ];
  });
}

/** Points, and discs with a number where many stand together. */
export function buildOpenedPointLayers(context: StyleContext): LayerSpecification[] {
  return forEach(context, (look, { palette }) => {
    if (look.pointsUrl === null) return [];
    const source = openedSourceOf(look.id, 'points');
    const colour = palette[openedColourOf(look.id)];
    const point: LayerSpecification = {
      id: `${look.id}-point`,
      type: 'circle',
      source,
      metadata: mark(look, 'point'),
      filter: ['!', isCluster],
      paint: {
        'circle-color': asked(is.markerColour, colour),
        'circle-radius': asked(is.markerRadiusPx, pointRadiusPx),
        'circle-stroke-color': ['case', isSelected, palette.selected, palette.halo],
        'circle-stroke-width': byState(3, 2, 1.2),
      },
    };
    if (!look.isClustered) return [point];
    return [
      point,
      {
        id: `${look.id}-cluster`,
        type: 'circle',
        source,
        metadata: mark(look, 'point'),
        filter: isCluster,
        paint: {
          'circle-color': palette.halo,
          'circle-radius': ['step', ['get', 'point_count'], 11, 100, 14, 1000, 17, 10_000, 21],
          'circle-stroke-color': colour,
          'circle-stroke-width': 2,
        },
      },
    ];
  });
}

/** Titles of points, which give way to every name of the map. */
export function buildOpenedNameLayers(context: StyleContext): LayerSpecification[] {
  return forEach(context, (look, { palette }) =>
    look.pointsUrl === null
      ? []
      : [
          {
            id: `${look.id}-title`,
            type: 'symbol',
            source: openedSourceOf(look.id, 'points'),
            minzoom: 7,
            metadata: { layer: look.id },
            filter: ['all', ['!', isCluster], ['has', is.title]],
            layout: {
              'text-field': ['get', is.title],
              'text-font': [...fontNames.regular],
              'text-size': byZoom([7, 11.5], [12, 13.5]),
              'text-variable-anchor': ['left', 'right', 'bottom', 'top'],
              'text-radial-offset': 0.6,
              'text-justify': 'auto',
              'text-max-width': 9,
              'text-padding': 3,
            },
            paint: { 'text-color': palette[openedColourOf(look.id)], 'text-halo-color': palette.halo, 'text-halo-width': 1.6 },
          },
        ],
  );
}

/** The numbers in the discs: a disc without one says nothing, so towns give way to them, and no name that was set before keeps one away. */
export function buildOpenedCountLayers(context: StyleContext): LayerSpecification[] {
  return forEach(context, (look, { palette }) =>
    look.pointsUrl === null || !look.isClustered
      ? []
      : [
          {
            id: `${look.id}-count`,
            type: 'symbol',
            source: openedSourceOf(look.id, 'points'),
            metadata: { layer: look.id },
            filter: isCluster,
            layout: { 'text-field': ['get', 'point_count_abbreviated'], 'text-font': [...fontNames.semibold], 'text-size': 11.5, 'text-padding': 0, 'text-allow-overlap': true },
            paint: { 'text-color': palette[openedColourOf(look.id)] },
          },
        ],
  );
}
