/** The drawn map: one picture of the story's theatre as markup, made from the same style and data as the moving map. */
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { buildLayers } from '../map-style/layer-order';
import { layerMarkOf } from '../map-style/story-layer';
import type { Language } from '../map-style/style-context';
import { collectLabels } from './collect-labels';
import { drawNames } from './draw-names';
import { drawShapes } from './draw-shapes';
import { buildGrid, type Grid } from './grid';
import { buildGridShapes } from './grid-shapes';
import { isLeader } from './leaders';
import type { MapSources } from './map-data';
import { markedPalette } from './marked-palette';
import { element, short } from './markup';
import { placeLabels } from './place-labels';
import { scales } from './scales';

/** Left out for its weight: it shows on large screens only, and says nothing of the story. */
const omitted: ReadonlySet<string> = new Set(['border-region-abroad']);

function layersIn(language: Language, { story }: MapSources): LayerSpecification[] {
  const known = new Set(story.layers.map(({ id }) => id));
  return buildLayers({ palette: markedPalette, language, places: story.places }).filter((one) => {
    const { layer } = layerMarkOf(one);
    // What belongs to a layer that the story does not have would have no box to switch it, and no legend.
    return !omitted.has(one.id) && (layer === undefined || known.has(layer));
  });
}

function drawNamesIn(language: Language, sources: MapSources, grid: Grid): string {
  const data = { ...sources, language };
  const layers = layersIn(language, sources);
  const placed = new Map(scales.map((scale) => [scale, placeLabels(collectLabels(layers, data, grid, scale), scale.zoom)]));
  return drawNames(placed, data, grid);
}

/**
 * The drawn map's markup: the shapes in an `svg` that fills the theatre's box and reaches beyond it, and over it one of names in
 * each language (`lang`). Colours are the page's custom properties, so that it follows the theme; there is no style of its own in it.
 */
export function buildDrawnMap(sources: MapSources, languages: readonly Language[]): string {
  const [language = 'en'] = languages;
  const grid = buildGrid(sources.story.theatre);
  const shapes = buildGridShapes(Object.values(sources.files), grid);
  const { left, top, right, bottom } = grid.theatre;
  const viewBox = [left, top, right - left, bottom - top].map((value) => short(value, 2)).join(' ');
  const attributes = { class: 'drawn-shapes', viewBox, preserveAspectRatio: 'none', 'aria-hidden': 'true' };
  const annotations = { ...sources.files.annotations, features: sources.files.annotations.features.filter((feature) => !isLeader(feature)) };
  const data = { ...sources, files: { ...sources.files, annotations }, language };
  const names = languages.map((one) => drawNamesIn(one, sources, grid));
  return element('svg', attributes, drawShapes(layersIn(language, sources), data, shapes, grid)) + names.join('');
}
