import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { buildFontFaces, type MapFonts } from './fonts';
import { buildLayers } from './layer-order';
import { buildSources, type MapFiles } from './sources';
import { layerMarkOf } from './story-layer';
import type { StyleContext } from './style-context';

/** Everything that the picture depends on. `shown` holds the ids of layers, the story's and opened ones. */
export interface StyleOptions extends StyleContext {
  readonly files: MapFiles;
  readonly fonts: MapFonts;
  readonly shown: ReadonlySet<string>;
}

function withVisibility(layer: LayerSpecification, shown: ReadonlySet<string>): LayerSpecification {
  const storyLayer = layerMarkOf(layer).layer;
  if (storyLayer === undefined || shown.has(storyLayer) || layer.type === 'background') return layer;
  return { ...layer, layout: { ...layer.layout, visibility: 'none' } };
}

/**
 * The whole map as a style. A plane map from zoom 3.2 up (a phone's theatre is wider than that), a globe below 2.4,
 * so that far places are seen as far as they are.
 */
export function buildStyle(options: StyleOptions): StyleSpecification {
  return {
    version: 8,
    name: 'Conflict map',
    projection: { type: ['interpolate', ['linear'], ['zoom'], 2.4, 'vertical-perspective', 3.2, 'mercator'] },
    // A toggle or a change of theme answers at once.
    transition: { duration: 0, delay: 0 },
    'font-faces': buildFontFaces(options.fonts),
    sources: buildSources(options.files, options.language, options.opened),
    layers: buildLayers(options).map((layer) => withVisibility(layer, options.shown)),
  };
}

/** Ids of the style layers that a story layer switches, in drawing order. */
export function styleLayersOf(style: StyleSpecification, storyLayer: string): string[] {
  return style.layers.filter((layer) => layerMarkOf(layer).layer === storyLayer).map((layer) => layer.id);
}
