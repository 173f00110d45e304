/** Places that may be a passage although the copy was edited there: its edges, or what is left of them, at a fitting distance. */
import { findAtSeed, findNear, findSeeds, type Occurrence, type Seed } from './find-phrase';
import type { GramIndex } from './gram-index';
import type { Place } from './judge-place';
import type { SoughtPassage } from './sought-passage';
import { EDGE_FLOOR } from './weights';

/** The share of all grams of start and end, by their lengths, that must be seen before a place is looked at (an edit of 15 % spares half). */
const SEEN = 0.3;
/** How many places are looked at for one passage, those with the most grams first: a text that repeats itself has thousands. */
const PLACES = 40;
/** How many starts, and ends, are looked at whose other edge has left no grams. */
const LONE_EDGES = 12;

/** Every place worth judging, both edges at least as like as the floor for one edge. */
export function findLikelyPlaces(index: GramIndex, passage: SoughtPassage): Place[] {
  const { codes } = index;
  const { start, end } = passage;
  const starts = findSeeds(index, start);
  if (!end) return mostSeen(starts.filter(({ share }) => share >= SEEN), PLACES).flatMap((seed) => findAtSeed(codes, start, seed, EDGE_FLOOR) ?? []).map((whole) => ({ start: whole, end: whole }));
  const ends = findSeeds(index, end);
  const weight = start.codes.length / (start.codes.length + end.codes.length);
  const startAt = remember((seed) => findAtSeed(codes, start, seed, EDGE_FLOOR));
  const endAt = remember((seed) => findAtSeed(codes, end, seed, EDGE_FLOOR));
  const places: Place[] = [];
  const put = (one: Occurrence | null, other: Occurrence | null): void => {
    if (one && other && other.start >= one.start) places.push({ start: one, end: other });
  };
  for (const { first, last } of mostSeen(pairsOf(starts, ends, weight, passage.longest), PLACES)) put(startAt(first), endAt(last));
  for (const first of mostSeen(starts.filter(({ share }) => share * weight >= SEEN), LONE_EDGES)) {
    const one = startAt(first);
    if (one) put(one, findNear(codes, end, one.end, one.start + passage.longest, EDGE_FLOOR));
  }
  for (const last of mostSeen(ends.filter(({ share }) => share * (1 - weight) >= SEEN), LONE_EDGES)) {
    const other = endAt(last);
    if (other) put(findNear(codes, start, other.end - passage.longest, other.start, EDGE_FLOOR), other);
  }
  return places;
}

type Pair = { first: Seed; last: Seed; share: number };

/** Seeds of the start with those of the end that follow them within the passage's length, where enough is seen of both together. */
function pairsOf(starts: readonly Seed[], ends: readonly Seed[], weight: number, longest: number): Pair[] {
  const pairs: Pair[] = [];
  let low = 0;
  for (const first of starts) {
    while (low < ends.length && (ends[low]?.at ?? 0) < first.at) low += 1;
    for (let nth = low; nth < ends.length; nth += 1) {
      const last = ends[nth];
      if (!last || last.at > first.at + longest) break;
      const share = first.share * weight + last.share * (1 - weight);
      if (share >= SEEN) pairs.push({ first, last, share });
    }
  }
  return pairs;
}

function mostSeen<T extends { share: number }>(some: readonly T[], count: number): readonly T[] {
  return some.length <= count ? some : some.toSorted((a, b) => b.share - a.share).slice(0, count);
}

function remember(find: (seed: Seed) => Occurrence | null): (seed: Seed) => Occurrence | null {
  const known = new Map<number, Occurrence | null>();
  return (seed) => {
    const before = known.get(seed.at);
    if (before !== undefined) return before;
    const found = find(seed);
    known.set(seed.at, found);
    return found;
  };
}
