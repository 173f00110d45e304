/** Where two passages lay claim to one place, at most one of them is right. */
import type { Judgement } from './judge-place';
import type { SoughtPassage } from './sought-passage';

/** The share of the shorter of two places that they may have in common: an edit blurs an edge by a word or two. */
const COMMON = 0.2;

/**
 * Takes a place from the passage that agrees with it less. What stands there word for word keeps its place, overlapping
 * or nested as the article has it; a recovered passage gives way where it overlaps a better one.
 */
export function keepOneClaimAPlace(passages: readonly SoughtPassage[], judged: readonly (Judgement | null)[]): (Judgement | null)[] {
  const claims = judged
    .flatMap((judgement, nth) => (judgement ? [{ nth, judgement, paragraph: passages[nth]?.paragraph ?? 0, from: judgement.place.start.start, to: judgement.place.end.end }] : []))
    .toSorted((a, b) => a.from - b.from || a.to - b.to);
  const lost = new Set<number>();
  for (const [at, one] of claims.entries()) {
    for (let next = at + 1; next < claims.length; next += 1) {
      const other = claims[next];
      if (!other || other.from >= one.to) break;
      const common = Math.min(one.to, other.to) - other.from;
      const shorter = Math.min(one.to - one.from, other.to - other.from);
      const bothExact = one.paragraph === other.paragraph && one.judgement.kind === 'exact' && other.judgement.kind === 'exact';
      const clash = !bothExact && common > shorter * COMMON;
      if (clash) lost.add(weaker(one, other));
    }
  }
  return judged.map((judgement, nth) => (lost.has(nth) ? null : judgement));
}

type Claim = { nth: number; judgement: Judgement };

function weaker(one: Claim, other: Claim): number {
  const rank = ({ judgement }: Claim): number => (judgement.kind === 'exact' ? 100 : 0) + judgement.score;
  return rank(one) < rank(other) ? one.nth : other.nth;
}
