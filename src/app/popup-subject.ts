/** What stands in the popup: a place, or a feature of opened data. They share it, so whatever asks about the popup asks here. */
import type { Position } from '../story/schema';
import type { StoryIndex } from '../story/story-index';
import type { AppState } from './state';

/** The chosen place's id, or the chosen feature; null while no popup is open. The same value while the same thing stands in it. */
export function popupSubjectOf({ place, openedFeature }: AppState): AppState['place'] | AppState['openedFeature'] {
  return place ?? openedFeature;
}

/**
 * Where it is on the map: where it was clicked, else a place's own position. Null while no popup is open, and for a feature that
 * was chosen in its table, whose shape is not known here and which the map is taken to.
 */
export function popupPositionOf(index: StoryIndex, { place, placeAt, openedFeature }: AppState): Position | null {
  return place === null ? (openedFeature?.at ?? null) : (placeAt ?? index.placeOf(place)?.at ?? null);
}
