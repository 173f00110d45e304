/** Markdown, and any blocks of words, to a text with headings and paragraphs. */
import type { Block, TextCopy } from './anchor';
import { findCharacter } from './entities';

const QUOTE = /^(?:\s{0,3}>)+/u;
const LIST = /^(?:\s{0,3}(?:>|[-*+]|\d{1,3}[.)]))+\s+/u;
/** A list that is numbered from anything else does not begin inside a paragraph: the line goes on with “March / 18. Then …”. */
const BEGINS_ANYWHERE = /^(?:>|[-*+]|1[.)])/u;
const UNDERLINE = /^(?:=+|-{2,})$/u;
const RULE = /^(?:[-*_]\s*){3,}$/u;
const FENCE = /^(?:```|~~~)/u;
/** Where the links of a text lead to, as a rule at its foot. */
const DEFINITION = /^\[[^\]^]{1,200}\]:\s*<?(?:[a-z][\w+.-]*:|[/#.])\S*(?:\s+["'(].*)?$/iu;

/** A block whose lines are being gathered, with the breaks between them: what is marked may begin in one line and end in another. */
interface Gathered {
  kind: Block['kind'];
  words: string;
  /** Whether it is a heading of the first level. */
  top?: true;
  code: boolean;
  /** How many quotes it stands in. */
  depth: number;
  listed: boolean;
}

const depthOf = (marks: string): number => marks.split('>').length - 1;

/** What may stand in YAML: a key, an item of a list, a remark, and what is indented under one of these. */
const YAML = /^(?:\s.*|[-#\]}].*|[^\s:][^:]{0,60}:(?:\s.*)?)?$/u;

/** How many lines a front matter takes up, which is about the text and no part of it: between rules, and YAML, or the first of them is a rule like any other. */
function frontMatterOf(lines: readonly string[]): number {
  if (lines[0]?.trimEnd() !== '---' || lines[1]?.trim() === '') return 0;
  const end = lines.findIndex((line, at) => at > 0 && /^(?:---|\.{3})\s*$/u.test(line));
  return lines.slice(1, Math.max(1, end)).every((line) => YAML.test(line)) ? end + 1 : 0;
}

/** Reads Markdown: its marks are taken out, and offsets point into the text that is left. */
export function readMarkdown(source: string): TextCopy {
  const out: Gathered[] = [];
  let open: Gathered | null = null;
  /** Inside a fence, how many quotes the fence stands in. */
  let fence: number | null = null;
  const lines = source.split(/\r\n|[\r\n\u2028\u2029]/u);
  for (const raw of lines.slice(frontMatterOf(lines))) {
    const quote = fence === 0 ? '' : (QUOTE.exec(raw)?.[0] ?? '');
    const depth = depthOf(quote);
    const line = raw.slice(quote.length).trim();
    if (fence !== null && depth < fence) fence = null;
    // A line of the same quote runs on, and so does one that lacks its mark.
    if (open && depth > open.depth) open = null;
    if (FENCE.test(line)) {
      fence = fence === null ? depth : null;
      open = null;
    } else if (line === '') open = null;
    else if (fence !== null) {
      if (open) open.words += `\n${line}`;
      else out.push((open = { kind: 'paragraph', words: line, code: true, depth, listed: false }));
    } else if (open && depth === open.depth && UNDERLINE.test(line)) {
      open.kind = 'heading';
      if (line.startsWith('=')) open.top = true;
      open = null;
    } else if (RULE.test(line) || (!open && DEFINITION.test(line))) open = null;
    else if (/^#{1,6}\s/u.test(line)) {
      out.push({ kind: 'heading', ...(/^#\s/u.test(line) && { top: true }), words: line.replace(/^#+\s+|(?<!\s)\s+#+$/gu, ''), code: false, depth, listed: false });
      open = null;
    } else {
      const mark: string = (!open || open.listed || BEGINS_ANYWHERE.test(line) ? LIST.exec(line)?.[0] : undefined) ?? '';
      if (open && mark === '') open.words += `\n${line}`;
      else out.push((open = { kind: 'paragraph', words: line.slice(mark.length), code: false, depth: depth + depthOf(mark), listed: mark !== '' }));
    }
  }
  return layBlocks(out.map(({ kind, words, code, top }) => ({ kind, ...(top && { top }), words: code ? words.replaceAll('\n', ' ') : withoutMarks(words) })));
}

/** Elements of a page that writers put between the words, and what they hid from it. Any other `<` is the words' own. */
const MARKED_UP = /<!--[^]{0,2000}?-->|<\/?(?:a|abbr|b|br|cite|del|div|em|figcaption|figure|font|h[1-6]|i|img|ins|mark|p|q|s|small|span|strong|sub|sup|time|u|wbr)(?=[\s/>])[^<>]{0,1000}>/giu;

/** Links and pictures become their words, elements of a page theirs, emphasis and code lose their marks, escaped marks and named characters stand for themselves, a block's lines are joined. */
function withoutMarks(words: string): string {
  return words
    // An address may hold brackets in pairs. What is marked ends within a long paragraph, or else marks without an end would be sought through the whole text.
    .replace(/!\[[^\]]{0,1000}\]\((?:[^()]|\([^()]*\))*\)/gu, '')
    .replace(/\[([^\]]{0,1000})\]\((?:[^()]|\([^()]*\))*\)/gu, '$1')
    .replace(/\[([^\]]{0,1000})\]\[[^\]]{0,1000}\]/gu, '$1')
    .replace(/<(https?:[^<>\s]+)>/gu, '$1')
    .replace(MARKED_UP, (tag) => (/^<br/i.test(tag) ? ' ' : ''))
    .replace(/(?<!\\)(\*{1,3}|~~|`+)(?=\S)(.{0,2000}?\S)\1/gsu, '$2')
    .replace(/(?<![\\\p{L}\p{N}])(_{1,3})(?=\S)(.{0,2000}?\S)\1(?![\p{L}\p{N}])/gsu, '$2')
    // In one go: what an escaped mark or a named character has become is no mark again. A line may end with a backslash.
    .replace(/\\([!-/:-@[-`{-~])|\\?\n|\\$|&(#?[\da-z]{2,8});/giu, (given, escaped: string | undefined, name: string | undefined) => escaped ?? (name === undefined ? ' ' : (findCharacter(name) ?? given)));
}

/** Puts blocks one below the other, a line for each, into one text; those without words are left out. */
export function layBlocks(parts: readonly (Pick<Block, 'kind' | 'top'> & { words: string })[]): TextCopy {
  const blocks: Block[] = [];
  const lines: string[] = [];
  let at = 0;
  for (const { kind, words, top } of parts) {
    const line = words.trim();
    if (line === '') continue;
    blocks.push({ kind, start: at, end: at + line.length, ...(top && { top }) });
    lines.push(line);
    at += line.length + 1;
  }
  return { text: lines.join('\n'), blocks };
}
