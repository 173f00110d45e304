/** XHTML as a parser of HTML can read it. */

/** How far into a file it says of itself that it is XHTML. */
const HEAD_LENGTH = 2000;
const IS_XHTML = /<\?xml|xmlns\s*=\s*["']http:\/\/www\.w3\.org\/1999\/xhtml["']/i;

/** Elements that HTML always closes by a tag of their own: left open, some would take all that follows for their own text. */
const CLOSED_AT_ONCE = /<(a|b|div|em|i|iframe|noscript|p|script|span|strong|style|textarea|title)(\s[^<>]{0,2000})?\/>/gi;

/** The same text, in XHTML with a closing tag for each element that was closed at once (`<title/>`). */
export function closeElements(html: string): string {
  return IS_XHTML.test(html.slice(0, HEAD_LENGTH)) ? html.replace(CLOSED_AT_ONCE, (_, name: string, attributes = '') => `<${name}${attributes}></${name}>`) : html;
}
