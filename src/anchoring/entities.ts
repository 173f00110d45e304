/** HTML's names and numbers for characters, as Markdown, and text that was taken out of a page, may carry them. */

/** What stands in prose; letters with an accent are put together from `ACCENTS`. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', ensp: '\u2002', emsp: '\u2003', thinsp: '\u2009', shy: '\u00ad', zwnj: '\u200c', zwj: '\u200d',
  lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', laquo: '«', raquo: '»', lsaquo: '‹', rsaquo: '›', prime: '′', Prime: '″',
  ndash: '–', mdash: '—', minus: '−', hellip: '…', middot: '·', bull: '•', deg: '°', times: '×', frac12: '½', frac14: '¼', frac34: '¾', sup2: '²', sup3: '³',
  euro: '€', pound: '£', yen: '¥', cent: '¢', sect: '§', para: '¶', copy: '©', reg: '®', trade: '™', szlig: 'ß', aelig: 'æ', AElig: 'Æ', oelig: 'œ', OElig: 'Œ', oslash: 'ø', Oslash: 'Ø', iexcl: '¡', iquest: '¿',
};
const ACCENTS: Readonly<Record<string, string>> = { grave: '\u0300', acute: '\u0301', circ: '\u0302', tilde: '\u0303', uml: '\u0308', ring: '\u030a', caron: '\u030c', cedil: '\u0327' };
const ACCENTED = /^(\p{L})(grave|acute|circ|tilde|uml|ring|caron|cedil)$/u;

/** The character that is named between `&` and `;`: `rsquo`, `eacute`, `#8217`, `#x2019`. Null where there is none of that name. */
export function findCharacter(name: string): string | null {
  const number = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/iu.exec(name);
  if (number) return characterOf(number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16));
  const [, letter = '', accent = ''] = ACCENTED.exec(name) ?? [];
  return (Object.hasOwn(NAMED, name) ? NAMED[name] : undefined) ?? (letter === '' ? null : (letter + (ACCENTS[accent] ?? '')).normalize('NFC'));
}

/** A text was made safe for a page twice, where the sign that begins a name is written by its own. */
const WRITTEN = /&(?:amp;)?(#x?[\da-f]{1,7}|[a-z][\da-z]{1,7});/giu;

/** A text with each character that is written by name or number put in, those that were so twice too. What names none stays. */
export function withCharacters(text: string): string {
  return text.includes('&') ? text.replaceAll(WRITTEN, (given, name: string) => findCharacter(name) ?? given) : text;
}

/** Numbers that stand for no character, or for one that only steers a machine, are left as they were written, but for white space. */
function characterOf(code: number): string | null {
  if (code === 9 || code === 10 || code === 13) return ' ';
  const printed = code >= 0x20 && !(code >= 0x7f && code < 0xa0) && !(code >= 0xd800 && code < 0xe000) && code <= 0x10ffff;
  return printed ? String.fromCodePoint(code) : null;
}
