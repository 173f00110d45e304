import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { coverableOpacity, pointLayerPrefix } from './coverable-words';
import { all, byZoom, placeNameOf, propertyIn, propertyIs } from './expressions';
import { fontNames } from './fonts';
import { planeZoom } from './globe-zooms';
import { pointId } from './image-id';
import { layerColourOf } from './layer-colours';
import type { PaletteName } from './palette';
import { siteMinZoom } from './plant';
import { placesOfLayer, type StyleContext } from './style-context';

/** The one place with a symbol of its own. */
const plantPlace = 'zaporizhzhia-npp';

/** Beyond this the plant's own outline says more than a symbol. */
const pointMaxZoom = siteMinZoom + 2.5;

interface PointLook {
  readonly id: string;
  readonly layer: string;
  readonly places: readonly string[];
  readonly minZoom: number;
  readonly maxZoom: number;
  readonly icon: string | ExpressionSpecification;
  readonly offsetEm: number;
  readonly colour: PaletteName;
  /** From here on it is named; above, the symbol alone says enough. */
  readonly nameMinZoom: number;
}

function buildPointLayer(context: StyleContext, look: PointLook): LayerSpecification {
  const { palette } = context;
  return {
    id: look.id,
    type: 'symbol',
    source: 'places',
    minzoom: look.minZoom,
    maxzoom: look.maxZoom,
    metadata: { layer: look.layer, pick: 'point' },
    filter: all(propertyIs('part', 'point'), propertyIn('place', look.places)),
    layout: {
      'icon-image': look.icon,
      'icon-overlap': 'always',
      'icon-padding': 0,
      'text-field': ['step', ['zoom'], '', look.nameMinZoom, placeNameOf(context)],
      'text-font': [...fontNames.semibold],
      'text-size': byZoom([3, 11.5], [5, 13], [10, 16]),
      'text-variable-anchor': ['left', 'right', 'bottom', 'top', 'bottom-left', 'bottom-right', 'top-left', 'top-right'],
      'text-radial-offset': look.offsetEm,
      'text-justify': 'auto',
      'text-line-height': 1.1,
      'text-max-width': 8,
      'text-optional': true,
      'text-padding': 3,
    },
    paint: {
      'text-opacity': coverableOpacity,
      'text-color': palette[look.colour],
      'text-halo-color': palette.halo,
      'text-halo-width': 1.9,
    },
  };
}

/** The points of one story layer that are far, or those that are not. */
interface PointGroup {
  readonly layer: string;
  readonly isFar: boolean;
  readonly places: readonly string[];
  /** Whether the layer has a group before it, which then has the layer's own name. */
  readonly isSecond: boolean;
}

/** A layer's points in one group, or in two where some of them are far and some are not. */
function groupPoints(context: StyleContext, layer: string): PointGroup[] {
  return [false, true]
    .map((isFar) => ({ isFar, places: placesOfLayer({ ...context, places: context.places.filter(({ kind }) => (kind === 'far') === isFar) }, layer) }))
    .filter(({ places }) => places.length > 0)
    .map((group, at) => ({ ...group, layer, isSecond: at > 0 }));
}

/** The story's point places, layer by layer in the order of the story's places, named from the story; towns under them give way. */
export function buildStoryPointLayers(context: StyleContext): LayerSpecification[] {
  const { palette } = context;
  const plain = context.places.filter(({ id }) => id !== plantPlace);
  // Where each place has its point is in the map's data, unknown here, so every layer that has places can draw them.
  const groups = [...new Set(plain.map(({ layer }) => layer))].flatMap((layer) => groupPoints({ ...context, places: plain }, layer));
  const named = groups.map(({ layer, isFar, places, isSecond }) =>
    buildPointLayer(context, {
      // No id of a story's layer has two hyphens together, or begins with one, so those with two are nobody else's.
      id: `${pointLayerPrefix}${layer}${isSecond ? '--far' : ''}`,
      layer,
      places,
      // The globe shows what is far where it is; the theatre is a speck on it.
      minZoom: isFar ? 0 : planeZoom,
      maxZoom: 24,
      icon: pointId(palette[layerColourOf(layer)], palette.halo, 3, isFar ? 6 : 0),
      offsetEm: isFar ? 0.7 : 0.5,
      colour: 'labelTown',
      nameMinZoom: 0,
    }),
  );
  const plant = buildPointLayer(context, {
    id: `${pointLayerPrefix}-plant`,
    layer: 'zaporizhzhia-npp',
    places: [plantPlace],
    minZoom: planeZoom,
    maxZoom: pointMaxZoom,
    icon: pointId(palette.plant, palette.halo, 3.4, 7.5),
    offsetEm: 0.85,
    colour: 'plant',
    nameMinZoom: 4.4,
  });
  return [...named, plant];
}

/** Names at the scale where the plant is drawn as a site: its own beside the outline, and the numbers of its six units. */
export function buildPlantLabelLayers(context: StyleContext): LayerSpecification[] {
  const { palette } = context;
  const mark = { layer: 'zaporizhzhia-npp' } as const;
  return [
    {
      id: 'plant-name',
      type: 'symbol',
      source: 'places',
      minzoom: pointMaxZoom,
      metadata: mark,
      filter: all(propertyIs('place', plantPlace), propertyIs('part', 'point')),
      layout: {
        'text-field': placeNameOf(context),
        'text-font': [...fontNames.semibold],
        'text-size': 15,
        'text-anchor': 'bottom',
        'text-max-width': 12,
        // Clear of the site's outline, which doubles with every zoom.
        'text-offset': ['interpolate', ['exponential', 2], ['zoom'], 12, ['literal', [0, -5]], 15, ['literal', [0, -40]]],
      },
      paint: { 'text-opacity': coverableOpacity, 'text-color': palette.plant, 'text-halo-color': palette.halo, 'text-halo-width': 2 },
    },
    {
      id: 'plant-unit-numbers',
      type: 'symbol',
      source: 'places',
      minzoom: 13,
      metadata: mark,
      filter: all(propertyIs('place', plantPlace), propertyIs('part', 'unit')),
      layout: {
        'text-field': ['to-string', ['get', 'unit']],
        'text-font': [...fontNames.semibold],
        'text-size': 12,
        'text-overlap': 'always',
      },
      paint: { 'text-color': palette.plant, 'text-halo-color': palette.halo, 'text-halo-width': 2 },
    },
  ];
}
