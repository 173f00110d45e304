/** Finds places and passages by a few letters, in any of their spellings. Pure. */
import type { Passage, Place } from './schema';
import { parseSummary } from './summary-links';
import type { StoryIndex } from './story-index';

export type Match =
  | { kind: 'place'; place: Place; /** The alias that matched, where it was not the name. */ alias: string | null; score: number }
  | { kind: 'passage'; passage: Passage; paragraph: number; text: string; score: number };

/** Scores are only compared with each other: a place before a passage, a name before an alias, a beginning before a middle. */
const SCORES = { whole: 100, nameStart: 80, wordStart: 60, aliasLoss: 10, passage: 20 } as const;

/**
 * Letters as a searcher means them: lower case, no ligatures, no accents, no apostrophes or soft signs' marks, nothing without a shape such as
 * a soft hyphen. "Київ" keeps its letter ї: a breve or a diaeresis distinguishes letters in Cyrillic; a mark of stress does not.
 */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\ufb00-\ufb06]/gu, (ligature) => ligature.normalize('NFKD'))
    .replace(/\p{Cf}/gu, '')
    .replace(/([A-Za-z])\p{M}+/gu, '$1')
    .replace(/\p{Script=Cyrillic}\p{M}+/gu, (letter) => letter.replace(/[\u0300\u0301]/g, ''))
    .normalize('NFC')
    .toLowerCase()
    .replace(/['‘’‚‛ʼʹ`´"“”„‟«»‹›′″]/g, '')
    .replace(/[\s\p{Pd}_/]+/gu, ' ')
    .trim();
}

function scoreOf(folded: string, query: string): number {
  if (folded === query) return SCORES.whole;
  if (folded.startsWith(query)) return SCORES.nameStart;
  return folded.includes(` ${query}`) ? SCORES.wordStart : 0;
}

/** All matches for `query`, best first, at most `limit`; none for an empty query. */
export function findMatches(index: StoryIndex, query: string, limit = 12): Match[] {
  const wanted = foldForSearch(query);
  if (wanted === '') return [];
  const places = index.story.places.flatMap((place) => matchPlace(place, wanted));
  const passages = index.orderedPassageIds.flatMap((id) => {
    const passage = index.passageOf(id);
    return passage ? matchPassage(passage, index.paragraphOfPassage(id), wanted) : [];
  });
  // The sort is stable: equals stay in the story's order.
  return [...places, ...passages].toSorted((a, b) => b.score - a.score).slice(0, limit);
}

function matchPlace(place: Place, wanted: string): Match[] {
  const names = [place.name.en, place.name.uk];
  const byName = Math.max(...names.map((name) => scoreOf(foldForSearch(name), wanted)));
  const aliases = place.aliases.map((alias) => ({ alias, score: scoreOf(foldForSearch(alias), wanted) }));
  const best = aliases.reduce((a, b) => (b.score > a.score ? b : a), { alias: '', score: 0 });
  if (byName === 0 && best.score === 0) return [];
  return byName >= best.score - SCORES.aliasLoss
    ? [{ kind: 'place', place, alias: null, score: byName }]
    : [{ kind: 'place', place, alias: best.alias, score: best.score - SCORES.aliasLoss }];
}

function matchPassage(passage: Passage, paragraph: number, wanted: string): Match[] {
  const text = parseSummary(passage.summary).map((part) => part.text).join('');
  const words = passage.mentions.flatMap((mention) => mention.words ?? []);
  const found = [text, ...words].some((candidate) => ` ${foldForSearch(candidate)}`.includes(` ${wanted}`));
  return found ? [{ kind: 'passage', passage, paragraph, text, score: SCORES.passage }] : [];
}
