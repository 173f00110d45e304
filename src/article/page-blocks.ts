/** The tree of a page to headings and paragraphs. Knows a node by its shape alone, so that it is tested without a browser. */
import type { Block, TextCopy } from '../anchoring/anchor';
import { layBlocks } from '../anchoring/read-blocks';
import { readPlainText } from '../anchoring/read-plain-text';

/** What is asked of a node; the browser's own have it. */
export interface PageNode {
  nodeType: number;
  nodeName: string;
  nodeValue: string | null;
  firstChild: PageNode | null;
  nextSibling: PageNode | null;
  parentNode: PageNode | null;
  /** Of elements only; null where there is no such attribute. */
  getAttribute?(name: string): string | null;
}

/** What is read of a page: what may be the article's; or, where a page has put that into a form, an aside or what is hidden, all its words. */
export type PageReach = 'article' | 'all';

/** What has no words for a reader, or none that are the page's text: code, controls, what was struck out, how to pronounce it. */
const NO_WORDS = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE BUTTON SELECT DATALIST TEXTAREA PROGRESS METER SVG MATH IFRAME OBJECT EMBED AUDIO VIDEO CANVAS DEL RT RP'.split(' '));
/** What stands around an article, as a rule. */
const AROUND = new Set('NAV ASIDE FOOTER FIGCAPTION FORM DIALOG'.split(' '));
/** What begins and ends a block, by the standard's own style sheet (html.spec.whatwg.org, Rendering); anything else runs on in a line, elements that no standard knows too. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER COL COLGROUP DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM FRAMESET H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI LISTING MAIN MENU NAV OL OPTGROUP OPTION P PLAINTEXT PRE SEARCH SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL XMP'.split(' '),
);
/** What keeps its lines as they were written. */
const AS_WRITTEN = new Set('LISTING PLAINTEXT PRE XMP'.split(' '));
/** The longest text, in characters, that is read as plain text while the page waits: a few milliseconds, and some ten long articles. */
const LONGEST_AS_WRITTEN = 200_000;
const HEADING = /^H[1-6]$/;
const ELEMENT = 1;
const TEXT = 3;
/** Nodes read before the page gets its turn again: a few milliseconds. */
const NODES_A_TURN = 3000;

/** Reads what lies in `body`, as far as `reach` goes. Awaits `nextTurn` now and then, so that the page stays free. */
export async function readPageBlocks(body: PageNode, reach: PageReach, nextTurn: () => Promise<void>): Promise<TextCopy> {
  const parts: Part[] = [];
  let words = '';
  let asWritten: PageNode | null = null;
  let heading: PageNode | null = null;
  let breaks = 0;
  const endBlock = (): void => {
    parts.push({ kind: heading ? 'heading' : 'paragraph', words: asWritten ? words : words.replaceAll(/\s+/gu, ' '), asWritten: asWritten !== null });
    words = '';
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
      if (some.trim() !== '') breaks = 0;
    } else if (node.nodeType === ELEMENT && name === 'BR') {
      words += asWritten ? '\n' : ' ';
      breaks += 1;
      // Two breaks in a row part paragraphs on pages that have no better mark for it.
      if (breaks === 2 && !asWritten) endBlock();
    } else if (node.nodeType === ELEMENT) {
      into = !isSkipped(node, name, reach, heading !== null);
      // What is skipped still parts what stands before and after it, where it is a block.
      if (BLOCKS.has(name)) endBlock();
      if (into && HEADING.test(name)) heading ??= node;
      if (into && AS_WRITTEN.has(name)) asWritten ??= node;
    }
    let next: PageNode | null = into ? node.firstChild : null;
    while (!next && node && node !== body) {
      if (BLOCKS.has(node.nodeName.toUpperCase())) endBlock();
      if (node === asWritten) asWritten = null;
      if (node === heading) heading = null;
      next = node.nextSibling;
      node = node.parentNode;
    }
    node = next;
  }
  endBlock();
  return layBlocks(withPlainText(parts));
}

interface Part {
  kind: Block['kind'];
  words: string;
  asWritten: boolean;
}

/** Where most of a page stands as it was written, that is the article, and has the headings and paragraphs of a plain text; a smaller one is a poem, or code. */
function withPlainText(parts: readonly Part[]): Pick<Part, 'kind' | 'words'>[] {
  const all = parts.reduce((sum, { words }) => sum + words.length, 0);
  return parts.flatMap(({ kind, words, asWritten }) => {
    if (!asWritten) return { kind, words };
    if (words.length * 2 <= all || words.length > LONGEST_AS_WRITTEN) return { kind, words: words.replaceAll(/\s+/gu, ' ') };
    const { text, blocks } = readPlainText(words);
    return blocks.map((block) => ({ kind: block.kind, words: text.slice(block.start, block.end).replaceAll(/\s+/gu, ' ') }));
  });
}

function isSkipped(node: PageNode, name: string, reach: PageReach, isInHeading: boolean): boolean {
  // What folds a section away is a button with its heading's words.
  if (NO_WORDS.has(name)) return name !== 'BUTTON' || !isInHeading;
  if (reach === 'all') return false;
  const hidden = node.getAttribute?.('hidden') ?? null;
  // What the browser's own search uncovers is text that was folded away.
  return AROUND.has(name) || (hidden !== null && hidden !== 'until-found') || node.getAttribute?.('aria-hidden') === 'true';
}
