/** Holds links from a file against a story: which it has already, which are new to it, and which it cannot place. */
import type { Passage, Place, TextFragment } from '../story/schema';
import { foldForSearch } from '../story/fold-for-search';
import type { StoryIndex } from '../story/story-index';
import type { NamedPlace, QuotedLink } from './links';

/** A link that a file brings and the story does not have. Both ids are the story's. */
export interface ImportedLink {
  passage: string;
  place: string;
}

/** `same` and `unknown` are numbers of links; a passage without a place counts for nothing. */
export interface LinkComparison {
  same: number;
  fresh: ImportedLink[];
  unknown: number;
}

/**
 * Passages are known by their words, and where several begin and end alike by what stands around them, or by their id too: an
 * id alone may come from another page that has such a fragment. Places are known by their id or else by one of their names.
 * `already` holds what earlier files brought. The story's words are folded once, however many links there are.
 */
export function compareLinks(index: StoryIndex, links: readonly QuotedLink[], already: readonly ImportedLink[] = []): LinkComparison {
  const [findPassage, findPlace] = [buildPassageFinder(index), buildPlaceFinder(index)];
  const brought = new Set(already.map(tieOf));
  const result: LinkComparison = { same: 0, fresh: [], unknown: 0 };
  for (const link of links) {
    const passage = findPassage(link);
    for (const linked of link.places) {
      const place = findPlace(linked);
      if (!passage || !place) {
        result.unknown += 1;
        continue;
      }
      const fresh: ImportedLink = { passage: passage.id, place: place.id };
      const tie = tieOf(fresh);
      if (brought.has(tie) || passage.mentions.some((mention) => mention.place === place.id)) result.same += 1;
      else {
        brought.add(tie);
        result.fresh.push(fresh);
      }
    }
  }
  return result;
}

/** What makes two links the same: an id of the story's holds no space. */
function tieOf({ passage, place }: ImportedLink): string {
  return `${passage} ${place}`;
}

function buildPassageFinder(index: StoryIndex): (link: QuotedLink) => Passage | null {
  const known = index.orderedPassageIds.flatMap((id) => index.passageOf(id) ?? []).map((passage) => ({ passage, ends: endsOf(passage.fragment), around: aroundOf(passage.fragment) }));
  return ({ passage: id, quote }) => {
    const ends = endsOf(quote);
    const alike = known.filter((one) => isMarkedBy(ends, one.ends));
    const named = alike.find(({ passage }) => passage.id === id);
    if (named) return named.passage;
    // What stands around the words is taken along in many ways, so it is asked only where the words alone do not decide.
    const [only, ...others] = alike.length < 2 ? alike : standingAlike(alike, aroundOf(quote));
    return only && others.length === 0 ? only.passage : null;
  };
}

/** Words as they are compared: a full stop or a quotation mark that was marked along with them, or was not, is no difference. */
function wordsOf(text: string): string {
  // From the first that is no sign to the last: looking for signs at the end instead would take the square of a long run of them.
  return foldForSearch(text).match(/[^\p{P}\s](?:.*[^\p{P}\s])?/su)?.[0] ?? '';
}

/** The first words and the last; those of a quote without an end are the whole of it. */
interface Ends {
  readonly first: string;
  readonly last: string;
}

function endsOf({ start, end }: TextFragment): Ends {
  const first = wordsOf(start);
  return { first, last: end === null ? first : wordsOf(end) };
}

/** Whether a quote marks the passage: with the same first and last words, or as a whole that begins and ends with them. */
function isMarkedBy(quote: Ends, { first, last }: Ends): boolean {
  return first !== '' && last !== '' && quote.first.startsWith(first) && quote.last.endsWith(last);
}

/** The words before and behind, empty where nothing is told of them. */
interface Around {
  readonly before: string;
  readonly behind: string;
}

function aroundOf({ prefix = '', suffix = '' }: TextFragment): Around {
  return { before: wordsOf(prefix), behind: wordsOf(suffix) };
}

/** Those for which what both tell of the words before, and of those behind, is the same as far as the shorter one goes. */
function standingAlike<Known extends { readonly around: Around }>(alike: readonly Known[], { before, behind }: Around): Known[] {
  return alike.filter(({ around }) => {
    const isAlikeBefore = before.endsWith(around.before) || around.before.endsWith(before);
    return isAlikeBefore && (behind.startsWith(around.behind) || around.behind.startsWith(behind));
  });
}

function buildPlaceFinder(index: StoryIndex): (linked: NamedPlace) => Place | null {
  const byName = new Map<string, Place[]>();
  for (const place of index.story.places) {
    for (const name of [place.name.en, place.name.uk, ...place.aliases].map((one) => foldForSearch(one))) byName.set(name, [...(byName.get(name) ?? []), place]);
  }
  // A file has the same names over and over.
  const asWritten = new Map<string, readonly Place[]>();
  return ({ place: id, name }) => {
    if (name === null) return id === null ? null : index.placeOf(id);
    const called = asWritten.get(name) ?? byName.get(foldForSearch(name)) ?? [];
    asWritten.set(name, called);
    // Another map may have another place under the same id.
    return called.find((place) => place.id === id) ?? called[0] ?? null;
  };
}
