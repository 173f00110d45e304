/** The bytes of a file that are at hand: the chunk under way, and of those before it what belongs to the run under way. */
import { joinParts, type Place, type Run } from './byte-parts';
import { isSpace } from './json-bytes';

/** Indices (`at`, `to`) count in `bytes`, which `take`, `leave` and `goBackTo` set. */
export interface KeptBytes {
  readonly bytes: Uint8Array;
  take(chunk: Uint8Array): void;
  /** Lets go of the chunk; `isRunning`: a run is under way that goes on in the next. */
  leave(isRunning: boolean): void;
  /** Told of each line break, and of each byte of a letter after its first, so that places can be told. */
  passLineBreak(at: number): void;
  passContinuation(): void;
  placeOf(at: number): Place;
  /** The line under way, and whether it begins here. */
  line(): number;
  isLineStart(at: number): boolean;
  /** Begins a run here. */
  start(at: number): void;
  /** The run that ends before `to`. Its bytes are good until the chunk is left. */
  endRun(to: number): Run;
  /** What there is of the run before `at`. */
  runBefore(at: number): Uint8Array;
  /** The sign before `at`, white space left aside; 0 where there is none. */
  signBefore(at: number): number;
  /** Go back to a place in the run under way, or to its start, even where that lies in an earlier chunk; give its index. */
  goBackTo(place: Place): number;
  goBackToStart(): number;
}

/** No bytes yet. */
export function createKeptBytes(): KeptBytes {
  let bytes: Uint8Array = new Uint8Array();
  /** Of `bytes`: where they stand in the file, where in them the run goes on, and the last sign before them. */
  let [offset, keepFrom, signBeforeAll] = [0, 0, 0];
  let [line, lineStart, continuations] = [1, 0, 0];
  /** The run under way: where it began, and its bytes from earlier chunks. */
  let place: Place = { offset: 0, line: 1, column: 1 };
  let parts: Uint8Array[] = [];

  const placeOf = (at: number): Place => ({ offset: offset + at, line, column: offset + at - lineStart - continuations + 1 });
  const signBefore = (at: number): number => {
    for (let i = at - 1; i >= 0; i -= 1) {
      const byte = bytes[i] ?? 0;
      if (!isSpace(byte)) return byte;
    }
    return signBeforeAll;
  };
  const runBefore = (at: number): Uint8Array => {
    const last = bytes.subarray(keepFrom, at);
    // What lies in one chunk need not be copied: it is read before the next one comes.
    return parts.length === 0 ? last : joinParts([...parts, last]);
  };
  const goBackTo = (to: Place): number => {
    if (to.offset < offset) {
      bytes = joinParts([...parts, bytes]);
      [offset, parts, keepFrom] = [place.offset, [], 0];
    }
    [line, lineStart, continuations] = [to.line, to.offset - to.column + 1, 0];
    return to.offset - offset;
  };

  return {
    get bytes() {
      return bytes;
    },
    take(chunk) {
      bytes = chunk;
    },
    leave(isRunning) {
      if (isRunning && bytes.length > keepFrom) parts.push(bytes.slice(keepFrom));
      signBeforeAll = signBefore(bytes.length);
      offset += bytes.length;
      [bytes, keepFrom] = [new Uint8Array(), 0];
    },
    passLineBreak(at) {
      [line, lineStart, continuations] = [line + 1, offset + at + 1, 0];
    },
    passContinuation() {
      continuations += 1;
    },
    placeOf,
    line: () => line,
    isLineStart: (at) => offset + at === lineStart,
    start(at) {
      [parts, place, keepFrom] = [[], placeOf(at), at];
    },
    endRun(to) {
      const run = { place, bytes: runBefore(to) };
      [parts, keepFrom] = [[], to];
      return run;
    },
    runBefore,
    signBefore,
    goBackTo,
    goBackToStart: () => goBackTo(place),
  };
}
