/** What a text is written in, by its file's name and by how it looks. */

export type TextFormat = 'plain' | 'markdown';

const HTML_NAME = /\.x?html?$/i;
const MARKDOWN_NAME = /\.(?:md|markdown)$/i;
/** A page begins with its type or its root, and a part of one that was copied from its source with any element of a page. */
const HTML_BEGIN =
  /^\s*(?:<\?xml\s[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|(?:html|head|meta|link|title|style|script|body|main|article|section|header|figure|div|span|h[1-6]|p|ul|ol|blockquote|table)(?:\s[^<>]{0,2000})?>)/iu;
/** What Markdown has that prose has not: links, what is set off by stars or lines, headings by hash signs. */
const MARKDOWN_SIGNS = /\]\(\S|\*\*|__|^#{1,6} \S|(?<![\p{L}\p{N}*])\*[\p{L}“"]|(?<![\p{L}\p{N}_])_[\p{L}“"]/mu;
/** The longest text, in characters, that is looked at for such signs: some ten long articles. */
const LONGEST_WITH_SIGNS = 200_000;

/** Whether it is a page, or a part of one. `name` is that of its file, empty for what was pasted. */
export function isPage(name: string, text: string): boolean {
  return HTML_NAME.test(name) || HTML_BEGIN.test(text);
}

/** The formats to read what is no page in, the likelier first; the other only where that leaves something of the article out. */
export function formatsOf(name: string, text: string): readonly TextFormat[] {
  if (MARKDOWN_NAME.test(name)) return ['markdown'];
  return text.length <= LONGEST_WITH_SIGNS && MARKDOWN_SIGNS.test(text) ? ['plain', 'markdown'] : ['plain'];
}
