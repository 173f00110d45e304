/** A phrase to look for, normalised, with the forms it takes when two of its neighbouring words are exchanged. */
import { normaliseText, stringOf } from './normalise';

export interface Phrase {
  codes: Uint16Array;
  /** The phrase with one pair of neighbouring words exchanged, a form for each pair. */
  swapped: readonly Uint16Array[];
}

/** Builds a phrase from words as a story holds them; an empty one has no units. */
export function buildPhrase(words: string): Phrase {
  const { codes } = normaliseText(words);
  const parts = stringOf({ codes }).split(' ');
  const swapped = parts.slice(1).map((part, nth) => {
    const order = [...parts];
    order[nth + 1] = order[nth] ?? '';
    order[nth] = part;
    return Uint16Array.from(order.join(' '), (unit) => unit.charCodeAt(0));
  });
  // Exchanged, a phrase of two words is as much another phrase as the same.
  return { codes, swapped: parts.length > 2 ? swapped : [] };
}

const wordKinds = new Uint8Array(0x10000);
const WORD = 1;
const NO_WORD = 2;
const WORD_CHAR = /[\p{L}\p{N}\p{M}]/u;

/** Whether a unit belongs to a word: a letter, a digit, a mark, or half of a character beyond the first plane. */
function isWordCode(code: number): boolean {
  const known = wordKinds[code];
  if (known) return known === WORD;
  const is = (code >= 0xd800 && code <= 0xdfff) || WORD_CHAR.test(String.fromCharCode(code));
  wordKinds[code] = is ? WORD : NO_WORD;
  return is;
}

/** Whether a word could begin or end between the units before and at `at`. */
export function isWordEdge(codes: Uint16Array, at: number): boolean {
  if (at <= 0 || at >= codes.length) return true;
  return !(isWordCode(codes[at - 1] as number) && isWordCode(codes[at] as number));
}
