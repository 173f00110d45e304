/** The style's fills and lines as SVG, layer by layer in the one order of drawing. */
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature, Geometry } from 'geojson';
import { layerMarkOf } from '../map-style/story-layer';
import type { Grid } from './grid';
import { element } from './markup';
import type { MapData } from './map-data';
import { paintLayer, type Attributes } from './paint-layer';
import { buildPathData } from './path-data';
import { buildPatterns, patternName } from './patterns';
import { hatchZooms } from './scales';

/** An area smaller than this many square units is a speck. */
const leastArea = 6;

interface Drawn {
  readonly layer: string | null;
  readonly attributes: Attributes;
  readonly classes: string;
  readonly pattern: string | null;
  readonly inside: boolean;
  readonly d: string;
}

function printPaths(layers: readonly LayerSpecification[], data: MapData, shapes: ReadonlyMap<Feature, Geometry>, grid: Grid): Drawn[] {
  const drawn = layers.flatMap((layer) =>
    paintLayer(layer, data, shapes).map(({ geometries, ...painted }) => ({
      ...painted,
      layer: layerMarkOf(layer).layer ?? null,
      d: buildPathData({ type: 'GeometryCollection', geometries }, grid.extent, 'stroke' in painted.attributes ? 0 : leastArea),
    })),
  );
  return drawn.filter(({ d }) => d !== '');
}

/** Names for the shapes that are needed more than once: drawn twice, hatched (once for every scale), or cut off along themselves. */
function nameShared(drawn: readonly Drawn[]): ReadonlyMap<string, string> {
  const known = new Set<string>();
  const shared = new Map<string, string>();
  for (const { d, pattern, inside } of drawn) {
    if ((known.has(d) || pattern !== null || inside) && !shared.has(d)) shared.set(d, `drawn-${shared.size}`);
    known.add(d);
  }
  return shared;
}

/**
 * The style's shapes as the content of an `svg` in the grid's units: definitions, then a group for every run of one story layer
 * (`data-drawn-layer`; the ground has none). `shapes` holds the features' geometry on the grid.
 */
export function drawShapes(layers: readonly LayerSpecification[], data: MapData, shapes: ReadonlyMap<Feature, Geometry>, grid: Grid): string {
  const drawn = printPaths(layers, data, shapes, grid);
  const shared = nameShared(drawn);
  const patterns = [...new Set(drawn.flatMap(({ pattern }) => pattern ?? []))];
  const markupOf = ({ d, attributes, classes, pattern, inside }: Drawn): string => {
    const id = shared.get(d);
    if (id === undefined) return element('path', { class: classes, ...attributes, 'vector-effect': 'non-scaling-stroke', d });
    const use = { href: `#${id}`, class: classes, ...attributes, 'clip-path': inside ? `url(#inside-${id})` : null };
    if (pattern === null) return element('use', use);
    const fillAt = (zoom: number): string => `url(#${patternName(patterns.indexOf(pattern), zoom)})`;
    return hatchZooms.map((zoom) => element('use', { ...use, class: `h${zoom}`, fill: fillAt(zoom) })).join('');
  };
  const definitions = [...shared].map(([d, id]) => element('path', { id, 'vector-effect': 'non-scaling-stroke', d })).join('');
  const cuts = drawn.flatMap(({ d, inside }) => (inside ? [shared.get(d) ?? ''] : [])).map((id) => element('clipPath', { id: `inside-${id}` }, element('use', { href: `#${id}` })));
  return element('defs', {}, buildPatterns(patterns) + definitions + cuts.join('')) + groupByLayer(drawn.map((one) => ({ layer: one.layer, markup: markupOf(one) })));
}

function groupByLayer(parts: readonly { readonly layer: string | null; readonly markup: string }[]): string {
  const runs: { layer: string | null; markup: string }[] = [];
  for (const { layer, markup } of parts) {
    const last = runs.at(-1);
    if (last && last.layer === layer) last.markup += markup;
    else runs.push({ layer, markup });
  }
  return runs.map(({ layer, markup }) => element('g', { 'data-drawn-layer': layer }, markup)).join('');
}
