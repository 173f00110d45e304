/** What the scanner tells while it cuts a file into features. */
import type { Place, Run } from './byte-parts';

/** What the scanner has come upon. */
export interface ScanHandler {
  /** A member of the root's list `features`, or of a root that is itself a list (`ofRoot`). `tooDeep`: nested beyond `DEEPEST`. */
  element(run: Run, tooDeep: boolean, ofRoot: boolean): void;
  /** A root value is complete: its bytes without those members. `isList`: it is a list, and its bytes are of no use. `isOpen`: its list `features` has no end, so what should stand behind it is missing. */
  root(runs: readonly Run[], isList: boolean, tooDeep: boolean, isOpen: boolean): void;
  /** Something stands between two members, or after the root, that may not: a comma too few or too many, stray signs. */
  stray(place: Place, kind: 'between' | 'after'): void;
}

export interface Scanner {
  push(chunk: Uint8Array): void;
  /** To be called once, after the last chunk: where the text broke off inside a value, or null where it is told otherwise why one has no end. */
  end(): Place | null;
}
