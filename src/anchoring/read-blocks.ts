/** Markdown, and any blocks of words, to a text with headings and paragraphs. */
import type { Block, TextCopy } from './anchor';

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
    // An address may hold brackets in pairs.
    .replace(/!\[[^\]]*\]\((?:[^()]|\([^()]*\))*\)/gu, '')
    .replace(/\[([^\]]*)\]\((?:[^()]|\([^()]*\))*\)/gu, '$1')
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
