/** Plain text and Markdown to headings and paragraphs. */
import type { Block, TextCopy } from './anchor';

/** A heading of plain text is one short line, without a mark at its end, and not the last line. */
const HEADING_UNITS = 80;
const ENDS_LIKE_PROSE = /[.!?,;:…”"’')\]]$/u;
/** Lines of a text that was broken to a width are nearly all shorter than this. */
const BROKEN_AT_UNITS = 100;

interface Line {
  start: number;
  end: number;
}

/**
 * Reads plain text; offsets point into `text` itself. Paragraphs are parted by empty lines, or, where there is a line
 * longer than any screen's or no empty line at all, each line is one.
 */
export function readPlainText(text: string): TextCopy {
  const lines = linesOf(text);
  const filled = lines.filter((line) => line.end > line.start);
  const broken = filled.length < lines.length - 1 && filled.length > 0 && filled.every((line) => line.end - line.start <= BROKEN_AT_UNITS);
  const paragraphs = broken ? joinedLines(lines) : filled;
  const blocks = paragraphs.map((line, nth): Block => ({ kind: isHeading(text, line, nth === paragraphs.length - 1) ? 'heading' : 'paragraph', ...line }));
  return { text, blocks };
}

function isHeading(text: string, { start, end }: Line, last: boolean): boolean {
  const words = text.slice(start, end);
  return !last && end - start < HEADING_UNITS && !words.includes('\n') && !ENDS_LIKE_PROSE.test(words);
}

/** Lines without the white space around them; an empty one has no length. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]*(?:\r\n|[\r\n\u2028\u2029]|$)/gu)) {
    const [whole] = match;
    const start = match.index + (whole.length - whole.trimStart().length);
    const end = Math.max(start, match.index + whole.trimEnd().length);
    lines.push(end > match.index && start < match.index + whole.length ? { start, end } : { start: match.index, end: match.index });
  }
  return lines;
}

function joinedLines(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  let open: Line | null = null;
  for (const line of lines) {
    if (line.end === line.start) open = null;
    else if (open) open.end = line.end;
    else joined.push((open = { ...line }));
  }
  return joined;
}

const LIST_OR_QUOTE = /^(?:\s{0,3}(?:>|[-*+]|\d{1,3}[.)]))+\s+/u;
const UNDERLINE = /^(?:=+|-{2,})$/u;
const RULE = /^(?:[-*_]\s*){3,}$/u;
const FENCE = /^(?:```|~~~)/u;

/** Reads Markdown: its marks are taken out, and offsets point into the text that is left. */
export function readMarkdown(source: string): TextCopy {
  const out: { kind: Block['kind']; words: string }[] = [];
  let open = false;
  let fenced = false;
  const lines = source.split(/\r\n|[\r\n\u2028\u2029]/u);
  // A front matter is about the text, and no part of it.
  const from = lines[0]?.trim() === '---' ? lines.indexOf('---', 1) + 1 : 0;
  for (const raw of lines.slice(from)) {
    const line = raw.trim();
    const last = out.at(-1);
    if (FENCE.test(line)) fenced = !fenced;
    else if (line === '' || (RULE.test(line) && !open)) open = false;
    else if (open && last && UNDERLINE.test(line)) {
      last.kind = 'heading';
      open = false;
    } else if (!fenced && /^#{1,6}\s/u.test(line)) {
      out.push({ kind: 'heading', words: withoutMarks(line.replace(/^#+\s+|\s+#+$/gu, '')) });
      open = false;
    } else {
      const words = fenced ? line : withoutMarks(line.replace(LIST_OR_QUOTE, ''));
      if (open && last && !LIST_OR_QUOTE.test(raw)) last.words += ` ${words}`;
      else out.push({ kind: 'paragraph', words });
      open = true;
    }
  }
  return layBlocks(out);
}

/** Links and pictures become their words, emphasis and code lose their marks, escaped marks stand for themselves. */
function withoutMarks(line: string): string {
  return line
    .replace(/!\[[^\]]*\]\([^)]*\)/gu, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replace(/\[([^\]]*)\]\[[^\]]*\]/gu, '$1')
    .replace(/<(https?:[^>\s]+)>/gu, '$1')
    .replace(/(?<!\\)(\*{1,3}|~~|`+)(?=\S)(.*?\S)\1/gu, '$2')
    .replace(/(?<![\\\p{L}\p{N}])(_{1,3})(?=\S)(.*?\S)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/\\([!-/:-@[-`{-~])/gu, '$1');
}

/** Puts blocks one below the other, a line for each, into one text; those without words are left out. */
export function layBlocks(parts: readonly { kind: Block['kind']; words: string }[]): TextCopy {
  const blocks: Block[] = [];
  const lines: string[] = [];
  let at = 0;
  for (const { kind, words } of parts) {
    const line = words.trim();
    if (line === '') continue;
    blocks.push({ kind, start: at, end: at + line.length });
    lines.push(line);
    at += line.length + 1;
  }
  return { text: lines.join('\n'), blocks };
}
