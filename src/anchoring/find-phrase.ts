/** Where a phrase stands in a text: exactly, or nearly. */
import { distanceIn, findLikest } from './edit-distance';
import { GRAM, type GramIndex } from './gram-index';
import { isWordEdge, type Phrase } from './phrase';
import { EDITABLE_UNITS, SWAP_EDITS } from './weights';

/** A stretch of normalised units, `end` exclusive, and how like the phrase it is: 1 where it is the phrase. */
export interface Occurrence {
  start: number;
  end: number;
  likeness: number;
}

/** Every place where the phrase stands exactly, at the edges of words, in order. */
export function findExact(index: GramIndex, { codes: phrase }: Phrase): Occurrence[] {
  const { codes } = index;
  if (phrase.length < GRAM) return phrase.length === 0 ? [] : scanExact(codes, phrase);
  let rarest = index.positionsOf(phrase, 0);
  let offset = 0;
  for (let at = 1; at + GRAM <= phrase.length; at += 1) {
    const positions = index.positionsOf(phrase, at);
    if (positions.length < rarest.length) {
      rarest = positions;
      offset = at;
    }
  }
  const found: Occurrence[] = [];
  for (const position of rarest) {
    const start = position - offset;
    if (standsAt(codes, phrase, start)) found.push({ start, end: start + phrase.length, likeness: 1 });
  }
  return found;
}

function scanExact(codes: Uint16Array, phrase: Uint16Array): Occurrence[] {
  const found: Occurrence[] = [];
  for (let one = findFirstExact(codes, phrase, 0, codes.length); one !== null; one = findFirstExact(codes, phrase, one.start + 1, codes.length)) found.push(one);
  return found;
}

/** The first place between `from` and `to` where the phrase stands exactly, at the edges of words. */
function findFirstExact(codes: Uint16Array, phrase: Uint16Array, from: number, to: number): Occurrence | null {
  for (let start = codes.indexOf(phrase[0] as number, from); start !== -1 && start + phrase.length <= to; start = codes.indexOf(phrase[0] as number, start + 1)) {
    if (standsAt(codes, phrase, start)) return { start, end: start + phrase.length, likeness: 1 };
  }
  return null;
}

function standsAt(codes: Uint16Array, phrase: Uint16Array, start: number): boolean {
  if (start < 0 || start + phrase.length > codes.length) return false;
  for (let at = 0; at < phrase.length; at += 1) if (codes[start + at] !== phrase[at]) return false;
  return isWordEdge(codes, start) && isWordEdge(codes, start + phrase.length);
}

/** The most that exchanging two words costs when it is taken for single edits: twice a word, and a long one at that. */
const SWAP_COSTS = 16;

/** The likest place between `from` and `to`, widened to whole words; null where none is as like as `floor`. */
export function findNear(codes: Uint16Array, phrase: Phrase, from: number, to: number, floor: number): Occurrence | null {
  const size = phrase.codes.length;
  const begin = Math.max(0, from);
  const stop = Math.min(codes.length, to);
  if (size === 0 || begin >= stop) return null;
  const limit = size < EDITABLE_UNITS ? 0 : Math.floor(size * (1 - floor));
  let form = phrase.codes;
  let least = distanceIn(form, codes, begin, stop, limit + SWAP_COSTS);
  // Exchanged words cost as much as they are long, until the exchange itself is taken for the edit.
  if (least > SWAP_EDITS && limit >= SWAP_EDITS && least <= limit + SWAP_COSTS) {
    for (const other of phrase.swapped) {
      const distance = distanceIn(other, codes, begin, stop, limit) + SWAP_EDITS;
      if (distance >= least) continue;
      least = distance;
      form = other;
    }
  }
  if (least > limit) return null;
  // Before it may stand letter for letter within a longer word: "Russia" in "Russian".
  const exact = least === 0 ? findFirstExact(codes, form, begin, stop) : null;
  if (exact) return exact;
  const { start, end } = findLikest(form, codes, begin, stop);
  const whole = wholeWords(codes, start, end);
  // Letter for letter, but within longer words: those are other words.
  const edits = least > 0 ? least : start - whole.start + whole.end - end;
  return edits > limit ? null : { ...whole, likeness: 1 - edits / size };
}

/** How far a cut word is completed. */
const WORD_UNITS = 16;

function wholeWords(codes: Uint16Array, start: number, end: number): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from > 0 && start - from < WORD_UNITS && !isWordEdge(codes, from)) from -= 1;
  while (to < codes.length && to - end < WORD_UNITS && !isWordEdge(codes, to)) to += 1;
  // A space that an edit left at the edge is no part of a passage.
  while (from < to && codes[from] === 0x20) from += 1;
  while (to > from && codes[to - 1] === 0x20) to -= 1;
  return { start: from, end: to };
}

const BIN_BITS = 4;
const BIN_UNITS = 1 << BIN_BITS;
const FEWEST_SEEDS = 2;
/** A gram that stands in more places than one in so many units tells nothing. */
const COMMON_EVERY = 150;

/** A place where a phrase may begin, give or take a bin, and the share of its grams that say so. */
export interface Seed {
  at: number;
  share: number;
}

/** Every place where grams of the phrase stand near one another, in order: where a likeness is worth looking for. */
export function findSeeds(index: GramIndex, { codes: phrase }: Phrase): Seed[] {
  const counts = countsFor(index.codes.length);
  const touched: number[] = [];
  const tooMany = Math.max(50, index.codes.length / COMMON_EVERY);
  let grams = 0;
  for (let at = 0; at + GRAM <= phrase.length; at += 1) {
    const positions = index.positionsOf(phrase, at);
    if (positions.length > tooMany) continue;
    grams += 1;
    for (let nth = 0; nth < positions.length; nth += 1) {
      const bin = Math.max(0, (positions[nth] as number) - at) >> BIN_BITS;
      const count = counts[bin] as number;
      if (count === 0) touched.push(bin);
      counts[bin] = count + 1;
    }
  }
  const seeds: Seed[] = [];
  for (const bin of touched) {
    // What begins at the border of two bins has seeds in both.
    const count = (counts[bin] as number) + (counts[bin + 1] as number);
    if (count >= FEWEST_SEEDS) seeds.push({ at: bin << BIN_BITS, share: Math.min(1, count / grams) });
  }
  for (const bin of touched) counts[bin] = 0;
  return seeds.toSorted((a, b) => a.at - b.at);
}

let counters = new Uint16Array(0);

/** One counter for each bin of a text of `units`, all at nought. */
function countsFor(units: number): Uint16Array {
  const bins = (units >> BIN_BITS) + 2;
  if (counters.length < bins) counters = new Uint16Array(bins);
  return counters;
}

/** The likest place at a seed; null where none is as like as `floor`. */
export function findAtSeed(codes: Uint16Array, phrase: Phrase, seed: Seed, floor: number): Occurrence | null {
  const slack = phrase.codes.length >> 1;
  return findNear(codes, phrase, seed.at - slack, seed.at + 2 * BIN_UNITS + phrase.codes.length + slack, floor);
}
