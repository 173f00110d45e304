/**
 * Knows where a feature begins in bytes whose brackets or quotation marks have gone wrong, so that nothing but the wording
 * of the beginning can be trusted.
 */
import type { Place } from './byte-parts';
import { COLON, COMMA, isSpace, LEFT_BRACE, LEFT_BRACKET, RIGHT_BRACE } from './json-bytes';
import type { KeptBytes } from './kept-bytes';

export interface FeatureStart {
  /** Learns from a feature how those of this file begin, where it is in an unusual way. */
  learn(feature: Uint8Array): void;
  /** Begins anew. */
  restart(): void;
  /** Whether only the next brace can make a difference. */
  isIdle(): boolean;
  /** Takes the next byte; where it completes the beginning of a feature, the place of that, else null. `mayNest`: what begins a line may still belong to what stands before. */
  step(byte: number, at: number, mayNest: boolean): Place | null;
}

/** As much of a feature as is read to learn how it begins. */
const HEAD_LENGTH = 200;
/** How many features are looked at to learn it. */
const MOST_SAMPLES = 100;
const FIRST_NAME = /^\{\s*("[^"\\]+")\s*:/;
const BEGINS_WITH_TYPE = /^\{[^{}]*"type"\s*:\s*"Feature"|^\{\s*"type"/;

/** Knows a brace and `"type":"Feature"` behind it, with no other between, or a brace and a name that only features begin with. */
export function createFeatureStart(kept: KeptBytes): FeatureStart {
  const type = createMatcher(['"type"', ':', '"Feature"']);
  const names = ['"geometry"', '"properties"'].map((name) => createMatcher([name, ':']));
  let samples = MOST_SAMPLES;
  let brace: Place | null = null;
  let isAfterFeature = false;
  return {
    learn(feature) {
      if (samples === 0) return;
      samples -= 1;
      const head = new TextDecoder().decode(feature.subarray(0, HEAD_LENGTH));
      const first = FIRST_NAME.exec(head)?.[1];
      if (first === undefined || BEGINS_WITH_TYPE.test(head)) return;
      names.push(createMatcher([first, ':']));
      samples = 0;
    },
    restart() {
      brace = null;
    },
    isIdle: () => brace === null,
    step(byte, at, mayNest) {
      if (byte === LEFT_BRACE) {
        for (const matcher of [type, ...names]) matcher.restart();
        const sign = mayNest || !kept.isLineStart(at) ? kept.signBefore(at) : COMMA;
        // What a name has for its value, or a list for its first member, belongs to a feature: it begins none.
        brace = sign === COLON || sign === LEFT_BRACKET ? null : kept.placeOf(at);
        // A name alone tells less: only where one feature may end and the next begin, and only as the first.
        isAfterFeature = sign === COMMA || sign === RIGHT_BRACE;
        return null;
      }
      if (byte === RIGHT_BRACE) brace = null;
      if (brace === null) return null;
      if (type.step(byte)) return brace;
      if (!isAfterFeature) return null;
      if (names.some((name) => name.step(byte))) return brace;
      isAfterFeature = names.some((name) => name.isUnderWay());
      return null;
    },
  };
}

/** Matches the pieces one behind the other, with any white space before each. */
function createMatcher(pieces: readonly string[]): { restart(): void; step(byte: number): boolean; isUnderWay(): boolean } {
  const bytes = new TextEncoder().encode(pieces.join(''));
  const gaps = new Set(pieces.map((_, at) => new TextEncoder().encode(pieces.slice(0, at).join('')).length));
  let [matched, isInGap] = [0, true];
  return {
    restart() {
      [matched, isInGap] = [0, true];
    },
    step(byte) {
      isInGap = isSpace(byte) && gaps.has(matched);
      if (isInGap) return false;
      if (byte === bytes[matched]) matched += 1;
      else matched = byte === bytes[0] ? 1 : 0;
      if (matched < bytes.length) return false;
      matched = 0;
      return true;
    },
    isUnderWay: () => matched > 0 || isInGap,
  };
}
