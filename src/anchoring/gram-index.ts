/** Where in a text each run of four units stands that occurs in any of the phrases looked for: the seeds of every match. */

/** Four units: short enough to survive between edits of one unit in seven, long enough to be rare. */
export const GRAM = 4;

const TABLE_BITS = 18;
/** Knuth's multiplicative hash: 2^32 divided by the golden ratio. */
const GOLDEN = 0x9e3779b1;

/** Runs that hash alike are taken for one: a seed is only where a match is looked for, never a match. */
export interface GramIndex {
  codes: Uint16Array;
  /** Where the gram at `offset` of a phrase begins in the text, ascending; empty where it is nowhere. */
  positionsOf(phrase: Uint16Array, offset: number): Int32Array;
}

const hashOf = (rolled: number): number => Math.imul(rolled, GOLDEN) >>> (32 - TABLE_BITS);

function rolledAt(codes: Uint16Array, at: number): number {
  let rolled = 0;
  for (let nth = at; nth < at + GRAM; nth += 1) rolled = (rolled << 8) ^ (codes[nth] as number);
  return rolled;
}

/** Builds the index in two passes over the text. Time and memory grow with the text, not with the number of phrases. */
export function buildGramIndex(codes: Uint16Array, phrases: readonly Uint16Array[]): GramIndex {
  const ids = new Uint32Array(1 << TABLE_BITS);
  let count = 0;
  for (const phrase of phrases) {
    for (let at = 0; at + GRAM <= phrase.length; at += 1) {
      const slot = hashOf(rolledAt(phrase, at));
      if (ids[slot] === 0) ids[slot] = count += 1;
    }
  }
  const idAt = new Uint32Array(codes.length);
  const bounds = new Uint32Array(count + 2);
  let rolled = 0;
  for (let at = 0; at < GRAM - 1 && at < codes.length; at += 1) rolled = (rolled << 8) ^ (codes[at] as number);
  for (let at = 0, last = GRAM - 1; last < codes.length; at += 1, last += 1) {
    // Eight bits a unit in a word of 32: after four more units nothing of a unit is left.
    rolled = (rolled << 8) ^ (codes[last] as number);
    const id = ids[hashOf(rolled)] as number;
    idAt[at] = id;
    bounds[id + 1] = (bounds[id + 1] as number) + 1;
  }
  bounds[1] = 0;
  for (let id = 1; id < bounds.length; id += 1) bounds[id] = (bounds[id] as number) + (bounds[id - 1] as number);
  const positions = new Int32Array(bounds[count + 1] as number);
  const filled = bounds.slice();
  for (let at = 0; at < codes.length; at += 1) {
    const id = idAt[at] as number;
    if (id === 0) continue;
    const place = filled[id] as number;
    positions[place] = at;
    filled[id] = place + 1;
  }
  return {
    codes,
    positionsOf(phrase, offset) {
      const id = ids[hashOf(rolledAt(phrase, offset))] as number;
      return id === 0 ? NOWHERE : positions.subarray(bounds[id], bounds[id + 1]);
    },
  };
}

const NOWHERE = new Int32Array(0);
