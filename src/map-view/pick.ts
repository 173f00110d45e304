import type { PickRank } from '../map-style/story-layer';
import type { Position } from '../story/schema';
import type { OpenedChoice } from './map-intent';

/** What a feature stands for: a place of the story, a feature of opened data, or a disc for many of those. */
export type PickTarget =
  | { readonly kind: 'place'; readonly place: string }
  | ({ readonly kind: 'opened' } & OpenedChoice)
  | { readonly kind: 'cluster'; readonly source: string; readonly cluster: number };

/** A feature under or near the pointer; `at` is its own position where it is a point. */
export interface PickHit {
  readonly target: PickTarget;
  readonly rank: PickRank;
  readonly at: Position | null;
}

/** What picking needs of a map. Both answer with the topmost first. */
export interface FeatureFinder {
  findAt(): readonly PickHit[];
  findNear(): readonly PickHit[];
}

/** Small things come first, since the large ones can be hit anywhere else. */
const precedence: readonly PickRank[] = ['point', 'small', 'opened', 'region', 'control', 'country'];
/** Only these are helped by a box around the pointer; a region next door is not what was meant. */
const forgiving: ReadonlySet<PickRank> = new Set(['point', 'small']);

/** What a click or hover means; null on bare ground. Of equals, an exact hit beats a near one and a higher layer a lower. */
export function pickTarget(finder: FeatureFinder): PickHit | null {
  const exact = finder.findAt();
  const near = finder.findNear().filter((hit) => forgiving.has(hit.rank));
  for (const rank of precedence) {
    const hit = exact.find((candidate) => candidate.rank === rank) ?? near.find((candidate) => candidate.rank === rank);
    if (hit) return hit;
  }
  return null;
}
