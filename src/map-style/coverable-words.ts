/** The map's words that are taken off it where something of the page would cut them in half. */
import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { SourceId } from './sources';

/** The style layers that write them, and the source of each: the base map's names, and values of dimension lines. Rivers are named along their course, where nothing is cut in half. */
export const coverableLayers = {
  'label-country': 'labels',
  'label-oblast': 'labels',
  'label-sea': 'labels',
  'label-town': 'towns',
  'annotation-dimension-text': 'annotations',
} as const satisfies Record<string, SourceId>;

/** The feature state of words that something of the page covers. */
export const coveredState = 'covered';

/** Opaque, but for covered words: half a word is none. */
export const coverableOpacity: ExpressionSpecification = ['case', ['boolean', ['feature-state', coveredState], false], 0, 1];
