/** What is marked in each block of a copy: the passages, and in them the words for their places. Pure. */
import { hasPlace } from '../anchoring/anchor';
import { findWordsIn } from '../anchoring/find-words';
import { cutSegments, type Mark } from '../anchoring/segments';
import type { Place } from '../story/schema';
import type { StoryIndex } from '../story/story-index';
import type { ArticleCopy } from './article-copy';

/** A stretch of text, and the place that it names. */
export interface WordRun {
  text: string;
  place: string | null;
}

/** A stretch of a block in the passages named, which are none between passages. */
export interface PassageRun {
  passages: readonly { id: string; kind: 'exact' | 'recovered'; /** Whether the passage begins here. */ first: boolean }[];
  words: readonly WordRun[];
}

export interface MarkedBlock {
  kind: 'heading' | 'paragraph';
  /** The number of the article's paragraph; null where no passage stands in it. */
  number: number | null;
  runs: readonly PassageRun[];
  /** Places that a passage ending here speaks of without words of the text for them. */
  bearing: readonly { passage: string; place: Place }[];
}

/** Marks every block of the copy. */
export function buildMarkedBlocks(index: StoryIndex, { text, blocks, anchors }: ArticleCopy, imported: ReadonlyMap<string, readonly Place[]> = new Map()): MarkedBlock[] {
  const found = anchors.filter(hasPlace).map((anchor) => ({ ...anchor, id: anchor.passage })).toSorted((a, b) => a.start - b.start);
  const places = new Map(found.map((anchor) => [anchor.id, placesIn(index, text, anchor)]));
  const begun = new Set<string>();
  let next = 0;
  return blocks.map((block) => {
    while (next < found.length && (found[next]?.end ?? 0) <= block.start) next += 1;
    // Overlapping passages may end in another order than they begin.
    const here = found.slice(next).filter((anchor) => anchor.start < block.end && anchor.end > block.start);
    const words = here.flatMap(({ id }) => places.get(id)?.marks ?? []);
    const runs = cutSegments(block.start, block.end, here).map(({ start, end, ids }) => {
      const passages = ids.map((id) => {
        const first = !begun.has(id);
        begun.add(id);
        return { id, kind: here.find((anchor) => anchor.id === id)?.kind ?? ('exact' as const), first };
      });
      return { passages, words: cutSegments(start, end, ids.length > 0 ? words : []).map((one) => ({ text: text.slice(one.start, one.end), place: one.ids[0] ?? null })) };
    });
    const [first] = here;
    return {
      kind: block.kind,
      number: first ? index.paragraphOfPassage(first.id) : null,
      runs,
      bearing: here.filter(({ end }) => end <= block.end).flatMap(({ id }) => [...(places.get(id)?.bearing ?? []), ...(imported.get(id) ?? [])].map((place) => ({ passage: id, place }))),
    };
  });
}

function placesIn(index: StoryIndex, text: string, { id, start, end }: Mark): { marks: Mark[]; bearing: Place[] } {
  const mentions = index.passageOf(id)?.mentions ?? [];
  const spans = findWordsIn(text, start, end, mentions.map(({ words }) => words ?? ''));
  const marks = mentions.flatMap(({ place }, nth) => {
    const span = spans[nth];
    return span ? [{ id: place, ...span }] : [];
  });
  return { marks, bearing: index.placesOfPassage(id).filter((place) => !marks.some((mark) => mark.id === place.id)) };
}
