/** The layer by whose name and colour a place is told. */
import type { Place } from './schema';

/** A layer's id; empty for a country: the layer by which it is switched shows what happens on its ground, not the country. */
export function toldLayerOf({ kind, layer }: Pick<Place, 'kind' | 'layer'>): string {
  return kind === 'country' ? '' : layer;
}
