/** Text whose lines were broken to a width, by a mail program, a printer or by hand: which of its lines run on in the next. */
import { ENDS_SENTENCE, isEmpty, type Line } from './text-lines';

/** A page across has no longer lines in small print. */
const WIDEST = 200;
/** Lines of all lengths were broken by hand, where none is longer than this. */
const WIDEST_BY_HAND = 130;
/** A line so many times as long as the width was not broken at all. */
const UNBROKEN = 1.5;
/** Of a hundred lines five may be longer: an address cannot be broken. */
const MOST_LINES = 0.95;
/** A line that fills so much of the width is a full one; where half of the lines are, they were broken by a program. */
const FULL = 0.7;
/** Letters of different widths make lines longer and shorter by this much of the width. */
const UNEVEN = 0.1;
/** What leaves this much of the width empty was ended, whatever mark it ends with. */
const CLEARLY_ENDED = 0.3;
/** A line that begins in small letters, or in a script that has no others, goes on with a sentence. */
const GOES_ON = /^[\p{Ll}\p{Lo}]/u;
/** Of the lines of prose that end no sentence, one in so many at least has such a line after it. */
const FEWEST_SURE = 3;
/** A mark that ends sentences, the last of the line, if it is not that of a short name. */
const FULL_STOP = /[.!?…][^\p{L}.!?…]*$/u;
/** Of a headline's words, so many begin with a capital. */
const CAPITALS = 0.6;

/**
 * Whether each line runs on in the next, by its place; null where the text was not broken to a width, so that each line
 * is a paragraph. Empty lines end a paragraph. Where lines are of even length, so does one that had room for the next
 * line's first word: more room than lines have that surely run on, since the next goes on in small letters.
 */
export function findRunningOn(text: string, lines: readonly Line[]): boolean[] | null {
  const wordsAt = (at: number): string => text.slice(lines[at]?.start, lines[at]?.end);
  const followed = lines.flatMap((line, at) => (isEmpty(line) || isEmpty(lines[at + 1] ?? line) || at === lines.length - 1 ? [] : at));
  const follows = new Set(followed);
  const sizes = lines.filter((line) => text.slice(line.start, line.end).includes(' ')).map(({ start, end }) => end - start).toSorted((a, b) => a - b);
  const width = sizes[Math.ceil(sizes.length * MOST_LINES) - 1] ?? 0;
  const unfinished = followed.filter((at) => !ENDS_SENTENCE.test(wordsAt(at)));
  const sure = unfinished.filter((at) => GOES_ON.test(wordsAt(at + 1)));
  // Where each line is a paragraph nearly all of them end a sentence; of a list, each begins with a capital.
  if (width === 0 || width > WIDEST || unfinished.length * 2 <= followed.length || sure.length * FEWEST_SURE < unfinished.length) return null;
  const even = sizes.filter((size) => size >= width * FULL).length * 2 >= sizes.length;
  if (!even) return (sizes.at(-1) ?? 0) <= WIDEST_BY_HAND && followed.length < lines.filter((line) => !isEmpty(line)).length - 1 ? lines.map((_, at) => follows.has(at)) : null;
  /** The room that a line leaves beside the next one's first word, in units; below nought where that word did not fit. */
  const roomAt = (at: number): number => width - wordsAt(at).length - 1 - (wordsAt(at + 1).split(' ', 1)[0] ?? '').length;
  const rooms = sure.map(roomAt).toSorted((a, b) => a - b);
  const slack = rooms[Math.ceil(rooms.length * MOST_LINES) - 1] ?? 0;
  const mostRoom = rooms.at(-1) ?? 0;
  const isUnbroken = (words: string): boolean => words.length > width * UNBROKEN && words.includes(' ');
  const runsOn: boolean[] = [];
  for (const at of lines.keys()) runsOn.push(follows.has(at) && !endsParagraph(at));
  return runsOn;

  function endsParagraph(at: number): boolean {
    const words = wordsAt(at);
    // One of the few lines that were not broken.
    if (isUnbroken(words) || isUnbroken(wordsAt(at + 1))) return true;
    if (GOES_ON.test(wordsAt(at + 1))) return false;
    if ((at === 0 && isHeadline(words)) || (FULL_STOP.test(words) && isShortHeading(at + 1))) return true;
    const room = roomAt(at);
    // Where letters are of one width no line has room that runs on; otherwise the mark at its end has to speak for it too.
    if (mostRoom < 0) return room >= 0;
    if (ENDS_SENTENCE.test(words)) return room > slack;
    // A heading stands in a line alone.
    const alone = runsOn[at - 1] !== true;
    return room > slack + width * CLEARLY_ENDED || (alone && room > mostRoom + width * UNEVEN);
  }

  /** A heading is seen by itself where it is short, although the line before it is a full one. */
  function isShortHeading(at: number): boolean {
    return follows.has(at) && roomAt(at) > slack + width * CLEARLY_ENDED && !FULL_STOP.test(wordsAt(at)) && !GOES_ON.test(wordsAt(at)) && !GOES_ON.test(wordsAt(at + 1));
  }
}

/**
 * Lines without the empty ones that stand between all of them, as where a text was double-spaced. A wider gap than the
 * least keeps one. Lines of a text in which some follow one another come back as they are.
 */
export function withoutSpacing(lines: readonly Line[]): readonly Line[] {
  const filled = lines.flatMap((line, at) => (isEmpty(line) ? [] : [at]));
  const gaps = filled.slice(1).map((at, nth) => at - (filled[nth] ?? 0) - 1);
  const least = gaps.reduce((one, other) => Math.min(one, other), Infinity);
  if (least === 0 || least === Infinity) return lines;
  return filled.flatMap((at, nth) => lines.slice(nth > 0 && (gaps[nth - 1] ?? 0) > least ? at - 1 : at, at + 1));
}

function isHeadline(words: string): boolean {
  const all = words.match(/[\p{L}\p{N}]\S*/gu) ?? [];
  return all.filter((word) => /^\p{Lu}/u.test(word)).length > all.length * CAPITALS;
}
