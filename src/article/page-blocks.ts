/** The tree of a page to headings and paragraphs. */
import type { Block, TextCopy } from '../anchoring/anchor';
import { withCharacters } from '../anchoring/entities';
import { layBlocks } from '../anchoring/read-blocks';
import { readPlainText } from '../anchoring/read-plain-text';
import { isAmongWords } from './button-words';
import { BLOCKS, ELEMENT, NO_WORDS, type PageNode, TEXT } from './page-node';

/** What is read of a page: what may be the article's; or, where a page has put that into a form, an aside or what is hidden, all its words. */
export type PageReach = 'article' | 'all';

/** What stands around an article, as a rule. */
const AROUND = new Set('NAV ASIDE FOOTER FIGCAPTION FORM DIALOG'.split(' '));
/** What keeps its lines as they were written. */
const AS_WRITTEN = new Set('LISTING PLAINTEXT PRE XMP'.split(' '));
/** The longest text, in characters, that is read as plain text while the page waits: a few milliseconds, and some ten long articles. */
const LONGEST_AS_WRITTEN = 200_000;
/** A lone break. Where most of a page is parted by them, they part its paragraphs; elsewhere a line merely goes on below. */
const LINE_BREAK = '\u2028';
const HEADING = /^H[1-6]$/;
/** Nodes read before the page gets its turn again: a few milliseconds. */
const NODES_A_TURN = 3000;

/** Reads what lies in `body`, as far as `reach` goes. Awaits `nextTurn` now and then, so that the page stays free. */
export async function readPageBlocks(body: PageNode, reach: PageReach, nextTurn: () => Promise<void>): Promise<TextCopy> {
  const parts: Part[] = [];
  let words = '';
  /** The last of them. */
  let last = '';
  let asWritten: PageNode | null = null;
  let heading: PageNode | null = null;
  let breaks = 0;
  /** The templates that are walked, by what lies in each. */
  const templates = new Map<PageNode, PageNode>();
  const endBlock = (): void => {
    // Some pages were made safe twice.
    const said = withCharacters(words);
    const hasLines = !heading && said.trim().includes(LINE_BREAK);
    parts.push({
      kind: heading ? 'heading' : 'paragraph',
      ...(heading?.nodeName.toUpperCase() === 'H1' && { top: true }),
      words: asWritten ? said : said.replaceAll(hasLines ? /[^\S\u2028]+/gu : /\s+/gu, ' '),
      asWritten: asWritten !== null || hasLines,
    });
    words = '';
    last = '';
    breaks = 0;
  };
  let read = 0;
  // A loop and not a recursion: a page may nest deeper than the stack is.
  let node: PageNode | null = body;
  while (node) {
    if ((read += 1) % NODES_A_TURN === 0) await nextTurn();
    const name = node.nodeName.toUpperCase();
    let into = false;
    if (node.nodeType === TEXT) {
      const some = node.nodeValue ?? '';
      words += some;
      if (some !== '') last = some;
      if (some.trim() !== '') breaks = 0;
    } else if (node.nodeType === ELEMENT && name === 'BR') {
      words += asWritten ? '\n' : LINE_BREAK;
      last = ' ';
      breaks += 1;
      // Two breaks in a row part paragraphs on pages that have no better mark for it.
      if (breaks === 2 && !asWritten) endBlock();
    } else if (node.nodeType === ELEMENT) {
      // What folds a section away is a button with its heading's words.
      into = !isSkipped(node, name, reach) || (name === 'BUTTON' && (heading !== null || isAmongWords(node, last)));
      // What is skipped still parts what stands before and after it, where it is a block.
      if (BLOCKS.has(name)) endBlock();
      if (into && HEADING.test(name)) heading ??= node;
      if (into && AS_WRITTEN.has(name)) asWritten ??= node;
    }
    let next: PageNode | null = into ? firstIn(node, templates) : null;
    while (!next && node && node !== body) {
      if (BLOCKS.has(node.nodeName.toUpperCase())) endBlock();
      if (node === asWritten) asWritten = null;
      if (node === heading) heading = null;
      next = node.nextSibling;
      node = node.parentNode && (templates.get(node.parentNode) ?? node.parentNode);
    }
    node = next;
  }
  endBlock();
  return layBlocks(withPlainText(parts));
}

interface Part extends Pick<Block, 'kind' | 'top'> {
  words: string;
  asWritten: boolean;
}

/** Where most of a page stands as it was written, that is the article, and has the headings and paragraphs of a plain text; a smaller one is a poem, or code. */
function withPlainText(parts: readonly Part[]): Pick<Part, 'kind' | 'top' | 'words'>[] {
  const all = parts.reduce((sum, { words }) => sum + words.length, 0);
  return parts.flatMap(({ kind, top, words, asWritten }) => {
    if (!asWritten) return { kind, ...(top && { top }), words };
    if (words.length * 2 <= all || words.length > LONGEST_AS_WRITTEN) return { kind, words: words.replaceAll(/\s+/gu, ' ') };
    const { text, blocks } = readPlainText(words);
    return blocks.map((block) => ({ kind: block.kind, words: text.slice(block.start, block.end).replaceAll(/\s+/gu, ' ') }));
  });
}

/** What a page was saved with as the inner side of an element of its own is shown, other than any other template. */
const isShadow = (node: PageNode, name: string): boolean => name === 'TEMPLATE' && (node.getAttribute?.('shadowrootmode') ?? null) !== null;

function firstIn(node: PageNode, templates: Map<PageNode, PageNode>): PageNode | null {
  if (!node.content || node.nodeName.toUpperCase() !== 'TEMPLATE') return node.firstChild;
  templates.set(node.content, node);
  return node.content.firstChild;
}

function isSkipped(node: PageNode, name: string, reach: PageReach): boolean {
  if (NO_WORDS.has(name)) return !isShadow(node, name);
  if (reach === 'all') return false;
  const hidden = node.getAttribute?.('hidden') ?? null;
  // What the browser's own search uncovers is text that was folded away.
  return AROUND.has(name) || (hidden !== null && hidden !== 'until-found') || node.getAttribute?.('aria-hidden') === 'true';
}
