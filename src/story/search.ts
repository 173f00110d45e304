/** Finds places and passages by a few letters, in any of their spellings. Pure. */
import { foldForSearch } from './fold-for-search';
import type { Passage, Place } from './schema';
import { parseSummary } from './summary-links';
import type { StoryIndex } from './story-index';

export type Match =
  | { kind: 'place'; place: Place; /** The alias that matched, where it was not the name. */ alias: string | null; score: number }
  | { kind: 'passage'; passage: Passage; paragraph: number; text: string; score: number };

/** Scores are only compared with each other: a place before a passage, a name before an alias, a beginning before a middle. */
const SCORES = { whole: 100, nameStart: 80, wordStart: 60, allWords: 40, aliasLoss: 10, passage: 20, passageWords: 10 } as const;

/** Words as they may be written: hyphens as spaces, and words with one as a single word. */
interface Spellings {
  apart: string;
  joined: string;
}

/** “U.S.” is sought as “US”, and written so by others; a single letter with a full stop is a name’s. */
const INITIALS = /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+\.?(?![\p{L}\p{N}])/gu;
const HYPHEN_IN_WORD = /(?<=\p{L})[-\u2010\u2011](?=\p{L})/gu;
const PERCENT = /%|\bper cent\b/giu;

/** What stands between words, or ends one; “20.5” and “V.T” keep their stops. */
const PUNCTUATION = /[,;:!?()[\]…]+|(?<=[\p{L}\p{N}])\.+(?=\s|$)/gu;

function spellingsOf(text: string): Spellings {
  const plain = text.replaceAll(INITIALS, (initials) => initials.replaceAll('.', '')).replaceAll(PERCENT, ' percent ').replaceAll(PUNCTUATION, ' ');
  return { apart: foldForSearch(plain), joined: foldForSearch(plain.replaceAll(HYPHEN_IN_WORD, '')) };
}

/** What can be found of a place or passage, in each spelling: a search runs at every key, and they do not change. */
const known = new WeakMap<Place | Passage, readonly Spellings[]>();

function spellingsIn(held: Place | Passage, textsOf: () => readonly string[]): readonly Spellings[] {
  const spellings = known.get(held) ?? textsOf().map(spellingsOf);
  known.set(held, spellings);
  return spellings;
}

const scoreOf = (spellings: Spellings, wanted: Spellings): number => Math.max(scoreOfOne(spellings.apart, wanted.apart), scoreOfOne(spellings.joined, wanted.joined));

function scoreOfOne(folded: string, query: string): number {
  if (folded === query) return SCORES.whole;
  if (folded.startsWith(query)) return SCORES.nameStart;
  if (folded.includes(` ${query}`)) return SCORES.wordStart;
  // In any order, where they do not stand so together.
  const words = query.split(' ');
  return words.length > 1 && words.every((word) => ` ${folded}`.includes(` ${word}`)) ? SCORES.allWords : 0;
}

/** All matches for `query`, best first; none for an empty query. */
export function findMatches(index: StoryIndex, query: string): Match[] {
  const wanted = spellingsOf(query);
  if (wanted.apart === '' || wanted.apart === '.') return [];
  const places = index.story.places.flatMap((place) => matchPlace(place, wanted));
  const passages = index.orderedPassageIds.flatMap((id) => {
    const passage = index.passageOf(id);
    return passage ? matchPassage(index, passage, wanted) : [];
  });
  // The sort is stable: equals stay in the story's order.
  return [...places, ...passages].toSorted((a, b) => b.score - a.score);
}

/** Its names in the languages of the interface come first. */
const NAMES = 2;
const allNamesOf = ({ name, aliases }: Place): string[] => [name.en, name.uk, ...aliases];

function matchPlace(place: Place, wanted: Spellings): Match[] {
  const scores = spellingsIn(place, () => allNamesOf(place)).map((spellings) => scoreOf(spellings, wanted));
  const byName = Math.max(...scores.slice(0, NAMES));
  const aliases = place.aliases.map((alias, nth) => ({ alias, score: scores[NAMES + nth] ?? 0 }));
  const best = aliases.reduce((a, b) => (b.score > a.score ? b : a), { alias: '', score: 0 });
  if (byName === 0 && best.score === 0) return [];
  return byName >= best.score - SCORES.aliasLoss
    ? [{ kind: 'place', place, alias: null, score: byName }]
    : [{ kind: 'place', place, alias: best.alias, score: best.score - SCORES.aliasLoss }];
}

function matchPassage(index: StoryIndex, passage: Passage, wanted: Spellings): Match[] {
  const text = parseSummary(passage.summary).map((part) => part.text).join('');
  const spellings = spellingsIn(passage, () => [text, ...wordsForPlacesIn(index, passage)]);
  const best = Math.max(...spellings.map((one) => scoreOf(one, wanted)));
  const score = best > SCORES.allWords ? SCORES.passage : SCORES.passageWords;
  return best > 0 ? [{ kind: 'passage', passage, paragraph: index.paragraphOfPassage(passage.id), text, score }] : [];
}

/** The article's words for the places that a passage speaks of, and all their names: in whatever language its summary is, they lead to it. */
function wordsForPlacesIn(index: StoryIndex, { mentions }: Passage): string[] {
  return mentions.flatMap(({ place: id, how, words }) => {
    const place = how === 'bears-on' ? undefined : index.placeOf(id);
    return [...(words === null ? [] : [words]), ...(place ? allNamesOf(place) : [])];
  });
}
