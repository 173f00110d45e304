/**
 * Text fragments as an address carries them: `#:~:text=[prefix-,]start[,end][,-suffix]`.
 * Grammar: WICG "URL Fragment Text Directives". Printing and parsing are inverses.
 */
import type { TextFragment } from '../story/schema';

/** Parts the directives from an ordinary fragment. */
const DELIMITER = ':~:';
const DIRECTIVE = 'text=';

/** `encodeURIComponent` leaves the hyphen, which has a meaning of its own here; comma and ampersand it encodes. */
const encode = (words: string): string => encodeURIComponent(words).replace(/-/g, '%2D');

/** `text=...` for a fragment, without the delimiter. Lone surrogates become the replacement character. */
export function printTextDirective({ prefix, start, end, suffix }: TextFragment): string {
  const parts = [
    ...(prefix === undefined ? [] : [`${encodeWellFormed(prefix)}-`]),
    encodeWellFormed(start),
    ...(end === null ? [] : [encodeWellFormed(end)]),
    ...(suffix === undefined ? [] : [`-${encodeWellFormed(suffix)}`]),
  ];
  return `${DIRECTIVE}${parts.join(',')}`;
}

/** An address with the directive behind whatever fragment it has; directives that it carries already are replaced. */
export function withTextDirective(address: string, fragment: TextFragment): string {
  const [plain, hash] = splitOnce(address, '#');
  const [anchor] = splitOnce(hash, DELIMITER);
  return `${plain}#${anchor}${DELIMITER}${printTextDirective(fragment)}`;
}

/** Every text fragment of an address or of a fragment; what is no well-formed directive is left out. */
export function parseTextDirectives(address: string): TextFragment[] {
  const at = address.indexOf(DELIMITER);
  if (at === -1) return [];
  return address
    .slice(at + DELIMITER.length)
    .split('&')
    .flatMap((directive) => (directive.startsWith(DIRECTIVE) ? (findFragment(directive.slice(DIRECTIVE.length)) ?? []) : []));
}

function findFragment(text: string): TextFragment | null {
  const parts = text.split(',');
  const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined;
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined;
  const [start, end, ...more] = parts;
  if (start === undefined || more.length > 0 || parts.some((part) => part === '' || part.includes('-'))) return null;
  if (prefix === '' || suffix === '') return null;
  try {
    return {
      ...(prefix === undefined ? {} : { prefix: decodeURIComponent(prefix) }),
      start: decodeURIComponent(start),
      end: end === undefined ? null : decodeURIComponent(end),
      ...(suffix === undefined ? {} : { suffix: decodeURIComponent(suffix) }),
    };
  } catch {
    // A per cent sign that begins no UTF-8 character.
    return null;
  }
}

function encodeWellFormed(words: string): string {
  return encode(words.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD'));
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}
