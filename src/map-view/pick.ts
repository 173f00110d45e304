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

/**
 * What picking needs of a map. Both answer with what has that rank, the topmost first; what is hit is near too. They are
 * asked rank by rank: whether a point lies in a large shape is found by walking along all of its outline.
 */
export interface FeatureFinder {
  findAt(rank: PickRank): readonly PickHit[];
  findNear(rank: PickRank): readonly PickHit[];
}

/** Small things come first, since the large ones can be hit anywhere else. */
const precedence: readonly PickRank[] = ['point', 'small', 'opened', 'region', 'control', 'country'];
/** Only these are helped by a box around the pointer; a region next door is not what was meant. */
const forgiving: ReadonlySet<PickRank> = new Set(['point', 'small']);

function findHit(finder: FeatureFinder, rank: PickRank): PickHit | undefined {
  if (!forgiving.has(rank)) return finder.findAt(rank)[0];
  const [near] = finder.findNear(rank);
  // Mostly nothing is near, and then nothing is hit either: each question walks through all tiles under it.
  return near && (finder.findAt(rank)[0] ?? near);
}

/** What a click or hover means; null on bare ground. Of equals, an exact hit beats a near one and a higher layer a lower. */
export function pickTarget(finder: FeatureFinder): PickHit | null {
  for (const rank of precedence) {
    const hit = findHit(finder, rank);
    if (hit) return hit;
  }
  return null;
}
