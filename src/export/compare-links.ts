/** Holds links from a file against a story: which it has already, which are new to it, and which it cannot place. */
import type { Mention, Passage, Place, TextFragment } from '../story/schema';
import { foldForSearch } from '../story/search';
import type { StoryIndex } from '../story/story-index';
import type { LinkedPlace, PassageLink } from './links';

/** A link that a file brings and the story does not have. Both ids are the story's. */
export interface ImportedLink {
  passage: string;
  place: string;
  how: Mention['how'];
  words: string | null;
}

/** `same` and `unknown` are numbers of links; a passage without a place counts for nothing. */
export interface LinkComparison {
  same: number;
  fresh: ImportedLink[];
  unknown: number;
}

/**
 * Passages are known by their words, and where several begin and end alike by what stands around them, or by their id too: an id
 * alone may come from another page that has such a fragment. Places are known by their id or else by one of their names. `already` holds what earlier files
 * brought.
 */
export function compareLinks(index: StoryIndex, links: readonly PassageLink[], already: readonly ImportedLink[] = []): LinkComparison {
  const result: LinkComparison = { same: 0, fresh: [], unknown: 0 };
  for (const link of links) {
    const passage = findPassage(index, link);
    for (const linked of link.places) {
      const place = findPlace(index, linked);
      if (!passage || !place) result.unknown += 1;
      else if (isKnown(passage, place, [...already, ...result.fresh])) result.same += 1;
      else result.fresh.push({ passage: passage.id, place: place.id, how: linked.how, words: linked.words });
    }
  }
  return result;
}

function isKnown(passage: Passage, place: Place, brought: readonly ImportedLink[]): boolean {
  return passage.mentions.some((mention) => mention.place === place.id) || brought.some((one) => one.passage === passage.id && one.place === place.id);
}

function findPassage(index: StoryIndex, link: PassageLink): Passage | null {
  const named = link.passage === null ? null : index.passageOf(link.passage);
  if (named && quotes(link.quote, named.fragment)) return named;
  const alike = index.orderedPassageIds.flatMap((id) => index.passageOf(id) ?? []).filter(({ fragment }) => quotes(link.quote, fragment));
  // What stands around the words is taken along in many ways, so it is asked only where the words alone do not decide.
  const [only = null, ...others] = alike.length === 1 ? alike : alike.filter(({ fragment }) => standsAlike(link.quote, fragment));
  return others.length === 0 ? only : null;
}

/** Words as they are compared: a full stop or a quotation mark that was marked along with them, or was not, is no difference. */
function wordsOf(text: string): string {
  return foldForSearch(text).replace(/^[\p{P}\s]+|[\p{P}\s]+$/gu, '');
}

/** Whether a quote marks the passage: with the same first and last words, or as a whole that begins and ends with them. */
function quotes(quote: TextFragment, passage: TextFragment): boolean {
  const [start, end] = [wordsOf(quote.start), wordsOf(quote.end ?? quote.start)];
  const [first, last] = [wordsOf(passage.start), wordsOf(passage.end ?? passage.start)];
  return first !== '' && last !== '' && start.startsWith(first) && end.endsWith(last);
}

/** Whether what both tell of the words before, and of those behind, is the same as far as the shorter one goes. */
function standsAlike(quote: TextFragment, passage: TextFragment): boolean {
  const [quoteBefore = '', passageBefore = '', quoteBehind = '', passageBehind = ''] = [quote.prefix, passage.prefix, quote.suffix, passage.suffix].map((text) => wordsOf(text ?? ''));
  const isAlikeBefore = quoteBefore.endsWith(passageBefore) || passageBefore.endsWith(quoteBefore);
  return isAlikeBefore && (quoteBehind.startsWith(passageBehind) || passageBehind.startsWith(quoteBehind));
}

function findPlace(index: StoryIndex, { place: id, name }: LinkedPlace): Place | null {
  const byId = id === null ? null : index.placeOf(id);
  if (name === null) return byId;
  const wanted = foldForSearch(name);
  const isCalledSo = (place: Place): boolean => [place.name.en, place.name.uk, ...place.aliases].some((one) => foldForSearch(one) === wanted);
  // Another map may have another place under the same id.
  return byId && isCalledSo(byId) ? byId : (index.story.places.find(isCalledSo) ?? null);
}
