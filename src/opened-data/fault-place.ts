/** Tells where a text stops being JSON, and what stands there, as a sentence can hold it. */
import { placeInText, type Run } from './byte-parts';
import { cutText, type Fault } from './faults';
import { findJsonFault } from './json-fault';

const LONGEST_FOUND = 20;

/**
 * Line and column where these runs, one text behind the other, stop being JSON, and the sign or word that stands there; no
 * `found` where the text ends before it is complete. `texts` are the runs as text.
 */
export function faultPlaceIn(runs: readonly Run[], texts: readonly string[]): Pick<Fault, 'line' | 'column' | 'found'> {
  let at = findJsonFault(texts.join(''))?.at ?? 0;
  for (const [i, text] of texts.entries()) {
    const run = runs[i];
    if (run && (at < text.length || i === texts.length - 1)) {
      const { line, column } = placeInText(run.place, text, at);
      return { line, column, ...(at < text.length ? { found: signAt(text, at) } : {}) };
    }
    at -= text.length;
  }
  return {};
}

/** The word or number at this place, or one sign: by its code where it would not be seen. */
function signAt(text: string, at: number): string {
  const word = cutText(/^[\w.+-]+/.exec(text.slice(at, at + LONGEST_FOUND * 2))?.[0] ?? '', LONGEST_FOUND);
  if (word !== '') return word;
  const code = text.codePointAt(at) ?? 0;
  const sign = cutText(String.fromCodePoint(code), LONGEST_FOUND);
  return sign === '' || !/[\p{L}\p{N}\p{P}\p{S}]/u.test(sign) ? `U+${code.toString(16).toUpperCase().padStart(4, '0')}` : sign;
}
