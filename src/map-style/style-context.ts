import type { Bilingual, Place } from '../story/schema';
import type { OpenedLook } from './opened-look';
import type { Palette } from './palette';

/** A language of names, by its code; what has no name in it is named in English. */
export type Language = string;

/** A place's name in a language, or in English where the story has no other. */
export function nameIn(name: Bilingual, language: Language): string {
  return (name as Readonly<Record<string, string>>)[language] ?? name.en;
}

/** What the layer builders draw from: the colours, the language of the names and the story's places. */
export interface StyleContext {
  readonly palette: Palette;
  readonly language: Language;
  readonly places: readonly Pick<Place, 'id' | 'name' | 'layer' | 'kind'>[];
  /** Data that the reader has opened, the newest last. */
  readonly opened?: readonly OpenedLook[];
}

/** Ids of the places that a story layer holds, in the story's order. */
export function placesOfLayer(context: StyleContext, layerId: string): string[] {
  return context.places.filter((place) => place.layer === layerId).map((place) => place.id);
}
