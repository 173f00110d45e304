/** Where a passage's words for its places stand in it. */
import { findNear, type Occurrence } from './find-phrase';
import { normaliseText } from './normalise';
import { buildPhrase, type Phrase } from './phrase';

/** Below this likeness (0 to 1) words are not taken for those of the place: a typing error passes, another word does not. */
const SAME_WORDS = 0.85;

/**
 * Offsets, `end` exclusive, of each of `words` in `text` between `start` and `end`; null where they do not stand there. No two
 * share a stretch: of words that hold others the longer ones come first, and of equal ones the first.
 */
export function findWordsIn(text: string, start: number, end: number, words: readonly string[]): ({ start: number; end: number } | null)[] {
  const { codes, starts, ends } = normaliseText(text.slice(start, end));
  const taken: Occurrence[] = [];
  const spans = words.map((): { start: number; end: number } | null => null);
  const phrases = words.map((some, nth) => ({ phrase: buildPhrase(some), nth })).toSorted((a, b) => b.phrase.codes.length - a.phrase.codes.length);
  for (const { phrase, nth } of phrases) {
    let likest: Occurrence | null = null;
    for (const [from, to] of freeStretches(taken, codes.length)) {
      const found = findNear(codes, phrase, from, to, SAME_WORDS);
      if (found && isAsLong(found, phrase) && found.start >= from && found.end <= to && found.likeness > (likest?.likeness ?? 0)) likest = found;
    }
    if (!likest) continue;
    taken.push(likest);
    spans[nth] = { start: start + (starts[likest.start] ?? 0), end: start + (ends[likest.end - 1] ?? 0) };
  }
  return spans;
}

/** Not so where it was widened to the whole of a longer word, or of two that are glued together. */
const isAsLong = ({ start, end }: Occurrence, { codes: { length } }: Phrase): boolean => Math.abs(end - start - length) <= length * (1 - SAME_WORDS);

/** What of a text of `size` units is not taken, in order. */
function freeStretches(taken: readonly Occurrence[], size: number): [from: number, to: number][] {
  const inOrder = taken.toSorted((a, b) => a.start - b.start);
  return [...inOrder, { start: size, end: size }].map(({ start }, at) => [inOrder[at - 1]?.end ?? 0, start]);
}
