/**
 * Cuts JSON into its features while its bytes arrive, so that a file of 100 MB is never held as one text and one broken
 * feature does not take the others with it. Knows brackets, strings and commas; what stands in a piece is for JSON.parse.
 * Where brackets or quotation marks show that a piece is no JSON, it may have run on: from there the next feature is looked for.
 */
import type { Place, Run } from './byte-parts';
import { createFeatureStart } from './feature-start';
import { BACKSLASH, COLON, COMMA, isBetweenValues, isSpace, LEFT_BRACE, LEFT_BRACKET, LF, MEANT_IN_MEMBER, MEANT_IN_ROOT, MEANT_IN_STRING, QUOTE, RECORD_SEPARATOR, RIGHT_BRACE, RIGHT_BRACKET } from './json-bytes';
import { createKeptBytes } from './kept-bytes';
import type { Scanner, ScanHandler } from './scan-handler';
import { createSignOrder } from './sign-order';

/** Deeper than any honest file nests: eight levels of coordinates and collections, and what properties may hold. */
export const DEEPEST = 128;
/** How many members may be looked through once more: each look reads what is left of the file. */
const MOST_LOOKS = 16;

const FEATURES_KEY = new TextEncoder().encode('features');
/** Closes a list `features` that has no end, so that what stands before it can be read. */
const CLOSING = new TextEncoder().encode(']}');

/** A scanner that tells `handler` what it comes upon, in the order of the file. Takes any bytes; never throws. */
export function createScanner(handler: ScanHandler): Scanner {
  const kept = createKeptBytes();
  let depth = 0;
  let [inString, escaped] = [false, false];
  /** Depth of the list whose members are cut out; 0 while in none. */
  let listDepth = 0;
  let expected: 'value' | 'value-or-end' | 'comma' = 'value-or-end';
  /** The root under way: whether it is a list itself, where it began, and where its list `features` was left. */
  let [rootIsList, rootLine] = [false, 0];
  let listEnd: Place | null = null;
  /** Signs have stood here that close a list or a root. */
  let mayBeOver = false;
  let runs: Run[] = [];
  /** `scalar`: what begins with no bracket, and lasts until a comma or a closing bracket, or outside a list to the end of its line. */
  let mode: 'between-roots' | 'root' | 'list' | 'member' | 'scalar' = 'between-roots';
  let [deepest, rootDeepest] = [0, 0];
  let keyMatched = 0;
  let [isKey, isFeaturesKey] = [false, false];
  let strayTold = false;
  /** What is under way is no JSON: its brackets and strings cannot be trusted. */
  let [isDoubtful, isSecondLook] = [false, false];
  const order = createSignOrder();
  const starts = createFeatureStart(kept);
  /** The last value stood on one line, as in newline-delimited JSON. */
  let isOneALine = false;

  const isInRun = (): boolean => mode !== 'list' && mode !== 'between-roots';
  const start = (at: number): void => {
    kept.start(at);
    isDoubtful = false;
  };
  const endMember = (to: number): void => {
    const run = kept.endRun(to);
    starts.learn(run.bytes);
    // A doubtful one may have taken the end of the list for its own.
    mayBeOver = isDoubtful;
    [mode, expected, depth, inString, escaped, isDoubtful] = ['list', 'comma', listDepth, false, false, false];
    handler.element(run, deepest > DEEPEST, rootIsList);
  };
  const endRoot = (to: number): void => {
    const isOpen = listDepth > 0 && !rootIsList;
    if (listDepth > 0 && mode !== 'list') endMember(to);
    if (!rootIsList) runs.push(isOpen ? { place: kept.placeOf(to), bytes: CLOSING } : kept.endRun(to));
    const all = runs;
    [runs, mode, listDepth, depth, inString, escaped, isDoubtful] = [[], 'between-roots', 0, 0, false, false, false];
    handler.root(all, rootIsList, rootDeepest > DEEPEST, isOpen);
  };
  const stray = (place: Place, kind: 'between' | 'after'): void => {
    if (!strayTold) handler.stray(place, kind);
    strayTold = true;
  };
  const startMember = (at: number, byte: number): void => {
    if (expected === 'comma') stray(kept.placeOf(at), 'between');
    start(at);
    [deepest, mayBeOver, mode] = [0, false, byte === LEFT_BRACE || byte === LEFT_BRACKET ? 'member' : 'scalar'];
  };
  const startRoot = (at: number, byte: number): void => {
    start(at);
    [rootIsList, rootLine, listEnd] = [byte === LEFT_BRACKET, kept.line(), null];
    [depth, rootDeepest, isFeaturesKey, strayTold] = [0, 0, false, false];
    mode = byte === LEFT_BRACE || byte === LEFT_BRACKET ? 'root' : 'scalar';
  };
  /**
   * What is under way is no JSON: it may have run on, even into features that seem to stand in a string or a list of it.
   * Gives the index to go through it from once more.
   */
  const doubt = (at: number): number => {
    starts.restart();
    starts.learn(kept.runBefore(at));
    [isDoubtful, inString, escaped, isKey] = [true, false, false, false];
    const first = kept.goBackToStart();
    depth = mode === 'scalar' ? listDepth : listDepth + 1;
    return mode === 'scalar' ? first : first + 1;
  };
  /** Ends what is under way where the next feature begins; gives the index to go on from. */
  const cut = (place: Place): number => {
    const at = kept.goBackTo(place);
    isSecondLook = false;
    if (listDepth === 0) endRoot(at);
    else endMember(at);
    // The comma has gone with what stands before it.
    expected = 'value';
    return at;
  };
  const leaveList = (at: number): void => {
    [depth, listDepth] = [listDepth - 1, 0];
    if (rootIsList) return endRoot(at + 1);
    mode = 'root';
    start(at);
    listEnd = kept.placeOf(at);
  };
  /** Where a feature begins in a root that has left its list, the list had not ended. */
  const backToList = (place: Place): void => {
    stray(place, 'between');
    [mode, listDepth, depth, listEnd, expected] = ['list', 2, 2, null, 'value'];
  };

  const scan = (from: number): void => {
    let { bytes } = kept;
    for (let at = from; at < bytes.length; at += 1) {
      if (!escaped && !(inString && isKey) && (!isDoubtful || starts.isIdle())) {
        const meant = inString ? MEANT_IN_STRING : mode === 'member' ? MEANT_IN_MEMBER : mode === 'root' ? MEANT_IN_ROOT : null;
        if (meant !== null) while (at < bytes.length && meant[bytes[at] ?? 0] === 0) at += 1;
        if (at === bytes.length) break;
      }
      const byte = bytes[at] ?? 0;
      const next = isDoubtful ? starts.step(byte, at, mode !== 'root') : null;
      if (next !== null) {
        at = cut(next) - 1;
        ({ bytes } = kept);
        continue;
      }
      if (inString && isKey && byte !== QUOTE) {
        isKey = byte === FEATURES_KEY[keyMatched];
        keyMatched += 1;
      }
      // A string holds no line break.
      if (!isDoubtful && (inString ? byte === LF : (depth > listDepth || (mode === 'scalar' && byte === QUOTE)) && order.isWrong(byte, depth, kept.signBefore, at))) {
        if (listEnd !== null && byte === LEFT_BRACE && depth === 1) backToList(listEnd);
        else {
          at = doubt(at) - 1;
          ({ bytes } = kept);
          continue;
        }
      }
      if (byte === LF) kept.passLineBreak(at);
      else if (byte >= 0x80 && byte < 0xc0) kept.passContinuation();
      // No JSON holds this sign, and no value that stands on one line has another that begins a line.
      else if (mode !== 'between-roots' && (byte === RECORD_SEPARATOR || (byte === LEFT_BRACE && mode === 'root' && isOneALine && kept.isLineStart(at)))) endRoot(at);

      if (inString) {
        if (escaped) escaped = false;
        else if (byte === BACKSLASH) escaped = true;
        else if (byte === QUOTE) inString = false;
        continue;
      }
      if (mode === 'scalar') {
        const closes = byte === RIGHT_BRACKET || byte === RIGHT_BRACE;
        const opensNext = byte === LEFT_BRACE && kept.signBefore(at) !== COLON;
        if (depth === listDepth) {
          if (listDepth > 0 && (opensNext || closes || byte === COMMA)) endMember(at);
          else if (listDepth === 0 && (opensNext || byte === LF)) endRoot(at);
          else if (closes) continue;
        }
      }
      if (mode === 'between-roots') {
        if (isBetweenValues(byte)) continue;
        if (byte === RIGHT_BRACE || byte === RIGHT_BRACKET) {
          stray(kept.placeOf(at), 'after');
          continue;
        }
        startRoot(at, byte);
      } else if (mode === 'list') {
        if (isSpace(byte)) continue;
        if (byte === COMMA ? expected !== 'comma' : byte === RIGHT_BRACE || (byte === RIGHT_BRACKET && expected === 'value')) stray(kept.placeOf(at), 'between');
        if (byte === COMMA) expected = 'value';
        // One too many; or the list has no end, and nothing more comes.
        else if (byte === RIGHT_BRACE) mayBeOver = true;
        else if (byte === RIGHT_BRACKET) leaveList(at);
        else startMember(at, byte);
        if (byte === COMMA || byte === RIGHT_BRACE || byte === RIGHT_BRACKET) continue;
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
          order.open(depth, byte);
          if (listDepth > 0) deepest = Math.max(deepest, depth - listDepth);
          else rootDeepest = Math.max(rootDeepest, depth);
          if (mode === 'root' && byte === LEFT_BRACKET && ((rootIsList && depth === 1) || (isFeaturesKey && depth === 2))) {
            if (!rootIsList) runs.push(kept.endRun(at + 1));
            [mode, listDepth, expected, isFeaturesKey, isDoubtful] = ['list', depth, 'value-or-end', false, false];
          }
          break;
        case RIGHT_BRACE:
        case RIGHT_BRACKET:
          depth -= 1;
          if (mode === 'member' && depth === listDepth) endMember(at + 1);
          else if (mode === 'root' && depth === 0) {
            isOneALine = kept.line() === rootLine;
            endRoot(at + 1);
          }
          break;
        default:
      }
    }
  };

  /** What the file ends in, with all in order until there, may have been cut short within a list that the rest seems to stand in. */
  const lookAgain = (looks: number): void => {
    if (looks === 0 || isDoubtful || !isInRun() || mode === 'scalar') return;
    isSecondLook = true;
    scan(doubt(0));
    kept.leave(isInRun());
    lookAgain(looks - 1);
  };

  return {
    push(chunk) {
      kept.take(chunk);
      scan(0);
      kept.leave(isInRun());
    },
    end() {
      lookAgain(MOST_LOOKS);
      if (isSecondLook) isDoubtful = false;
      if (mode === 'between-roots') return null;
      // What has run on, or whose end has stood elsewhere, does not break off.
      const isWhole = isDoubtful || (mode === 'scalar' ? listDepth === 0 : mode === 'list' ? mayBeOver : inString && kept.signBefore(0) === (rootIsList ? RIGHT_BRACKET : RIGHT_BRACE));
      const place = kept.placeOf(0);
      endRoot(0);
      return isWhole ? null : place;
    },
  };
}
