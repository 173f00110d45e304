/** Text whose lines were broken to a width, by a mail program, a printer or by hand: which of its lines run on in the next. */
import { ENDS_SENTENCE, isEmpty, type Line } from './text-lines';

/** No program breaks lines to more than this; a paragraph in a line of its own soon has more. */
const WIDEST = 130;
/** Of a hundred lines five may be longer: an address cannot be broken. */
const MOST_LINES = 0.95;
/** A line that fills so much of the width is a full one; where half of the lines are, they were broken by a program. */
const FULL = 0.7;
/** What leaves this much of the width empty was ended, whatever mark it ends with. */
const CLEARLY_ENDED = 0.3;
/** Of a headline's words, so many begin with a capital. */
const CAPITALS = 0.6;

/**
 * Whether each line runs on in the next, by its place; null where the text was not broken to a width, so that each line
 * is a paragraph. Empty lines end a paragraph. Where lines are of even length, so does one that had room for the next
 * line's first word: more room than lines have that surely run on, since the next goes on in small letters.
 */
export function findRunningOn(text: string, lines: readonly Line[]): boolean[] | null {
  const wordsAt = (at: number): string => text.slice(lines[at]?.start, lines[at]?.end);
  const followed = lines.flatMap((line, at) => (isEmpty(line) || !lines[at + 1] || wordsAt(at + 1) === '' ? [] : [at]));
  const follows = new Set(followed);
  const sizes = lines.filter((line) => text.slice(line.start, line.end).includes(' ')).map(({ start, end }) => end - start).toSorted((a, b) => a - b);
  const width = sizes[Math.ceil(sizes.length * MOST_LINES) - 1] ?? 0;
  const unfinished = followed.filter((at) => !ENDS_SENTENCE.test(wordsAt(at)));
  // Where each line is a paragraph nearly all of them end a sentence.
  if (width > WIDEST || unfinished.length * 2 <= followed.length) return null;
  const even = sizes.filter((size) => size >= width * FULL).length * 2 >= sizes.length;
  if (!even) return followed.length < lines.filter((line) => !isEmpty(line)).length - 1 ? lines.map((_, at) => follows.has(at)) : null;
  /** The room that a line leaves beside the next one's first word, in units; below nought where that word did not fit. */
  const roomAt = (at: number): number => width - wordsAt(at).length - 1 - (wordsAt(at + 1).split(' ', 1)[0] ?? '').length;
  const sure = unfinished.filter((at) => /^\p{Ll}/u.test(wordsAt(at + 1))).map(roomAt).toSorted((a, b) => a - b);
  const slack = sure[Math.ceil(sure.length * MOST_LINES) - 1] ?? 0;
  const runsOn: boolean[] = [];
  for (const at of lines.keys()) runsOn.push(follows.has(at) && !endsParagraph(at));
  return runsOn;

  function endsParagraph(at: number): boolean {
    const words = wordsAt(at);
    const room = roomAt(at) - slack;
    if (ENDS_SENTENCE.test(words)) return room > 0 || isShortHeading(at + 1);
    if (/^\p{Ll}/u.test(wordsAt(at + 1))) return false;
    // A heading stands in a line alone; an article's may be as long as a line.
    const alone = runsOn[at - 1] !== true;
    return room > width * CLEARLY_ENDED || (alone && room > 0) || (at === 0 && isHeadline(words));
  }

  /** A heading is seen by itself where it is short, although the line before it is a full one. */
  function isShortHeading(at: number): boolean {
    return follows.has(at) && roomAt(at) - slack > width * CLEARLY_ENDED && !ENDS_SENTENCE.test(wordsAt(at)) && !/^\p{Ll}/u.test(wordsAt(at)) && !/^\p{Ll}/u.test(wordsAt(at + 1));
  }
}

function isHeadline(words: string): boolean {
  const all = words.match(/[\p{L}\p{N}]\S*/gu) ?? [];
  return all.filter((word) => /^\p{Lu}/u.test(word)).length > all.length * CAPITALS;
}
