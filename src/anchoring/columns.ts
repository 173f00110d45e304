/** Text in columns side by side, as a program writes a printed page out by its layout: the columns are put one below the other. */

/** What parts two columns, and ends where the right one begins. */
const GUTTER = / {3,}(?=\S)/gu;
/** So many lines with words on both sides are no accident. */
const FEWEST_LINES = 8;
/** Columns of prose are wider, in characters and on the average, than those of a table. */
const NARROWEST = 20;
/** A page across has no longer lines, spaces and all; text with longer ones was not written out by a layout. */
const WIDEST = 400;
/** Of all lines so many may go across the gutter: a title, a page number. */
const MOST_ACROSS = 0.2;

/** The text with its columns one below the other, page by page, where most lines have a gutter at one place; any other text as it was given. */
export function withColumnsApart(text: string): string {
  if (!text.includes('   ')) return text;
  const pages = text.split('\f').map((page) => page.split(/\r\n|[\r\n]/u));
  const gutters = pages.map(findGutter);
  const common = gutters.find((gutter) => gutter !== null) ?? null;
  // The last page may have little in its right column: the gutter of another parts it too.
  const laid = pages.map((lines, nth) => layLines(lines, gutters[nth] ?? (common !== null && isClearAt(lines, common) ? common : null)));
  return laid.every((lines, nth) => lines === pages[nth]) ? text : laid.flat().join('\n');
}

function layLines(lines: string[], gutter: number | null = findGutter(lines)): string[] {
  if (gutter === null) return lines;
  const out: string[] = [];
  let left: string[] = [];
  let right: string[] = [];
  const endBand = (): void => {
    // A column may consist of columns.
    for (const column of [left, right]) for (const line of layLines(withoutEmptyEnds(column))) out.push(line);
    left = [];
    right = [];
  };
  for (const line of lines) {
    if (goesAcross(line, gutter)) {
      endBand();
      out.push(line);
    } else {
      left.push(line.slice(0, gutter).trimEnd());
      right.push(line.slice(gutter).trimEnd());
    }
  }
  endBand();
  return out;
}

/** Where the right column begins, counted in characters from 0. */
function findGutter(lines: readonly string[]): number | null {
  if (lines.some(({ length }) => length > WIDEST)) return null;
  const filled = lines.filter((line) => line.trim() !== '');
  const ends = new Map<number, number>();
  for (const line of filled) for (const { index, 0: run } of line.matchAll(GUTTER)) ends.set(index + run.length, (ends.get(index + run.length) ?? 0) + 1);
  const [best, times] = [...ends].reduce((one, other) => (other[1] > one[1] ? other : one), [0, 0]);
  if (best < NARROWEST || times * 2 <= filled.length) return null;
  const halves = filled.filter((line) => !goesAcross(line, best)).map((line) => [line.slice(0, best).trim().length, line.slice(best).trim().length] as const);
  const both = halves.filter(([left, right]) => left > 0 && right > 0);
  if (both.length < FEWEST_LINES || halves.length < filled.length * (1 - MOST_ACROSS)) return null;
  const isWide = (side: 0 | 1): boolean => both.reduce((sum, half) => sum + half[side], 0) >= both.length * NARROWEST;
  return isWide(0) && isWide(1) ? best : null;
}

/** Whether few lines go across the gutter, and some have words on both sides of it. */
function isClearAt(lines: readonly string[], gutter: number): boolean {
  const filled = lines.filter((line) => line.trim() !== '');
  const across = filled.filter((line) => goesAcross(line, gutter)).length;
  return across <= filled.length * MOST_ACROSS && filled.some((line) => line.length > gutter && line.slice(0, gutter).trim() !== '' && !goesAcross(line, gutter));
}

const goesAcross = (line: string, gutter: number): boolean => line.length > gutter && line.slice(gutter - 2, gutter).trim() !== '';

/** A column that ends above the other, or begins below it, runs on in the next all the same. */
function withoutEmptyEnds(lines: readonly string[]): string[] {
  const isFilled = (line: string): boolean => line !== '';
  return lines.slice(Math.max(0, lines.findIndex(isFilled)), lines.findLastIndex(isFilled) + 1);
}
