/** Files of letters that are no text to read: what a word processor, a mail program or a browser's archive wrote for itself. */

const RTF = /^\s*\{\\rtf/u;
/** Lines of an e-mail's head: a name and a colon, or, indented, the rest of the line before. A mailbox begins with “From ” and a date. */
const HEAD_LINE = /^(?:[\w-]+:|[ \t]+\S|>?From )/u;
/** These say that what follows is written in a code; an e-mail's head without them may be a reader's own note of who wrote and when. */
const CODED = /^(?:MIME-Version|Content-Transfer-Encoding):/iu;
/** A head is not longer than this, signatures of all servers on its way included. */
const HEAD_UNITS = 100_000;

/** Whether a text is a file in rich text format, an e-mail with its head, or a page archived as one (.eml, .mht). */
export function isOtherFormat(text: string): boolean {
  if (RTF.test(text)) return true;
  for (const line of text.slice(0, HEAD_UNITS).trimStart().split(/\r\n|[\r\n]/u)) {
    if (CODED.test(line)) return true;
    if (!HEAD_LINE.test(line)) return false;
  }
  return false;
}
