/** The number that a transcript, a pleading or a program's listing puts before each line. */
import { ENDS_SENTENCE, isEmpty, linesOf } from './text-lines';

/** A number by itself, or before a line's words with white space between, as “12 ”, “12: ” or “12 | ” too. */
const NUMBERED = /^[^\S\r\n\u2028\u2029]*(\d{1,5})[^\S\r\n\u2028\u2029]*[.:)|]?(?=[^\S\r\n\u2028\u2029]|$)/u;
/** So much of the text's lines is counted: a title, a page's head and an empty line may stay without. */
const MOST = 0.8;
/** No fewer: what is counted to less is a list. */
const FEWEST_LINES = 20;

/**
 * The text, as long as `given`, with spaces for the numbers of its lines. They are no part of it where nearly every line has
 * one, each is one more than the line before or begins anew, and most lines stop short: one that ends a sentence is a point of a list.
 */
export function withoutLineNumbers(given: string): string {
  const filled = linesOf(given).filter((line) => !isEmpty(line));
  const numbered = filled.flatMap(({ start, end }) => {
    const match = NUMBERED.exec(given.slice(start, end));
    return match ? [{ start, end, numberEnd: start + match[0].length, number: Number(match[1]) }] : [];
  });
  // A page's own number, or a line that begins with a year, is neither one more than the last nor one less than the next.
  const counted = numbered.filter(({ number }, nth) => numbered[nth - 1]?.number === number - 1 || numbered[nth + 1]?.number === number + 1);
  if (counted.length < FEWEST_LINES || counted.length < filled.length * MOST) return given;
  const ended = counted.filter(({ numberEnd, end }) => ENDS_SENTENCE.test(given.slice(numberEnd, end)));
  if (ended.length * 2 > counted.length) return given;
  let at = 0;
  let out = '';
  for (const { start, numberEnd } of counted) {
    out += given.slice(at, start) + ' '.repeat(numberEnd - start);
    at = numberEnd;
  }
  return out + given.slice(at);
}
