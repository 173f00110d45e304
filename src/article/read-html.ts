/** HTML to headings and paragraphs, by the browser's own parser in a document that runs nothing, loads nothing and shows nothing. */
import type { TextCopy } from '../anchoring/anchor';
import { writeInert } from './inert-html';
import { nextTurn } from './next-turn';
import { type PageReach, readPageBlocks } from './page-blocks';
import { closeElements } from './xhtml';

/** Characters parsed before the page gets its turn again: a few milliseconds. */
const CHARACTERS_A_TURN = 100_000;

/** Parses a page; gives back how to read its text, as far as asked. `onProgress` hears a share from 0 to 1. Never holds the main thread for long. */
export async function parseHtml(html: string, onProgress: (share: number) => void = () => undefined): Promise<(reach: PageReach) => Promise<TextCopy>> {
  const page = document.implementation.createHTMLDocument('');
  const closed = closeElements(html);
  for (let at = 0; at < closed.length; at += CHARACTERS_A_TURN) {
    writeInert(page, closed.slice(at, at + CHARACTERS_A_TURN));
    onProgress(at / closed.length);
    await nextTurn();
  }
  page.close();
  return (reach) => readPageBlocks(page.body, reach, nextTurn);
}
