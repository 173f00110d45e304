/**
 * Cuts JSON into its features while its bytes arrive, so that a file of 100 MB is never held as one text and one broken
 * feature does not take the others with it. Knows brackets, strings and commas; what stands in a piece is for JSON.parse.
 */
import { joinParts, type Place, type Run } from './byte-parts';

/** What the scanner has come upon. */
export interface ScanHandler {
  /** A member of the root's list `features`, or of a root that is itself a list (`ofRoot`). `tooDeep`: nested beyond `DEEPEST`. */
  element(run: Run, tooDeep: boolean, ofRoot: boolean): void;
  /** A root value is complete: its bytes without those members. `isList`: it is a list, and its bytes are of no use. */
  root(runs: readonly Run[], isList: boolean, tooDeep: boolean): void;
  /** Something stands between two members, or after the root, that may not: a comma too few or too many, stray signs. */
  stray(place: Place, kind: 'between' | 'after'): void;
}

export interface Scanner {
  push(chunk: Uint8Array): void;
  /** To be called once, after the last chunk: where the text broke off inside a value, or null where all are complete. */
  end(): Place | null;
}

/** Deeper than any honest file nests: eight levels of coordinates and collections, and what properties may hold. */
export const DEEPEST = 128;

const [LF, QUOTE, COMMA, COLON, LEFT_BRACKET, BACKSLASH, RIGHT_BRACKET, LEFT_BRACE, RIGHT_BRACE] = [10, 34, 44, 58, 91, 92, 93, 123, 125];
const isSpace = (byte: number): boolean => byte === 32 || byte === LF || byte === 13 || byte === 9;
/** Record separator of JSON text sequences (RFC 7464, which RFC 8142 takes up), and the three bytes of a UTF-8 mark. */
const isSeparator = (byte: number): boolean => byte === 0x1e || byte === 0xef || byte === 0xbb || byte === 0xbf;
const FEATURES_KEY = new TextEncoder().encode('features');

/** Bytes that mean something in a value, and in a string in it; all others are passed over at once. */
const MEANT_IN_VALUE = new Uint8Array(256);
for (const byte of [LF, QUOTE, COMMA, COLON, LEFT_BRACKET, RIGHT_BRACKET, LEFT_BRACE, RIGHT_BRACE]) MEANT_IN_VALUE[byte] = 1;
const MEANT_IN_STRING = new Uint8Array(256);
for (const byte of [LF, QUOTE, BACKSLASH]) MEANT_IN_STRING[byte] = 1;
// The bytes of a letter after its first: columns count letters.
for (let byte = 0x80; byte < 0xc0; byte += 1) MEANT_IN_STRING[byte] = 1;

/** A scanner that tells `handler` what it comes upon, in the order of the file. Takes any bytes; never throws. */
export function createScanner(handler: ScanHandler): Scanner {
  let [offset, line, lineStart, continuations] = [0, 1, 0, 0];
  let depth = 0;
  let [inString, escaped] = [false, false];
  /** Depth of the list whose members are cut out; 0 while in none. */
  let listDepth = 0;
  let expected: 'value' | 'value-or-end' | 'comma' = 'value-or-end';
  let rootIsList = false;
  /** The bytes of the root or member under way. */
  let parts: Uint8Array[] = [];
  let place: Place = { offset: 0, line: 1, column: 1 };
  let runs: Run[] = [];
  let mode: 'between-roots' | 'root' | 'list' | 'member' | 'scalar' = 'between-roots';
  let [deepest, rootDeepest] = [0, 0];
  let keyMatched = 0;
  let [isKey, isFeaturesKey] = [false, false];
  let strayTold = false;

  const here = (at: number): Place => ({ offset: at, line, column: at - lineStart - continuations + 1 });

  return {
    push(chunk) {
      /** Where in this chunk the bytes begin that are being kept. */
      let keepFrom = 0;
      const keep = (to: number): void => {
        if (to > keepFrom) parts.push(chunk.slice(keepFrom, to));
        keepFrom = to;
      };
      const start = (at: number): void => {
        [parts, place, keepFrom] = [[], here(offset + at), at];
      };
      const endRun = (to: number): Run => {
        // What lies in one chunk need not be copied: it is read before the next one comes.
        const last = chunk.subarray(keepFrom, to);
        const run = { place, bytes: parts.length === 0 ? last : joinParts([...parts, last]) };
        [parts, keepFrom] = [[], to];
        return run;
      };
      const endMember = (to: number): void => {
        handler.element(endRun(to), deepest > DEEPEST, rootIsList);
        [mode, expected] = ['list', 'comma'];
      };
      const endRoot = (to: number): void => {
        if (!rootIsList) runs.push(endRun(to));
        handler.root(runs, rootIsList, rootDeepest > DEEPEST);
        [runs, parts, mode, listDepth, depth, inString] = [[], [], 'between-roots', 0, 0, false];
      };
      const stray = (at: number, kind: 'between' | 'after'): void => {
        if (!strayTold) handler.stray(here(offset + at), kind);
        strayTold = true;
      };
      /** A member begins: a bracket, a quotation mark, or anything else that lasts until the next comma, bracket or space. */
      const startMember = (at: number, byte: number): void => {
        if (expected === 'comma') stray(at, 'between');
        start(at);
        deepest = 0;
        mode = byte === LEFT_BRACE || byte === LEFT_BRACKET || byte === QUOTE ? 'member' : 'scalar';
      };
      const startRoot = (at: number, byte: number): void => {
        rootIsList = byte === LEFT_BRACKET;
        [depth, rootDeepest, isFeaturesKey, strayTold] = [0, 0, false, false];
        start(at);
        mode = byte === LEFT_BRACE || byte === LEFT_BRACKET || byte === QUOTE ? 'root' : 'scalar';
      };

      for (let at = 0; at < chunk.length; at += 1) {
        const byte = chunk[at] ?? 0;
        if (inString) {
          if (isKey) keyMatched = byte === FEATURES_KEY[keyMatched] ? keyMatched + 1 : byte === QUOTE ? keyMatched : -1;
          if (!escaped && MEANT_IN_STRING[byte] === 0) continue;
        } else if (mode === 'member' && MEANT_IN_VALUE[byte] === 0) continue;
        if (byte === LF) [line, lineStart, continuations] = [line + 1, offset + at + 1, 0];
        else if (byte >= 0x80 && byte < 0xc0) continuations += 1;

        if (inString) {
          if (escaped) escaped = false;
          else if (byte === BACKSLASH) escaped = true;
          else if (byte === QUOTE) {
            inString = false;
            if (mode === 'root' && depth === 0) endRoot(at + 1);
            else if (mode === 'member' && depth === listDepth) endMember(at + 1);
          }
          continue;
        }
        if (mode === 'scalar') {
          if (byte !== COMMA && byte !== RIGHT_BRACKET && byte !== RIGHT_BRACE && !isSpace(byte)) continue;
          if (listDepth === 0) endRoot(at);
          else endMember(at);
        }
        if (mode === 'between-roots') {
          if (isSpace(byte) || isSeparator(byte)) continue;
          if (byte === COMMA || byte === RIGHT_BRACE || byte === RIGHT_BRACKET) {
            stray(at, 'after');
            continue;
          }
          startRoot(at, byte);
        } else if (mode === 'list') {
          if (isSpace(byte)) continue;
          if (byte === COMMA) {
            if (expected !== 'comma') stray(at, 'between');
            expected = 'value';
            continue;
          }
          if (byte === RIGHT_BRACKET || byte === RIGHT_BRACE) {
            if (expected === 'value' || byte === RIGHT_BRACE) stray(at, 'between');
            depth -= 1;
            listDepth = 0;
            if (rootIsList) {
              endRoot(at + 1);
            } else {
              mode = 'root';
              start(at);
            }
            continue;
          }
          startMember(at, byte);
        }

        switch (byte) {
          case QUOTE:
            inString = true;
            isKey = mode === 'root' && depth === 1;
            keyMatched = 0;
            break;
          case COLON:
            isFeaturesKey = isKey && mode === 'root' && depth === 1 && keyMatched === FEATURES_KEY.length;
            break;
          case COMMA:
            isFeaturesKey = false;
            break;
          case LEFT_BRACE:
          case LEFT_BRACKET:
            depth += 1;
            if (mode === 'member') deepest = Math.max(deepest, depth - listDepth);
            else rootDeepest = Math.max(rootDeepest, depth);
            if (mode === 'root' && byte === LEFT_BRACKET && ((rootIsList && depth === 1) || (isFeaturesKey && depth === 2))) {
              if (!rootIsList) runs.push(endRun(at + 1));
              [mode, listDepth, expected, isFeaturesKey] = ['list', depth, 'value-or-end', false];
            }
            break;
          case RIGHT_BRACE:
          case RIGHT_BRACKET:
            depth -= 1;
            if (mode === 'member' && depth === listDepth) endMember(at + 1);
            else if (mode === 'root' && depth === 0) endRoot(at + 1);
            break;
          default:
        }
      }
      if (mode === 'root' || mode === 'member' || mode === 'scalar') keep(chunk.length);
      offset += chunk.length;
    },
    end() {
      if (mode === 'between-roots') return null;
      if (mode === 'scalar' && listDepth === 0) {
        handler.root([{ place, bytes: joinParts(parts) }], false, false);
        return null;
      }
      const broken = { place, bytes: joinParts(parts) };
      if (mode === 'member' || mode === 'scalar') handler.element(broken, deepest > DEEPEST, rootIsList);
      if (!rootIsList && mode === 'root') runs.push(broken);
      handler.root(runs, rootIsList, rootDeepest > DEEPEST);
      return here(offset);
    },
  };
}
