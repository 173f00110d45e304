/** Whether a text is a copy of the story's article at all, asked before anything in it is marked. */
import { type Anchor, hasPlace, type TextCopy } from './anchor';
import { normaliseText, stringOf } from './normalise';

/** What speaks for it. `same` is the answer. */
export interface Recognition {
  same: boolean;
  /** Passages found, be it in several places, of all. */
  found: number;
  all: number;
  /** The share of the text's characters that lie in a passage found, 0 to 1. */
  covered: number;
  /** Whether the article's title stands in the text as a line of its own, above all passages found and under no other page's. */
  titled: boolean;
}

/** A copy with at least this share of the passages is one, however much else stands in the file: a collection, a page with its comments. */
const ENOUGH_FOUND = 0.25;
/** An excerpt has few of the passages, but consists of them; an article that quotes one sentence does not. */
const ENOUGH_COVERED = 0.25;
const FEWEST_IN_EXCERPT = 2;
/** Where one passage, word for word, is nearly all of the text, or stands under the title, it is an excerpt too: the beginning that a page lets everyone read. */
const NEARLY_ALL = 0.8;

/** Recognises a copy by its anchors; `title` is the article's. A text without any passage is never the article. */
export function recogniseArticle(title: string, copy: TextCopy, anchors: readonly Anchor[]): Recognition {
  const places = anchors.filter(hasPlace);
  const written = copy.blocks.reduce((sum, block) => sum + block.end - block.start, 0);
  const covered = written === 0 ? 0 : Math.min(1, lengthOf(places) / written);
  const titled = hasTitle(title, copy, places);
  const found = anchors.filter(({ kind }) => kind !== 'orphan').length;
  const all = anchors.length;
  const isExcerpt = found >= FEWEST_IN_EXCERPT ? covered >= ENOUGH_COVERED || titled : (titled || covered >= NEARLY_ALL) && places.every(({ kind }) => kind === 'exact');
  const same = found > 0 && (found >= all * ENOUGH_FOUND || isExcerpt);
  return { same, found, all, covered, titled };
}

/** A title stands above what it is of, and under no other page's: what does is a way to another article. */
function hasTitle(title: string, { text, blocks }: TextCopy, places: readonly { start: number }[]): boolean {
  const wanted = plain(title);
  const first = places.reduce((least, { start }) => Math.min(least, start), Infinity);
  const other = blocks.findIndex(({ top }) => top);
  return blocks.some((block, nth) => {
    const { start, end, top } = block;
    return end <= first && end - start < title.length * 2 + 20 && (top || other === -1 || nth < other) && plain(text.slice(start, end)) === wanted;
  });
}

/** Characters that lie in any of the places, those of overlapping ones once. */
function lengthOf(places: readonly { start: number; end: number }[]): number {
  let length = 0;
  let done = 0;
  for (const { start, end } of places.toSorted((a, b) => a.start - b.start)) {
    length += Math.max(0, end - Math.max(start, done));
    done = Math.max(done, end);
  }
  return length;
}

const plain = (text: string): string => stringOf(normaliseText(text));
