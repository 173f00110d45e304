/** The map's words that are taken off it where something of the page would cut them in half. */
import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { SourceId } from './sources';

/** What the ids of the layers of story points begin with. */
export const pointLayerPrefix = 'points-';

const coverableLayers: Readonly<Record<string, SourceId>> = {
  'label-country': 'labels',
  'label-oblast': 'labels',
  'label-sea': 'labels',
  'crimea-label': 'labels',
  'label-town': 'towns',
  'plant-name': 'places',
  'annotation-text': 'annotations',
  'annotation-dimension-text': 'annotations',
};

/**
 * The source of the words that a style layer writes, where they are taken off: names of the base map and of the story's
 * points, and values of what is measured. Null for all other layers. Rivers are named along their course, where nothing is cut in half.
 */
export function coverableSourceOf(layer: string): SourceId | null {
  if (layer.startsWith(pointLayerPrefix)) return 'places';
  return Object.hasOwn(coverableLayers, layer) ? (coverableLayers[layer] ?? null) : null;
}

/** The feature state of words that something of the page covers. */
export const coveredState = 'covered';

/** Whether the words of what is drawn are covered; what is drawn of the same measure knows it too. */
export const isCovered: ExpressionSpecification = ['boolean', ['feature-state', coveredState], false];

/** Opaque, but for covered words: half a word is none. */
export const coverableOpacity: ExpressionSpecification = ['case', isCovered, 0, 1];
