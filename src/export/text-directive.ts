/**
 * Text fragments as an address carries them: `#:~:text=[prefix-,]start[,end][,-suffix]`.
 * Grammar: WICG "URL Fragment Text Directives".
 */
import type { TextFragment } from '../story/schema';

/** Parts the directives from an ordinary fragment. */
const DELIMITER = ':~:';

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
  return `text=${parts.join(',')}`;
}

/** An address with the directive behind whatever fragment it has; directives that it carries already are replaced. */
export function withTextDirective(address: string, fragment: TextFragment): string {
  const [plain, hash] = splitOnce(address, '#');
  const [anchor] = splitOnce(hash, DELIMITER);
  return `${plain}#${anchor}${DELIMITER}${printTextDirective(fragment)}`;
}

function encodeWellFormed(words: string): string {
  return encode(words.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD'));
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}
