/** Leaders of callouts: drawn with the words that they lead from, so that where those find no room none leads to nothing. */
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature, LineString } from 'geojson';
import type { Grid, GridPoint } from './grid';
import { shareOf } from './draw-labels';
import { element, short } from './markup';
import type { MapData } from './map-data';
import type { Scale } from './scales';
import { readLayer, type LayerReader } from './style-values';

/** A thin line from words to what they speak of, with its strokes from the lowest to the uppermost; widths in pixels. */
export interface Leader {
  readonly ends: readonly [GridPoint, GridPoint];
  readonly strokes: readonly { readonly colour: string; readonly widthPx: number; readonly opacity: number }[];
}

/** Whether a feature is the line of a callout, and not its words. */
export function isLeader(feature: Feature): feature is Feature<LineString> {
  return feature.properties?.['draw'] === 'callout' && feature.geometry.type === 'LineString';
}

/** A way to the leader of a callout's words at a scale; null for words that have none. What is drawn of a measure at one scale has one callout at the most. */
export function createLeaderFinder(layers: readonly LayerSpecification[], { files }: MapData, grid: Grid, scale: Scale): (words: Feature) => Leader | null {
  const readers = layers.flatMap((layer): LayerReader[] => {
    const reader = layer.type === 'line' && layer.source === 'annotations' ? readLayer(layer, scale.zoom) : null;
    return reader?.drawn ? [reader] : [];
  });
  const leaders = files.annotations.features.filter(isLeader);
  return ({ properties }) => {
    if (properties?.['draw'] !== 'callout') return null;
    for (const leader of leaders) {
      const drawing = leader.properties?.['measure'] === properties['measure'] ? readers.filter((reader) => reader.draws(leader)) : [];
      if (drawing.length === 0) continue;
      const [from, to] = [leader.geometry.coordinates[0], leader.geometry.coordinates.at(-1)].map(([lng = 0, lat = 0] = []) => grid.pointOf([lng, lat]));
      if (from === undefined || to === undefined) continue;
      const strokes = drawing.map((reader) => ({ colour: reader.colour('line-color', leader), widthPx: reader.number('line-width', leader), opacity: reader.number('line-opacity', leader) }));
      return { ends: [from, to], strokes };
    }
    return null;
  };
}

/** A leader as a `line` for each of its strokes. */
export function drawLeader({ ends: [from, to], strokes }: Leader, grid: Grid): string {
  const [start, end] = [shareOf(from, grid), shareOf(to, grid)];
  return strokes
    .map(({ colour, widthPx, opacity }) =>
      element('line', { x1: start.x, y1: start.y, x2: end.x, y2: end.y, stroke: colour, 'stroke-width': short(widthPx), 'stroke-opacity': opacity >= 1 ? null : short(opacity, 2) }),
    )
    .join('');
}
