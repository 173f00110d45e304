/** Which mention of a place comes before or after where the reader is. */
import type { Passage } from '../story/schema';
import type { StoryIndex } from '../story/story-index';

/**
 * The next (`by` 1) or previous (-1) of `mentions`, which stand in the order of the article, and round again at its ends. Counted
 * from `passage`, which need not be one of them: a link or a reader's own file can choose any. Without one, the first or last.
 * Undefined where there are no mentions.
 */
export function stepMention(index: StoryIndex, mentions: readonly Passage[], passage: string | null, by: 1 | -1): Passage | undefined {
  const placeInArticle = (id: string): number => index.orderedPassageIds.indexOf(id);
  const now = passage === null ? -1 : placeInArticle(passage);
  if (by === 1) return mentions.find(({ id }) => placeInArticle(id) > now) ?? mentions[0];
  return mentions.findLast(({ id }) => placeInArticle(id) < now) ?? mentions.at(-1);
}
