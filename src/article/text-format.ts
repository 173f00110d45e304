/** What a text is written in, by its file's name and by how it looks. */

export type TextFormat = 'plain' | 'markdown';

const HTML_NAME = /\.x?html?$/i;
const MARKDOWN_NAME = /\.(?:md|markdown)$/i;
/** What may stand before it: declarations of XML, and remarks. No remark is taken for two at once, or many of them would be tried in every way. */
const BEFORE = String.raw`^\s*(?:<(?:\?[^<>]{0,500}\?|!--(?:(?!-->)[\s\S]){0,2000}--)>\s*)*<`;
const ATTRIBUTES = String.raw`(?:\s[^<>]{0,2000})?\/?>`;
/** A page begins with its type or its root, and a part of one that was copied from its source with any element of a page. */
const PAGE_BEGIN = new RegExp(
  `${BEFORE}(?:!doctype\\s+html|(?:html|head|meta|link|title|style|script|body|main|article|section|header|footer|nav|aside|figure|center|div|span|h[1-6]|hr|p|ul|ol|blockquote|table|time)${ATTRIBUTES})`,
  'iu',
);
/** Writers put these between words of plain text as well: what begins with one is a page where it has blocks too. */
const LINE_BEGIN = new RegExp(`${BEFORE}(?:a|abbr|b|cite|em|font|i|img|picture|small|strong|u)${ATTRIBUTES}`, 'iu');
const BLOCK = /<\/(?:p|div|h[1-6]|li|td|article|section|blockquote)>|<br[\s/>]/iu;
/** A line that begins with a paragraph or heading of a page, and what ends one. */
const BLOCK_BEGIN = /^[^\S\r\n]*<(?:p|h[1-6])(?:\s[^<>]{0,2000})?>/gimu;
const BLOCK_END = /<\/(?:p|h[1-6])>/giu;
/** So many of them are no accident, whatever stands before them: a line of who wrote it, and when. */
const FEWEST_BLOCKS = 3;
/** What Markdown has that prose has not: links, what is set off by stars, lines or elements of a page, headings by hash signs. */
const MARKDOWN_SIGNS = /\]\(\S|<\/(?:a|b|em|i|span|strong)>|\*\*|__|^#{1,6} \S|(?<![\p{L}\p{N}*])\*[\p{L}“"]|(?<![\p{L}\p{N}_])_[\p{L}“"]/imu;
/** The longest text, in characters, that is looked at for such signs: some ten long articles. */
const LONGEST_WITH_SIGNS = 200_000;

/** Whether it is a page, or a part of one. `name` is that of its file, empty for what was pasted. */
export function isPage(name: string, text: string): boolean {
  if (HTML_NAME.test(name)) return true;
  // Markdown may begin with an element, and hold some.
  if (MARKDOWN_NAME.test(name)) return false;
  const beginning = text.slice(0, LONGEST_WITH_SIGNS);
  return PAGE_BEGIN.test(text) || (LINE_BEGIN.test(text) && BLOCK.test(beginning)) || hasBlocks(beginning);
}

function hasBlocks(text: string): boolean {
  const begun = text.match(BLOCK_BEGIN)?.length ?? 0;
  return begun >= FEWEST_BLOCKS && (text.match(BLOCK_END)?.length ?? 0) >= FEWEST_BLOCKS;
}

/** The formats to read what is no page in, the likelier first; the other only where that leaves something of the article out. */
export function formatsOf(name: string, text: string): readonly TextFormat[] {
  if (MARKDOWN_NAME.test(name)) return ['markdown'];
  return text.length <= LONGEST_WITH_SIGNS && MARKDOWN_SIGNS.test(text) ? ['plain', 'markdown'] : ['plain'];
}
