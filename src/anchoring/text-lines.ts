/** The lines of a text, whatever ends them. */

/** A line without the white space around it: `start` inclusive, `end` exclusive, both offsets into the text; an empty one has no length. */
export interface Line {
  start: number;
  end: number;
}

/** Every line of the text, in order. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]*(?:\r\n|[\r\n\u2028\u2029]|$)/gu)) {
    const [whole] = match;
    const start = match.index + (whole.length - whole.trimStart().length);
    const end = Math.max(start, match.index + whole.trimEnd().length);
    lines.push(end > match.index && start < match.index + whole.length ? { start, end } : { start: match.index, end: match.index });
  }
  return lines;
}

export const isEmpty = ({ start, end }: Line): boolean => start === end;

/** A sentence ends here, unless the full stop is that of a short name: “Mr.”, “Gen.”, “U.S.”. */
export const ENDS_SENTENCE = /(?:[!?…。！？؟]|(?<!(?:^|[^\p{L}\p{N}])\p{Lu}\p{Ll}{0,2})\.)["”’»')\]]*$/u;
