/** Links that came from a file, beside the story's own. */
import type { ImportedLink } from '../export/compare-links';
import type { Passage, Place } from '../story/schema';
import type { StoryIndex } from '../story/story-index';

/** The passages that speak of a place, the story's own first. */
export function passagesSpeakingOf(index: StoryIndex, imported: readonly ImportedLink[], placeId: string): readonly Passage[] {
  const own = index.passagesOfPlace(placeId);
  const brought = imported.filter((link) => link.place === placeId).flatMap((link) => index.passageOf(link.passage) ?? []);
  return brought.length === 0 ? own : [...own, ...brought];
}

/** The places that a file ties to each passage, by the passage's id. */
export function importedPlacesOf(index: StoryIndex, imported: readonly ImportedLink[]): ReadonlyMap<string, readonly Place[]> {
  const found = new Map<string, Place[]>();
  for (const link of imported) {
    const place = index.placeOf(link.place);
    if (place) found.set(link.passage, [...(found.get(link.passage) ?? []), place]);
  }
  return found;
}
