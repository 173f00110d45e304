/** Finds every passage in a copy of the article: exactly first, then by what is left of it, otherwise not at all. */
import type { Anchor, FoundAnchor, PassageToFind, TextCopy } from './anchor';
import { buildLayout, type CopyLayout } from './copy-layout';
import { findExact, type Occurrence } from './find-phrase';
import { findLikelyPlaces } from './likely-places';
import { buildGramIndex, type GramIndex } from './gram-index';
import { type Judgement, judgePlace, type Place } from './judge-place';
import { buildSought, edgesOf, type SoughtPassage } from './sought-passage';
import { keepOneClaimAPlace } from './rival-claims';
import { MARGIN } from './weights';

/**
 * Anchors of all passages (given in the order of the article), in their order, with offsets into the copy's text as
 * given. Never guesses: where nothing agrees well enough, or two places agree equally, the passage is an orphan.
 */
export function findAnchors(passages: readonly PassageToFind[], copy: TextCopy, onProgress: (done: number, all: number) => void = () => undefined): Anchor[] {
  const layout = buildLayout(copy);
  const sought = buildSought(passages);
  const index = buildGramIndex(layout.normal.codes, edgesOf(sought));
  const judged = sought.map((passage, nth) => {
    onProgress(nth, sought.length);
    return findPlace(layout, index, passage);
  });
  onProgress(sought.length, sought.length);
  return keepOneClaimAPlace(sought, judged).map((judgement, nth) => anchorOf(layout, sought[nth]?.id ?? '', judgement));
}

function anchorOf({ normal }: CopyLayout, passage: string, judgement: Judgement | null): Anchor {
  if (!judgement) return { passage, kind: 'orphan' };
  const { kind, place } = judgement;
  const found: FoundAnchor = { passage, kind, start: normal.starts[place.start.start] ?? 0, end: normal.ends[place.end.end - 1] ?? 0 };
  return found;
}

function findPlace(layout: CopyLayout, index: GramIndex, passage: SoughtPassage): Judgement | null {
  const judge = (places: readonly Place[]): Judgement[] => places.flatMap((place) => judgePlace(layout, passage, place) ?? []);
  const exactPlaces = judge(exactPairs(passage, findExact(index, passage.start), passage.end && findExact(index, passage.end)));
  // What stands there word for word needs no comparing with what is merely like it.
  if (exactPlaces.some((one) => one.kind === 'exact')) return bestOf(exactPlaces);
  return bestOf([...exactPlaces, ...judge(findLikelyPlaces(index, passage))]);
}

/** How many ends are tried for one start: the nearest is the most likely, but its words may stand in the passage too. */
const ENDS_A_START = 3;

/** Starts with the ends that follow them within the passage's length; of a whole passage, each with itself. */
function exactPairs(passage: SoughtPassage, starts: readonly Occurrence[], ends: readonly Occurrence[] | null): Place[] {
  if (!ends) return starts.map((start) => ({ start, end: start }));
  const places: Place[] = [];
  let first = 0;
  for (const start of starts) {
    while (first < ends.length && (ends[first]?.start ?? 0) < start.start) first += 1;
    for (let nth = first; nth < Math.min(ends.length, first + ENDS_A_START); nth += 1) {
      const end = ends[nth];
      if (!end || end.end - start.start > passage.longest) break;
      if (end.end >= start.end) places.push({ start, end });
    }
  }
  return places;
}

/** The best place, where it is better than any other by the margin. Of places that overlap, the better and then the shorter. */
function bestOf(judgements: readonly Judgement[]): Judgement | null {
  const [best, ...others] = judgements.toSorted((a, b) => b.score - a.score || lengthOf(a) - lengthOf(b));
  if (!best) return null;
  const rival = others.find(({ place }) => place.start.start >= best.place.end.end || place.end.end <= best.place.start.start);
  return rival && best.score - rival.score < MARGIN ? null : best;
}

const lengthOf = ({ place }: Judgement): number => place.end.end - place.start.start;
