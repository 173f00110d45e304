/** Plain text to headings and paragraphs. */
import type { Block, TextCopy } from './anchor';
import { findRunningOn, withoutSpacing } from './broken-lines';
import { createWordJoiner, SHAPELESS_JOIN } from './broken-words';
import { withColumnsApart } from './columns';
import { withCharacters } from './entities';
import { withoutLineNumbers } from './line-numbers';
import { findPageMarks } from './page-marks';
import { isEmpty, type Line, linesOf } from './text-lines';

/** A heading of plain text is one short line, without a mark at its end, and not the last line. */
const HEADING_UNITS = 80;
const ENDS_LIKE_PROSE = /[.!?,;:…”"’')\]]$/u;
/** Of a text with more headings than anything else, nobody can tell which they are. */
const FEWEST_BLOCKS = 8;
/** What an e-mail program puts before each line that it quotes, once for each time it was quoted. */
const QUOTE_MARKS = /^[^\S\r\n\u2028\u2029]*(?:>[^\S\r\n\u2028\u2029]?)+/gmu;

/**
 * Reads plain text. Lines that were broken to a width are joined; of any other text each line is a paragraph. Marks of
 * quoting, numbers of lines and of pages and what stands beside those on each page are left out. The text given back is as long as `given`,
 * with spaces for what was left out and for breaks inside a paragraph, and shapeless units where a break parts a word:
 * offsets point to the same place in both.
 */
export function readPlainText(given: string): TextCopy {
  const bare = withoutLineNumbers(withoutQuoteMarks(given));
  const all = linesOf(bare);
  const marks = findPageMarks(bare, all);
  const lines = withoutSpacing(withoutPageEdges(all, marks));
  const paragraphs = paragraphsOf(bare, lines);
  const text = withLinesJoined(bare, paragraphs);
  const blocks: Block[] = [];
  for (const [nth, { lines: held, start, end }] of paragraphs.entries()) {
    const words = text.slice(start, end);
    const previous = blocks.at(-1);
    // A line that stops short is no more ended by the next one than a sentence by a heading.
    const after = !previous || previous.kind === 'heading' || ENDS_LIKE_PROSE.test(text.slice(previous.start, previous.end));
    const heading = after && nth < paragraphs.length - 1 && held.length === 1 && words.length < HEADING_UNITS && !ENDS_LIKE_PROSE.test(words);
    blocks.push({ kind: heading ? 'heading' : 'paragraph', start, end });
  }
  const headings = blocks.filter(({ kind }) => kind === 'heading').length;
  return { text, blocks: blocks.length >= FEWEST_BLOCKS && headings * 2 > blocks.length ? blocks.map((block) => ({ ...block, kind: 'paragraph' })) : blocks };
}

/** Reads plain text as a reader may bring it: in columns side by side, or with characters by their names as it stood in a page. Offsets are into the text given back. */
export function readAnyPlainText(given: string): TextCopy {
  return readPlainText(withColumnsApart(withCharacters(given)));
}

function withoutQuoteMarks(text: string): string {
  if (!text.includes('>')) return text;
  const filled = linesOf(text).filter((line) => !isEmpty(line));
  const quoted = filled.filter(({ start }) => text[start] === '>');
  return quoted.length * 2 > filled.length ? text.replaceAll(QUOTE_MARKS, (marks) => ' '.repeat(marks.length)) : text;
}

/** The lines but for what a page has above and below its text, and the empty ones that part it from the text. */
function withoutPageEdges(lines: readonly Line[], marks: ReadonlySet<number>): readonly Line[] {
  if (marks.size === 0) return lines;
  const kept: Line[] = [];
  // Empty lines wait until it is known what follows them.
  let waiting: Line[] = [];
  let edge = false;
  for (const [at, line] of lines.entries()) {
    if (marks.has(at)) {
      edge = true;
      waiting = [];
    } else if (isEmpty(line)) waiting.push(line);
    else {
      if (!edge) for (const empty of waiting) kept.push(empty);
      kept.push(line);
      edge = false;
      waiting = [];
    }
  }
  return kept;
}

interface Paragraph extends Line {
  lines: Line[];
}

function paragraphsOf(text: string, lines: readonly Line[]): Paragraph[] {
  const runsOn = findRunningOn(text, lines);
  const paragraphs: Paragraph[] = [];
  for (const [at, line] of lines.entries()) {
    const open = paragraphs.at(-1);
    if (isEmpty(line)) continue;
    if (open && runsOn?.[at - 1] === true) {
      open.lines.push(line);
      open.end = line.end;
    } else paragraphs.push({ ...line, lines: [line] });
  }
  return paragraphs;
}

/** The text with a space for each unit that stands between two lines of a paragraph; nothing to be seen, where they break a word. */
function withLinesJoined(text: string, paragraphs: readonly Paragraph[]): string {
  const joinOf = createWordJoiner(text);
  let at = 0;
  let out = '';
  for (const { lines, start } of paragraphs) {
    out += text.slice(at, start);
    at = start;
    for (const [nth, line] of lines.entries()) {
      const words = text.slice(line.start, line.end);
      const next = lines[nth + 1];
      const join = next === undefined ? null : joinOf(words, text.slice(next.start, next.end));
      out += join === 'broken' ? words.slice(0, -1) + SHAPELESS_JOIN : words;
      out += (join === null ? ' ' : SHAPELESS_JOIN).repeat((next?.start ?? line.end) - line.end);
      at = next?.start ?? line.end;
    }
  }
  return out + text.slice(at);
}
