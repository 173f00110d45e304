/** The style's names and point symbols at one scale, as the moving map would try to place them. */
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import { layerMarkOf } from '../map-style/story-layer';
import { gridZoom, type Grid, type GridPoint } from './grid';
import { createLeaderFinder, type Leader } from './leaders';
import { findPlaceId, type MapData } from './map-data';
import type { Scale } from './scales';
import { readLayer, type LayerReader } from './style-values';
import { breakLines, widthEmOf } from './text-width';

/** The side of a name that stands at its point, as MapLibre's `text-anchor`. */
export type Anchor = 'center' | 'left' | 'right' | 'top' | 'bottom' | 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right';

/** How a name is set; sizes in pixels. */
export interface TextLook {
  readonly sizePx: number;
  readonly semibold: boolean;
  readonly italic: boolean;
  readonly spacingEm: number;
  readonly lineEm: number;
  readonly colour: string;
  readonly halo: string;
  readonly haloPx: number;
}

/** A name, a point symbol, or both, at a point of the grid. */
export interface Label {
  readonly at: GridPoint;
  /** The story layer that it is switched with; null for the ground. */
  readonly layer: string | null;
  /** The story's place that it leads to; null where it only names the ground. */
  readonly place: string | null;
  readonly lines: readonly string[];
  readonly widthEm: number;
  readonly look: TextLook;
  readonly anchors: readonly Anchor[];
  readonly radialEm: number;
  readonly paddingPx: number;
  /** The id of its symbol (map-style/image-id.ts), or null. */
  readonly icon: string | null;
  /** The symbol stands whatever is in its way, and without its name where that has no room. */
  readonly iconAlways: boolean;
  /** What leads from it to what it speaks of, or null. */
  readonly leader: Leader | null;
}

function lookOf(reader: LayerReader, feature: Feature): TextLook {
  const font = reader.text('text-font', feature) ?? '';
  return {
    sizePx: reader.number('text-size', feature),
    semibold: font.includes('Semibold'),
    italic: font.includes('Italic'),
    spacingEm: reader.number('text-letter-spacing', feature),
    lineEm: reader.number('text-line-height', feature),
    colour: reader.colour('text-color', feature),
    halo: reader.colour('text-halo-color', feature),
    haloPx: reader.number('text-halo-width', feature),
  };
}

function anchorsOf(reader: LayerReader, feature: Feature): Anchor[] {
  const wanted = reader.texts('text-variable-anchor', feature);
  return (wanted.length > 0 ? wanted : [reader.text('text-anchor', feature) ?? 'center']) as Anchor[];
}

function readLabel(reader: LayerReader, feature: Feature, at: GridPoint): Omit<Label, 'layer' | 'place' | 'leader'> {
  const look = lookOf(reader, feature);
  const words = reader.text('text-field', feature) ?? '';
  const text = reader.text('text-transform', feature) === 'uppercase' ? words.toUpperCase() : words;
  const widthOf = (line: string): number => widthEmOf(line, look.spacingEm, look.semibold);
  const lines = text === '' ? [] : breakLines(text, reader.number('text-max-width', feature), widthOf);
  // What is stretched to words is no symbol, and is left out here: these words have their halo alone.
  const icon = reader.text('icon-text-fit', feature) === 'none' ? reader.text('icon-image', feature) : '';
  return {
    at,
    lines,
    widthEm: Math.max(0, ...lines.map(widthOf)),
    look,
    anchors: anchorsOf(reader, feature),
    radialEm: reader.number('text-radial-offset', feature),
    paddingPx: reader.number('text-padding', feature),
    icon: icon === '' ? null : icon,
    iconAlways: reader.text('icon-overlap', feature) === 'always',
  };
}

/** How far from the theatre's middle a name can be seen on any screen that shows the theatre whole at its scale, in pixels. */
const sightPx = { x: 1500, y: 1100 };

/** Labels of one scale in the order in which the moving map places them: the last layer first, and by sort key within a layer. */
export function collectLabels(layers: readonly LayerSpecification[], data: MapData, grid: Grid, scale: Scale): Label[] {
  const { extent, theatre } = grid;
  const pxPerUnit = 2 ** (scale.zoom - gridZoom);
  const [middleX, middleY] = [(theatre.left + theatre.right) / 2, (theatre.top + theatre.bottom) / 2];
  const isInside = ([x, y]: GridPoint): boolean => {
    const isInSight = Math.abs(x - middleX) * pxPerUnit < sightPx.x && Math.abs(y - middleY) * pxPerUnit < sightPx.y;
    return isInSight && x > extent.left && x < extent.right && y > extent.top && y < extent.bottom;
  };
  const leaderOf = createLeaderFinder(layers, data, grid, scale);
  return layers.toReversed().flatMap((layer) => {
    if (layer.type !== 'symbol' || layer.layout?.['symbol-placement'] === 'line') return [];
    const reader = readLayer(layer, scale.zoom);
    if (!reader.drawn) return [];
    const { layer: storyLayer, pick } = layerMarkOf(layer);
    return data.files[layer.source as keyof MapData['files']].features
      .flatMap((feature) => {
        if (feature.geometry.type !== 'Point' || !reader.draws(feature)) return [];
        const [lng = 0, lat = 0] = feature.geometry.coordinates;
        const at = grid.pointOf([lng, lat]);
        const label = { ...readLabel(reader, feature, at), layer: storyLayer ?? null, place: pick === 'point' ? findPlaceId(feature, data.story) : null, leader: leaderOf(feature) };
        return isInside(at) && (label.lines.length > 0 || label.icon !== null) ? [{ label, key: reader.number('symbol-sort-key', feature) || 0 }] : [];
      })
      .toSorted((a, b) => a.key - b.key)
      .map(({ label }) => label);
  });
}
