/** An article in XML, as desks and feeds hand it on (NITF, NewsML-G2, RSS, Atom, FictionBook, TEI), as a page that a parser of HTML can read. */

const IS_XML = /^\s*<(?:\?xml\s|(?:rss|rdf:RDF|feed|nitf|newsML|newsMessage|newsItem|FictionBook|TEI|xml)[\s>])/u;
/** Markup that was written as text, as feeds do with what they quote. */
const IS_QUOTED = /&lt;(?:p|br|div)(?:\s|\/|&gt;)/iu;
const QUOTED = /&(lt|gt|quot|amp);/gu;
const SIGNS: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };
/** A section that is text whatever it holds; feeds put a page's markup into it. */
const SECTION = /<!\[CDATA\[|\]\]>/gu;
/** So long at most, as are the attributes: where many are begun and none is ended, each is looked for no farther. */
const ASIDE = /<!--(?:(?!-->)[\s\S]){0,2000}-->|<[?!][^<>]{0,2000}>/gu;
const TAG = /<(\/?)(?:[\w-]{1,40}:)?([\w.-]{1,80})(?:\s[^<>]{0,2000}?)?(\/?)>/gu;

/** Elements that mark words of a line, by the names that these formats and HTML have for them. */
const OF_LINES = new Set('a abbr b chron copyrite em emphasis event font foreign hi i inline lang location money name num object.title org person persname placename postaddr q ref small span strong sub sup term u virtloc'.split(' '));
const HEADINGS = new Set('head headline hl1 hl2 subtitle title'.split(' '));
/** Elements of HTML that mean the same there. */
const KEPT = new Set('blockquote br h1 h2 h3 h4 h5 h6 li ol p table td th tr ul'.split(' '));

/**
 * The page; null where `text` is no XML. Every other element becomes a block of its own, so that what stands in two of them is
 * never one sentence. What an element is called in one format alone is not asked: an article is known by its passages.
 */
export function pageOfXml(text: string): string | null {
  if (!IS_XML.test(text)) return null;
  const said = text.replaceAll(SECTION, '').replaceAll(ASIDE, '');
  const whole = IS_QUOTED.test(said) ? said.replaceAll(QUOTED, (_, name: string) => SIGNS[name] ?? '') : said;
  return `<body>${whole.replaceAll(TAG, (_, closes: string, name: string, isEmpty: string) => tagOf(name.toLowerCase(), closes, isEmpty))}`;
}

function tagOf(name: string, closes: string, isEmpty: string): string {
  if (OF_LINES.has(name)) return '';
  const kept = HEADINGS.has(name) ? 'h2' : KEPT.has(name) ? name : 'div';
  return isEmpty && kept !== 'br' ? '' : `<${closes}${kept}>`;
}
