/** What a printed page has above and below its text: page numbers, and the lines that stand beside them on every page. */
import { isEmpty, type Line } from './text-lines';

/** A number alone, as “Page 2”, “– 2 –” or “2.” too; or a number of how many, “2/5” or “2 of 5”, with anything beside it: an address, a date. */
const LONE_NUMBER = /^[^\p{L}\p{N}]*(?:(?:page|p\.|сторінка|стор\.|с\.)\s*)?(\d{1,4})[^\p{L}\p{N}]*$/iu;
const NUMBER_OF = /(?<![\d/.])(\d{1,4})\s*(?:\/|of|з)\s*(\d{1,4})(?![\d/])/giu;
/** What is longer is prose that speaks of numbers. */
const LONGEST = 300;
/** No page has fewer lines: what is counted through more closely is a list. */
const FEWEST_LINES = 15;
/** Lines above and below a page's text, at most: a title, an address, a date. */
const LINES_BESIDE = 3;

/** The lines, by their place in `lines`, that are no part of the text. Without page numbers that count up, none are. */
export function findPageMarks(text: string, lines: readonly Line[]): ReadonlySet<number> {
  const marks = new Set(numbersOf(text, lines));
  if (marks.size === 0) return marks;
  const wordsOf = (at: number): string => {
    const line = lines[at];
    return line ? text.slice(line.start, line.end).replaceAll(/\d+/gu, '#') : '';
  };
  const filled = lines.flatMap((line, at) => (isEmpty(line) ? [] : [at]));
  for (let times = 0; times < LINES_BESIDE; times += 1) {
    const left = filled.filter((at) => !marks.has(at));
    // What stands beside a page number, or begins or ends the text, is of the page where it says the same on each.
    const besidePage = new Set(filled.filter((_, nth) => [filled[nth - 1], filled[nth + 1]].some((other) => other === undefined || marks.has(other))));
    const repeated = [...grouped(left, wordsOf).values()].filter((some) => some.length > 1 && some.every((at) => besidePage.has(at))).flat();
    if (repeated.length === 0) break;
    for (const at of repeated) marks.add(at);
  }
  return marks;
}

/** Lines that hold a page number, where the numbers go up by one from each to the next. */
function numbersOf(text: string, lines: readonly Line[]): number[] {
  const found = lines.flatMap(({ start, end }, at): Numbered | Numbered[] => {
    if (start === end || end - start > LONGEST) return [];
    const words = text.slice(start, end);
    const alone = LONE_NUMBER.exec(words)?.[1];
    if (alone !== undefined) return { at, number: Number(alone), rest: '' };
    // The rest of the line is the same on each page.
    return [...words.matchAll(NUMBER_OF)].map((match) => ({ at, number: Number(match[1]), rest: `${words.slice(0, match.index)} ${match[2] ?? ''} ${words.slice(match.index + match[0].length)}` }));
  });
  return [...grouped(found, ({ rest }) => rest).values()].filter(countUp).flatMap((some) => some.map(({ at }) => at));
}

interface Numbered {
  /** The line's place. */
  at: number;
  number: number;
  rest: string;
}

/** The last page may be a short one. */
function countUp(some: readonly Numbered[]): boolean {
  const steps = some.slice(1).map(({ at, number }, nth) => ({ lines: at - (some[nth]?.at ?? 0), by: number - (some[nth]?.number ?? 0) }));
  const pages = steps.length > 1 ? steps.slice(0, -1) : steps;
  return steps.length > 0 && steps.every(({ by }) => by === 1) && pages.every(({ lines }) => lines >= FEWEST_LINES);
}

function grouped<T>(some: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of some) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}
