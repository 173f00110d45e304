/** What the style's fills and lines look like, feature by feature, without MapLibre. */
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature, Geometry } from 'geojson';
import { layerMarkOf } from '../map-style/story-layer';
import { short } from './markup';
import { findPlaceId, type MapData } from './map-data';
import { offsetLine } from './offset-line';
import { classesOf, scales, type Scale } from './scales';
import { readLayer, type LayerReader } from './style-values';

/** Attributes of an element, as `element` in markup.ts takes them. */
export type Attributes = Readonly<Record<string, string | number | null>>;

/** Units in a pixel where the theatre is seen whole on a desk, for the little that has to be moved by pixels. */
const unitsPerPx = 2.7;

/** Shapes that are painted alike: their attributes, the scales that show them, and what of the story they are. */
export interface Painted {
  readonly attributes: Attributes;
  readonly classes: string;
  readonly pattern: string | null;
  /** Only what lies inside the shape is to be seen. */
  readonly inside: boolean;
  readonly geometries: Geometry[];
}

const opacityOf = (value: number): string | null => (value >= 1 ? null : short(value, 2));

function fillOf(reader: LayerReader, feature: Feature): { attributes: Attributes; pattern: string | null } {
  const pattern = reader.text('fill-pattern', feature);
  const opacity = opacityOf(reader.number('fill-opacity', feature));
  return { attributes: { fill: pattern === null ? reader.colour('fill-color', feature) : null, 'fill-opacity': opacity }, pattern };
}

/** Null where there is nothing to see. A line that runs inside the edge of an area is twice as wide on the edge, its outer half cut off. */
function strokeOf(reader: LayerReader, feature: Feature, inside: boolean): Attributes | null {
  const opacity = reader.number('line-opacity', feature);
  const width = reader.number('line-width', feature);
  if (opacity < 0.05 || width < 0.05) return null;
  const dashes = reader.numbers('line-dasharray', feature).map((dash) => short(dash * width));
  const cap = reader.text('line-cap', feature);
  return {
    fill: 'none',
    stroke: reader.colour('line-color', feature),
    'stroke-width': short(inside ? 2 * reader.number('line-offset', feature) + width : width),
    'stroke-opacity': opacityOf(opacity),
    'stroke-dasharray': dashes.join(' '),
    'stroke-linejoin': reader.text('line-join', feature) === 'round' ? 'round' : null,
    'stroke-linecap': cap === 'butt' ? null : cap,
  };
}

/** The geometry moved beside itself, where the style asks for it on a line. */
function besideOf(geometry: Geometry, offsetPx: number): Geometry {
  if (geometry.type !== 'MultiLineString' || offsetPx === 0) return geometry;
  const coordinates = geometry.coordinates.map((line) => offsetLine(line.map(([x = 0, y = 0]) => [x, y] as const), offsetPx * unitsPerPx));
  return { type: 'MultiLineString', coordinates: coordinates.map((line) => line.map(([x, y]) => [x, y])) };
}

interface ReadScale {
  readonly scale: Scale;
  readonly reader: LayerReader;
}

/** The classes of what is moved by pixels: only where these are about those of its scale. From nearer by it would stand kilometres beside what it goes with. */
function fromAfar(shown: readonly ReadScale[]): string {
  return shown.map(({ scale }) => scale.name.replace('z', 'h')).join(' ');
}

function paintFeature(layer: LayerSpecification, feature: Feature, geometry: Geometry, story: MapData['story'], read: readonly ReadScale[]): Painted | null {
  const shown = read.filter(({ reader }) => reader.drawn && reader.draws(feature));
  // How wide and how strong: as at a desk's scale, or at the nearest that shows it.
  const { reader } = shown.find(({ scale }) => scale.name === 'z4') ?? shown[0] ?? {};
  if (!reader) return null;
  const classes = classesOf(shown.map(({ scale }) => scale));
  const { pick } = layerMarkOf(layer);
  const place = pick === undefined ? null : findPlaceId(feature, story);
  const own = { 'data-place-id': place, 'data-pick': place === null ? null : (pick ?? null) };
  if (layer.type === 'fill') {
    const { attributes, pattern } = fillOf(reader, feature);
    return { attributes: { ...own, ...attributes }, classes, pattern, inside: false, geometries: [geometry] };
  }
  if (layer.type !== 'line') return null;
  const inside = geometry.type === 'Polygon' && reader.number('line-offset', feature) > 0;
  const stroke = strokeOf(reader, feature, inside);
  if (stroke === null) return null;
  const offset = inside ? 0 : reader.number('line-offset', feature);
  return { attributes: { ...own, ...stroke }, classes: offset === 0 ? classes : fromAfar(shown), pattern: null, inside, geometries: [besideOf(geometry, offset)] };
}

/** Every shape that a style layer draws at any scale; what is painted alike is one. `shapes` holds the features' geometry on the grid. */
export function paintLayer(layer: LayerSpecification, data: MapData, shapes: ReadonlyMap<Feature, Geometry>): Painted[] {
  if (layer.type === 'background' || !('source' in layer)) return [];
  const features = data.files[layer.source as keyof MapData['files']].features;
  const read = scales.map((scale) => ({ scale, reader: readLayer(layer, scale.zoom) }));
  const alike = new Map<string, Painted>();
  for (const feature of features) {
    const geometry = shapes.get(feature);
    const painted = geometry ? paintFeature(layer, feature, geometry, data.story, read) : null;
    if (!painted) continue;
    const key = JSON.stringify([painted.attributes, painted.classes, painted.pattern]);
    const known = alike.get(key);
    if (known) known.geometries.push(...painted.geometries);
    else alike.set(key, painted);
  }
  return [...alike.values()];
}
