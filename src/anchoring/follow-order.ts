/** What stands word for word out of the article's order may be a quotation, in a correction or a comment; its sentence, edited since, stands in order. */
import type { Judgement } from './judge-place';

/** A stretch of normalised units: `to` exclusive. */
export interface Stretch {
  from: number;
  to: number;
}

/** The places that lie in a stretch. */
export function placesWithin(places: readonly Judgement[], { from, to }: Stretch): Judgement[] {
  return places.filter(({ place }) => place.start.start >= from && place.end.end <= to);
}

/**
 * The places of each passage of the story, in its order; `settled` is the one that each would get, null where that is none. Of a
 * passage out of the order in which the most of them follow one another: those of its places that lie between its neighbours in
 * that order, or else the one that `seek` finds there. Where there is none, as of a paragraph that was moved, all its places stay.
 */
export function followOrder(places: readonly (readonly Judgement[])[], settled: readonly (Judgement | null)[], seek: (nth: number, stretch: Stretch) => readonly Judgement[]): (readonly Judgement[])[] {
  const inOrder = mostInOrder(settled);
  const orderly = settled.map((one, nth) => (inOrder.has(nth) ? one : null));
  return places.map((some, nth) => {
    if (some.length === 0 || inOrder.has(nth)) return some;
    const from = orderly.slice(0, nth).findLast((one) => one !== null)?.place.end.end ?? 0;
    const to = orderly.slice(nth + 1).find((one) => one !== null)?.place.start.start ?? Infinity;
    const own = placesWithin(some, { from, to });
    if (own.length > 0) return own;
    const sought = seek(nth, { from, to });
    return sought.length === 1 ? sought : some;
  });
}

/** The most passages whose places follow one another, by their numbers: a longest increasing subsequence. */
function mostInOrder(settled: readonly (Judgement | null)[]): ReadonlySet<number> {
  /** For each length of such a row, the one that ends first. */
  const rows: number[][] = [];
  const startOf = (nth: number | undefined): number => (nth === undefined ? -1 : (settled[nth]?.place.start.start ?? -1));
  for (const [nth, one] of settled.entries()) {
    if (!one) continue;
    const shorter = rows.findLastIndex((row) => startOf(row.at(-1)) < one.place.start.start);
    rows[shorter + 1] = [...(rows[shorter] ?? []), nth];
  }
  return new Set(rows.at(-1));
}
