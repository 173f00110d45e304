/** Knows where JSON can have no bracket or quotation mark: there a bracket, a comma or a quotation mark before it is missing or too many. */
import { COLON, COMMA, LEFT_BRACE, LEFT_BRACKET, QUOTE, RIGHT_BRACE, RIGHT_BRACKET, tableOf } from './json-bytes';

export interface SignOrder {
  /** A bracket opens this depth. */
  open(depth: number, bracket: number): void;
  /** Whether this byte may not stand inside brackets of this depth behind that sign. Of other bytes than brackets and quotation marks it says nothing. */
  isWrong(byte: number, depth: number, signBefore: (at: number) => number, at: number): boolean;
}

/** Deeper than this the brackets are not known apart. */
const DEEPEST_KNOWN = 1024;
const BEFORE_STRING = tableOf(LEFT_BRACE, LEFT_BRACKET, COMMA, COLON);

/** No bracket is open yet. */
export function createSignOrder(): SignOrder {
  const opened = new Uint8Array(DEEPEST_KNOWN);
  return {
    open(depth, bracket) {
      if (depth < DEEPEST_KNOWN) opened[depth] = bracket;
    },
    isWrong(byte, depth, signBefore, at) {
      // The closing brackets come two after the opening ones.
      if (byte === RIGHT_BRACE || byte === RIGHT_BRACKET) return depth < DEEPEST_KNOWN && opened[depth] !== byte - 2;
      if (byte === QUOTE) return BEFORE_STRING[signBefore(at)] === 0;
      if (byte !== LEFT_BRACE) return false;
      const sign = signBefore(at);
      return sign !== COLON && (opened[depth] === LEFT_BRACE || (sign !== COMMA && sign !== LEFT_BRACKET));
    },
  };
}
