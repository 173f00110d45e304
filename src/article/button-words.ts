/** Buttons whose words are some of a sentence's, as where a press explains a term; those of any other say what it does. */
import { BLOCKS, ELEMENT, NO_WORDS, type PageNode, TEXT } from './page-node';

/** Nodes looked at in a button and behind it, at most: a page may hold as many buttons as it has room for. */
const MOST_NODES = 40;
const ENDS_IN_WORD = /[\p{L}\p{N}]$/u;
const BEGINS_IN_WORD = /^[\p{L}\p{N}]/u;

/**
 * Whether a button stands in its line as a word does: it has letters and no block in it, no word is parted by it, and
 * words or a mark follow it in the line. `before` is the last that the block says up to it.
 */
export function isAmongWords(button: PageNode, before: string): boolean {
  if (ENDS_IN_WORD.test(before)) return false;
  const behind = wordsBehind(button);
  return behind.trim() !== '' && !BEGINS_IN_WORD.test(behind) && hasLetters(button);
}

/** What follows in the line, up to the first words of it. */
function wordsBehind(button: PageNode): string {
  let words = '';
  let node: PageNode = button;
  let into = false;
  for (let looked = 0; looked < MOST_NODES; looked += 1) {
    let next: PageNode | null = into ? node.firstChild : null;
    while (!next) {
      next = node.nextSibling;
      if (next) break;
      if (!node.parentNode || endsLine(node.parentNode)) return words;
      node = node.parentNode;
    }
    node = next;
    into = false;
    if (node.nodeType === TEXT) {
      words += node.nodeValue ?? '';
      if (words.trim() !== '') break;
    } else if (node.nodeType === ELEMENT) {
      if (endsLine(node)) break;
      into = !NO_WORDS.has(node.nodeName.toUpperCase());
    }
  }
  return words;
}

function endsLine(node: PageNode): boolean {
  const name = node.nodeName.toUpperCase();
  return node.nodeType !== ELEMENT || name === 'BR' || BLOCKS.has(name);
}

function hasLetters(button: PageNode): boolean {
  let found = false;
  const waiting: PageNode[] = [button];
  for (let looked = 0; looked < MOST_NODES; looked += 1) {
    const node = waiting.pop();
    if (!node) break;
    if (node.nodeType === TEXT) found ||= /\p{L}{2}/u.test(node.nodeValue ?? '');
    const name = node.nodeName.toUpperCase();
    if (BLOCKS.has(name)) return false;
    if (node !== button && NO_WORDS.has(name)) continue;
    for (let child = node.firstChild; child && waiting.length < MOST_NODES; child = child.nextSibling) waiting.push(child);
  }
  return found;
}
