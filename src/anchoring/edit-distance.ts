/** The place in a stretch of text that is most like a phrase, by the least number of units put in, left out or exchanged. */

/** `start` to `end` (exclusive) is `distance` edits from the phrase. */
export interface Likeness {
  distance: number;
  start: number;
  end: number;
}

/** A word of the machine holds one bit for each unit of a phrase. */
const WORD_BITS = 32;
/** The bits of each unit of the phrase in hand; empty between calls. */
const bitsOf = new Int32Array(0x10000);

/**
 * The least distance of `phrase` from any part of `text` between `from` and `to`; `limit + 1` where it is above `limit`.
 * Bit-parallel (Myers 1999, in Hyyrö's form) over the first 32 units, which settles nearly all; the rest by the table.
 */
export function distanceIn(phrase: Uint16Array, text: Uint16Array, from: number, to: number, limit: number): number {
  const size = Math.min(phrase.length, WORD_BITS);
  for (let at = 0; at < size; at += 1) bitsOf[phrase[at] as number] = (bitsOf[phrase[at] as number] as number) | (1 << at);
  const last = 1 << (size - 1);
  let up = -1;
  let down = 0;
  let distance = size;
  let least = size;
  for (let at = from; at < to; at += 1) {
    const equal = bitsOf[text[at] as number] as number;
    const vertical = equal | down;
    const horizontal = (((equal & up) + up) ^ up) | equal;
    let more = down | ~(horizontal | up);
    let less = up & horizontal;
    if (more & last) distance += 1;
    else if (less & last) distance -= 1;
    if (distance < least) least = distance;
    // A match may begin anywhere: nothing is carried in from above.
    more <<= 1;
    less <<= 1;
    up = less | ~(vertical | more);
    down = more & vertical;
  }
  for (let at = 0; at < size; at += 1) bitsOf[phrase[at] as number] = 0;
  // The beginning alone cannot be further off than the whole.
  if (least <= limit && phrase.length > size) least = findLikest(phrase, text, from, to).distance;
  return Math.min(least, limit + 1);
}

let row = new Int32Array(256);
let begins = new Int32Array(256);

/** The part of `text` between `from` and `to` likest to `phrase`, the first of equals (Sellers 1980). */
export function findLikest(phrase: Uint16Array, text: Uint16Array, from: number, to: number): Likeness {
  const size = phrase.length;
  if (row.length <= size) {
    row = new Int32Array(size * 2);
    begins = new Int32Array(size * 2);
  }
  for (let at = 0; at <= size; at += 1) {
    row[at] = at;
    begins[at] = from;
  }
  const best: Likeness = { distance: size, start: from, end: from };
  for (let at = from; at < to; at += 1) {
    const unit = text[at] as number;
    let diagonal = 0;
    let diagonalBegin = at;
    begins[0] = at + 1;
    for (let nth = 1; nth <= size; nth += 1) {
      const above = row[nth] as number;
      const aboveBegin = begins[nth] as number;
      let cost = diagonal + (phrase[nth - 1] === unit ? 0 : 1);
      let begin = diagonalBegin;
      if (above + 1 < cost) {
        cost = above + 1;
        begin = aboveBegin;
      }
      const left = (row[nth - 1] as number) + 1;
      if (left < cost) {
        cost = left;
        begin = begins[nth - 1] as number;
      }
      row[nth] = cost;
      begins[nth] = begin;
      diagonal = above;
      diagonalBegin = aboveBegin;
    }
    if ((row[size] as number) < best.distance) {
      best.distance = row[size] as number;
      best.start = begins[size] as number;
      best.end = at + 1;
    }
  }
  return best;
}
