/** The base map's names: of countries, oblasts, seas and towns. */
import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { SourceId } from './sources';

/** The style layers that write them, and the source of each. Rivers are named along their course, where nothing is cut in half. */
export const baseNameLayers = { 'label-country': 'labels', 'label-oblast': 'labels', 'label-sea': 'labels', 'label-town': 'towns' } as const satisfies Record<string, SourceId>;

/** The feature state of a name that something of the page covers. */
export const coveredState = 'covered';

/** Opaque, but for a covered name: half a word is none. */
export const baseNameOpacity: ExpressionSpecification = ['case', ['boolean', ['feature-state', coveredState], false], 0, 1];
