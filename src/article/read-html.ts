/** HTML to headings and paragraphs, by the browser's own parser in a document that runs nothing, loads nothing and shows nothing. */
import type { Block, TextCopy } from '../anchoring/anchor';
import { layBlocks } from '../anchoring/read-blocks';
import { writeInert } from './inert-html';

/** What is no part of an article's text, whatever it holds. */
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'HEAD', 'NAV', 'ASIDE', 'FOOTER', 'FIGCAPTION', 'FORM', 'BUTTON', 'SELECT', 'TEXTAREA', 'SVG', 'MATH', 'IFRAME', 'OBJECT', 'EMBED', 'AUDIO', 'VIDEO', 'CANVAS']);
/** What runs on in a line; anything else begins a block of its own. */
const INLINE = new Set(['A', 'ABBR', 'B', 'BDI', 'BDO', 'CITE', 'CODE', 'DATA', 'DFN', 'EM', 'FONT', 'I', 'INS', 'KBD', 'LABEL', 'MARK', 'Q', 'S', 'SAMP', 'SMALL', 'SPAN', 'STRONG', 'SUB', 'SUP', 'TIME', 'U', 'VAR', 'WBR', 'IMG', 'PICTURE']);
const HEADING = /^H[1-6]$/;
/** Nodes read, and characters parsed, before the page gets its turn again: a few milliseconds of either. */
const NODES_A_TURN = 3000;
const CHARACTERS_A_TURN = 100_000;

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Reads a page. Only its text is taken; `onProgress` hears a share from 0 to 1. Never holds the main thread for long. */
export async function readHtml(html: string, onProgress: (share: number) => void = () => undefined): Promise<TextCopy> {
  const page = document.implementation.createHTMLDocument('');
  for (let at = 0; at < html.length; at += CHARACTERS_A_TURN) {
    writeInert(page, html.slice(at, at + CHARACTERS_A_TURN));
    onProgress(at / html.length);
    await nextTurn();
  }
  page.close();
  const parts: { kind: Block['kind']; words: string }[] = [];
  let read = 0;
  // A loop and not a recursion: a page may nest deeper than the stack is.
  let node: Node | null = page.body;
  let words = '';
  let kind: Block['kind'] = 'paragraph';
  let breaks = 0;
  const endBlock = (): void => {
    parts.push({ kind, words: words.replaceAll(/\s+/gu, ' ') });
    words = '';
    kind = 'paragraph';
    breaks = 0;
  };
  while (node) {
    if ((read += 1) % NODES_A_TURN === 0) await nextTurn();
    const { nodeName }: Node = node;
    let into = true;
    if (node instanceof Text) {
      words += node.data;
      if (node.data.trim() !== '') breaks = 0;
    } else if (node instanceof Element) {
      const name = nodeName.toUpperCase();
      if (name === 'BR') {
        words += ' ';
        breaks += 1;
        // Two breaks in a row part paragraphs on pages that have no better mark for it.
        if (breaks === 2) endBlock();
      } else if (SKIPPED.has(name) || node.hasAttribute('hidden') || node.getAttribute('aria-hidden') === 'true') into = false;
      else if (!INLINE.has(name)) {
        endBlock();
        if (HEADING.test(name)) kind = 'heading';
      }
    } else into = false;
    let next: Node | null = into ? node.firstChild : null;
    while (!next && node && node !== page.body) {
      if (node instanceof Element && !INLINE.has(node.nodeName.toUpperCase()) && node.nodeName !== 'BR') endBlock();
      next = node.nextSibling;
      node = node.parentNode;
    }
    node = next;
  }
  endBlock();
  return layBlocks(parts);
}
