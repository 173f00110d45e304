/** Links that came from a file, beside the story's own. */
import type { ImportedLink } from '../export/compare-links';
import type { Passage, Place } from '../story/schema';
import type { StoryIndex } from '../story/story-index';

/** The passages that speak of a place, the story's own and those that a file ties to it, in the order of the article. */
export function passagesSpeakingOf(index: StoryIndex, imported: readonly ImportedLink[], placeId: string): readonly Passage[] {
  const own = index.passagesOfPlace(placeId);
  const brought = imported.filter((link) => link.place === placeId);
  // The same list as long as nothing is added to it: whoever draws it need not look through it again.
  if (brought.length === 0) return own;
  const ids = new Set([...own.map(({ id }) => id), ...brought.map(({ passage }) => passage)]);
  return index.orderedPassageIds.flatMap((id) => (ids.has(id) ? (index.passageOf(id) ?? []) : []));
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
