import type { Place } from '../story/schema';
import type { Palette } from './palette';

/** The interface's two languages. */
export type Language = 'en' | 'uk';

/** What the layer builders draw from: the colours, the language of the names and the story's places. */
export interface StyleContext {
  readonly palette: Palette;
  readonly language: Language;
  readonly places: readonly Pick<Place, 'id' | 'name' | 'layer' | 'kind'>[];
}

/** Ids of the places that a story layer holds, in the story's order. */
export function placesOfLayer(context: StyleContext, layerId: string): string[] {
  return context.places.filter((place) => place.layer === layerId).map((place) => place.id);
}
