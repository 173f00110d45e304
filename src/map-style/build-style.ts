import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { buildFontFaces, type MapFonts } from './fonts';
import { globeZoom, planeZoom } from './globe-zooms';
import { buildLayers } from './layer-order';
import { buildSources, type MapFiles } from './sources';
import { layerMarkOf } from './story-layer';
import type { StyleContext } from './style-context';

/** Everything that the picture depends on but which of its layers are shown. */
export interface WholeStyleOptions extends StyleContext {
  readonly files: MapFiles;
  readonly fonts: MapFonts;
}

/** Everything that the picture depends on. `shown` holds the ids of layers, the story's and opened ones. */
export interface StyleOptions extends WholeStyleOptions {
  readonly shown: ReadonlySet<string>;
}

function withVisibility(layer: LayerSpecification, shown: ReadonlySet<string>): LayerSpecification {
  const storyLayer = layerMarkOf(layer).layer;
  if (storyLayer === undefined || shown.has(storyLayer) || layer.type === 'background') return layer;
  return { ...layer, layout: { ...layer.layout, visibility: 'none' } };
}

/**
 * The whole map as a style, with every layer shown. A plane map from `planeZoom` up, a globe below `globeZoom`, so that far places
 * are seen as far as they are.
 */
export function buildWholeStyle(options: WholeStyleOptions): StyleSpecification {
  return {
    version: 8,
    name: 'Conflict map',
    projection: { type: ['interpolate', ['linear'], ['zoom'], globeZoom, 'vertical-perspective', planeZoom, 'mercator'] },
    // A toggle or a change of theme answers at once.
    transition: { duration: 0, delay: 0 },
    'font-faces': buildFontFaces(options.fonts),
    sources: buildSources(options.files, options.language, options.opened),
    layers: buildLayers(options),
  };
}

/** A whole style with only the ground and the layers `shown`; what stays as it was is the very same object. */
export function showLayers(whole: StyleSpecification, shown: ReadonlySet<string>): StyleSpecification {
  return { ...whole, layers: whole.layers.map((layer) => withVisibility(layer, shown)) };
}

/** The map as a style: all of it, with what is not shown switched off. */
export function buildStyle(options: StyleOptions): StyleSpecification {
  return showLayers(buildWholeStyle(options), options.shown);
}

/** Ids of the style layers that a story layer switches, in drawing order. */
export function styleLayersOf(style: StyleSpecification, storyLayer: string): string[] {
  return style.layers.filter((layer) => layerMarkOf(layer).layer === storyLayer).map((layer) => layer.id);
}
