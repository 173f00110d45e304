/** Finds every passage in a copy of the article: exactly first, then by what is left of it, otherwise not at all. */
import type { Anchor, FoundAnchor, PassageToFind, TextCopy } from './anchor';
import { buildLayout, type CopyLayout, firstFrom } from './copy-layout';
import { findExact, type Occurrence } from './find-phrase';
import { followOrder, placesWithin } from './follow-order';
import { findLikelyPlaces } from './likely-places';
import { buildGramIndex, type GramIndex } from './gram-index';
import { type Judgement, judgePlace, type Place } from './judge-place';
import { buildSought, edgesOf, type SoughtPassage } from './sought-passage';
import { keepOneClaimAPlace } from './rival-claims';
import { sameWords, settleTwins } from './settle-twins';
import { LONGEST, MARGIN } from './weights';

/**
 * Anchors of all passages (given in the order of the article), in their order, with offsets into the copy's text as
 * given. Never guesses: where nothing agrees well enough, the passage is an orphan; where it stands in several places
 * and nothing tells which is the article's, it is repeated.
 */
export function findAnchors(passages: readonly PassageToFind[], copy: TextCopy, onProgress: (done: number, all: number) => void = () => undefined): Anchor[] {
  const layout = buildLayout(copy);
  const sought = buildSought(passages);
  const index = buildGramIndex(layout.normal.codes, edgesOf(sought));
  const found = sought.map((passage, nth) => {
    onProgress(nth, sought.length);
    return findPlaces(layout, index, passage);
  });
  onProgress(sought.length, sought.length);
  const ordered = followOrder(found, settleTwins(layout, found).map(onlyOne), (nth, stretch) => {
    const passage = sought[nth];
    return passage ? bestAlike(layout, bestApart(placesWithin(likelyPlaces(layout, index, passage), stretch))) : [];
  });
  const settled = settleTwins(layout, ordered);
  const claims = keepOneClaimAPlace(sought, settled.map(onlyOne));
  return claims.map((judgement, nth) => anchorOf(layout, sought[nth]?.id ?? '', judgement, settled[nth]?.length ?? 0));
}

function anchorOf({ normal }: CopyLayout, passage: string, judgement: Judgement | null, places: number): Anchor {
  if (!judgement) return places > 1 ? { passage, kind: 'repeated', places } : { passage, kind: 'orphan' };
  const { kind, place } = judgement;
  const found: FoundAnchor = { passage, kind, start: normal.starts[place.start.start] ?? 0, end: normal.ends[place.end.end - 1] ?? 0 };
  return found;
}

/** Where a passage stands, in the order of the text: one place, none, or several that say the same. */
function findPlaces(layout: CopyLayout, index: GramIndex, passage: SoughtPassage): Judgement[] {
  const exactEdges = judge(layout, passage, exactPairs(findExact(index, passage.start), passage.end && findExact(index, passage.end)));
  // What stands there word for word needs no comparing with what is merely like it, or has a later sentence's end.
  const exact = exactEdges.filter(({ kind, fits }) => kind === 'exact' && fits);
  if (exact.length > 0) return bestApart(exact);
  return bestAlike(layout, bestApart([...exactEdges, ...likelyPlaces(layout, index, passage)]));
}

const judge = (layout: CopyLayout, passage: SoughtPassage, places: readonly Place[]): Judgement[] => places.flatMap((place) => judgePlace(layout, passage, place) ?? []);

const likelyPlaces = (layout: CopyLayout, index: GramIndex, passage: SoughtPassage): Judgement[] => judge(layout, passage, findLikelyPlaces(index, passage));

const onlyOne = (places: readonly Judgement[]): Judgement | null => (places.length === 1 ? (places[0] ?? null) : null);

/** How many ends are tried for one start: the nearest is the most likely, but its words may stand in the passage too. */
const ENDS_A_START = 3;

/** Starts with the ends that follow them as near as a passage may be long; of a whole passage, each with itself. */
function exactPairs(starts: readonly Occurrence[], ends: readonly Occurrence[] | null): Place[] {
  if (!ends) return starts.map((start) => ({ start, end: start }));
  const places: Place[] = [];
  let first = 0;
  for (const start of starts) {
    while (first < ends.length && (ends[first]?.start ?? 0) < start.start) first += 1;
    for (let nth = first; nth < Math.min(ends.length, first + ENDS_A_START); nth += 1) {
      const end = ends[nth];
      if (!end || end.end - start.start > LONGEST) break;
      if (end.end >= start.end) places.push({ start, end });
    }
  }
  return places;
}

/** Places without overlap, in the order of the text: of places that overlap, the better and then the shorter. */
function bestApart(judgements: readonly Judgement[]): Judgement[] {
  const apart: Judgement[] = [];
  const starts: number[] = [];
  for (const one of judgements.toSorted((a, b) => b.score - a.score || lengthOf(a) - lengthOf(b))) {
    const { start, end } = one.place;
    const at = firstFrom(starts, start.start);
    if ((apart[at - 1]?.place.end.end ?? 0) > start.start || (starts[at] ?? Infinity) < end.end) continue;
    apart.splice(at, 0, one);
    starts.splice(at, 0, start.start);
  }
  return apart;
}

/** The best, where it is better than any other by the margin; with those that are not, where they say the same; otherwise none. */
function bestAlike(layout: CopyLayout, apart: readonly Judgement[]): Judgement[] {
  const [best] = apart.toSorted((a, b) => b.score - a.score);
  if (!best) return [];
  const alike = apart.filter(({ score }) => best.score - score < MARGIN);
  return alike.every((one) => sameWords(layout, best, one)) ? alike : [];
}

const lengthOf = ({ place }: Judgement): number => place.end.end - place.start.start;
