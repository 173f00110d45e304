/** What is marked in each block of a copy: the passages, and in them the words for their places. Pure. */
import { type Block, type FoundAnchor, hasPlace } from '../anchoring/anchor';
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
  /** The passages that end here, each with the places that it speaks of without words of the text for them. */
  bearing: readonly { passage: string; places: readonly Place[] }[];
}

type Found = FoundAnchor & { id: string };

/** Blocks that are drawn in one turn: a screenful and more, in a few milliseconds. */
export const SLICE = 30;

export interface MarkedSlice {
  blocks: readonly MarkedBlock[];
  /** The passages that stand in it. */
  passages: ReadonlySet<string>;
}

/** A copy as it is drawn: `of(nth)` marks that slice when it is first asked for, whichever were before, and gives the same ever after. */
export interface MarkedSlices {
  readonly count: number;
  of(nth: number): MarkedSlice;
}

/** The slices of the copy, all blocks in their order. Marking all of a long copy at once would hold the page up. */
export function buildMarkedSlices(index: StoryIndex, { text, blocks, anchors }: ArticleCopy): MarkedSlices {
  const found: Found[] = anchors.filter(hasPlace).map((anchor) => ({ ...anchor, id: anchor.passage })).toSorted((a, b) => a.start - b.start);
  const sought = new Map<string, PlacesIn>();
  const placesOf = (anchor: Found): PlacesIn => {
    const places = sought.get(anchor.id) ?? placesIn(index, text, anchor);
    sought.set(anchor.id, places);
    return places;
  };
  const markBlock = (block: Block, endBefore: number, near: readonly Found[]): MarkedBlock => {
    // Overlapping passages may end in another order than they begin.
    const here = near.filter((anchor) => anchor.start < block.end && anchor.end > block.start);
    const words = here.flatMap((anchor) => placesOf(anchor).marks);
    const runs = cutSegments(block.start, block.end, here).map(({ start, end, ids }) => {
      const passages = here.filter(({ id }) => ids.includes(id)).map(({ id, kind, start: begin }) => ({ id, kind, first: begin >= endBefore && start === Math.max(begin, block.start) }));
      return { passages, words: cutSegments(start, end, ids.length > 0 ? words : []).map((one) => ({ text: text.slice(one.start, one.end), place: one.ids[0] ?? null })) };
    });
    const [first] = here;
    return {
      kind: block.kind,
      number: first ? index.paragraphOfPassage(first.id) : null,
      runs,
      bearing: here.filter(({ end }) => end <= block.end).map((anchor) => ({ passage: anchor.id, places: placesOf(anchor).bearing })),
    };
  };
  const mark = (nth: number): MarkedSlice => {
    const from = nth * SLICE;
    const slice = blocks.slice(from, from + SLICE);
    const [start, end] = [slice[0]?.start ?? 0, slice.at(-1)?.end ?? 0];
    const near = found.filter((anchor) => anchor.start < end && anchor.end > start);
    return { blocks: slice.map((block, at) => markBlock(block, blocks[from + at - 1]?.end ?? 0, near)), passages: new Set(near.map(({ id }) => id)) };
  };
  const marked = new Map<number, MarkedSlice>();
  return {
    count: Math.ceil(blocks.length / SLICE),
    of(nth) {
      const slice = marked.get(nth) ?? mark(nth);
      marked.set(nth, slice);
      return slice;
    },
  };
}

/** The words for a passage's places in it, and the places that it has no words for. */
interface PlacesIn {
  marks: Mark[];
  bearing: Place[];
}

function placesIn(index: StoryIndex, text: string, { id, start, end }: Mark): PlacesIn {
  const mentions = index.passageOf(id)?.mentions ?? [];
  const spans = findWordsIn(text, start, end, mentions.map(({ words }) => words ?? ''));
  const marks = mentions.flatMap(({ place }, nth) => {
    const span = spans[nth];
    return span ? [{ id: place, ...span }] : [];
  });
  return { marks, bearing: index.placesOfPassage(id).filter((place) => !marks.some((mark) => mark.id === place.id)) };
}
