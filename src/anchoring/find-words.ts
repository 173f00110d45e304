/** Where a passage's words for a place stand in it. */
import { findNear } from './find-phrase';
import { normaliseText } from './normalise';
import { buildPhrase } from './phrase';

/** Below this likeness (0 to 1) words are not taken for those of the place: a typing error passes, another word does not. */
const SAME_WORDS = 0.85;

/** Offsets, `end` exclusive, of each of `words` in `text` between `start` and `end`; null where they do not stand there. */
export function findWordsIn(text: string, start: number, end: number, words: readonly string[]): ({ start: number; end: number } | null)[] {
  const { codes, starts, ends } = normaliseText(text.slice(start, end));
  return words.map((some) => {
    const found = findNear(codes, buildPhrase(some), 0, codes.length, SAME_WORDS);
    return found && { start: start + (starts[found.start] ?? 0), end: start + (ends[found.end - 1] ?? 0) };
  });
}
