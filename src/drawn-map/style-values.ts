/** Reads MapLibre's style layers as MapLibre does: which features they draw at a zoom, and with what. */
import { expression, featureFilter, latest, type LayerSpecification, type StylePropertyExpression } from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import { colourOf } from './marked-palette';

const geometryTypes: Readonly<Record<string, 1 | 2 | 3>> = {
  Point: 1,
  MultiPoint: 1,
  LineString: 2,
  MultiLineString: 2,
  Polygon: 3,
  MultiPolygon: 3,
};

interface StyleFeature {
  readonly type: 1 | 2 | 3;
  readonly properties: Record<string, unknown>;
}

function styleFeatureOf(feature: Feature): StyleFeature {
  return { type: geometryTypes[feature.geometry.type] ?? 1, properties: feature.properties ?? {} };
}

/** A style layer at one zoom: which features it draws, and its properties for each. */
export interface LayerReader {
  /** Whether the layer is there at the zoom at all. */
  readonly drawn: boolean;
  draws(feature: Feature): boolean;
  number(property: string, feature: Feature): number;
  numbers(property: string, feature: Feature): readonly number[];
  texts(property: string, feature: Feature): readonly string[];
  /** Text as it is; null where the property is not set. */
  text(property: string, feature: Feature): string | null;
  /** A colour as a CSS custom property. */
  colour(property: string, feature: Feature): string;
}

type Group = 'paint' | 'layout';

function specOf(layer: LayerSpecification, property: string): { group: Group; spec: unknown } {
  for (const group of ['paint', 'layout'] as const) {
    const specs = latest[`${group}_${layer.type}`] as Record<string, unknown> | undefined;
    if (specs && property in specs) return { group, spec: specs[property] };
  }
  throw new Error(`The style specification has no property ${property} for ${layer.type}.`);
}

/** Opens a style layer at a zoom. Filters see whole zooms only, as on the moving map. */
export function readLayer(layer: LayerSpecification, zoom: number): LayerReader {
  const filter = featureFilter('filter' in layer ? layer.filter : undefined, 'filter');
  const opened = new Map<string, StylePropertyExpression>();
  const open = (property: string): StylePropertyExpression => {
    const known = opened.get(property);
    if (known) return known;
    const { group, spec } = specOf(layer, property);
    const values = layer[group] as Record<string, unknown> | undefined;
    const value = values?.[property] ?? (spec as { default?: unknown }).default;
    const made = expression.normalizePropertyExpression(value as never, property, spec as never);
    opened.set(property, made);
    return made;
  };
  const read = (property: string, feature: Feature): unknown => {
    const { group } = specOf(layer, property);
    // A name is laid out for its tile, which stands at a whole zoom; only its size grows in between.
    const at = group === 'layout' && property !== 'text-size' ? Math.floor(zoom) : zoom;
    return open(property).evaluate({ zoom: at }, styleFeatureOf(feature), {});
  };
  return {
    drawn: zoom >= (layer.minzoom ?? 0) && zoom < (layer.maxzoom ?? 25),
    draws: (feature) => filter.filter({ zoom: Math.floor(zoom) }, styleFeatureOf(feature)),
    number: (property, feature) => Number(read(property, feature)),
    numbers: (property, feature) => {
      const value = read(property, feature);
      return Array.isArray(value) ? value.map(Number) : [];
    },
    texts: (property, feature) => {
      const value = read(property, feature);
      return Array.isArray(value) ? value.map(String) : [];
    },
    text: (property, feature) => {
      const value = read(property, feature);
      // Formatted text and images are objects that print as what they stand for.
      return value === null || value === undefined ? null : (value as { toString(): string }).toString();
    },
    colour: (property, feature) => {
      const { r, g, b } = read(property, feature) as { r: number; g: number; b: number };
      const part = (value: number): string => Math.round(value * 255).toString(16).padStart(2, '0');
      return colourOf(`#${part(r)}${part(g)}${part(b)}`);
    },
  };
}
