/** Words that were broken at the end of a line: what stood between their halves. */

/** Stands for units that have no shape and break no line: letters beside it are of one word. */
export const SHAPELESS_JOIN = '\u2060';

// Looked for only where a word begins: it may be as long as the text.
const BROKEN = /(?<!\p{L})(\p{L}+)([-\u2010\u00ad¬])$/u;
const GOES_ON = /^\p{Ll}[\p{L}]*/u;
const COMPOUND = /(?<!\p{L})\p{L}+[-\u2010]\p{L}+/gu;

/**
 * Finds how a line goes on in the next, for the lines of one text: with its hyphen, where the word stands elsewhere in the
 * text with one; without, where a word was broken to fill the line; or as two words (null).
 */
export function createWordJoiner(text: string): (line: string, next: string) => 'hyphen' | 'broken' | null {
  let compounds: ReadonlySet<string> | null = null;
  return (line, next) => {
    const [, first, sign] = BROKEN.exec(line) ?? [];
    const [second] = GOES_ON.exec(next) ?? [];
    if (first === undefined || second === undefined) return null;
    if (sign === '\u00ad' || sign === '¬') return 'broken';
    compounds ??= new Set((text.match(COMPOUND) ?? []).map(plain));
    return compounds.has(plain(`${first}-${second}`)) ? 'hyphen' : 'broken';
  };
}

const plain = (word: string): string => word.replace('\u2010', '-').toLowerCase();
