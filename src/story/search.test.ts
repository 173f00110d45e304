import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseStory } from './parse-story';
import { findMatches, foldForSearch } from './search';
import { buildStoryIndex } from './story-index';

const file = new URL('../../geodata/stories/cease-fire-2025-03-18/story.json', import.meta.url);
const parsed = parseStory(JSON.parse(readFileSync(file, 'utf8')));
if (!parsed.ok) throw new Error(parsed.problems.map((problem) => `${problem.path}: ${problem.message}`).join('\n'));
const index = buildStoryIndex(parsed.story);
const firstPlace = (query: string): string | undefined => findMatches(index, query).flatMap((match) => (match.kind === 'place' ? [match.place.id] : []))[0];

describe('the search', () => {
  it.each([
    ['crim', 'crimea'],
    ['Крим', 'crimea'],
    ['Kiev', 'kyiv'],
    ['київ', 'kyiv'],
    ['Dnieper', 'dnipro'],
    ['дніпро', 'dnipro'],
    ['white house', 'washington'],
    ['Kremlin', 'moscow'],
    ['ZNPP', 'zaporizhzhia-npp'],
    ['nuclear', 'zaporizhzhia-npp'],
    ['SUMY', 'sumy-city'],
    ['sumy reg', 'sumy-region'],
    ['saudi', 'jeddah'],
  ])('finds by “%s” first %s', (query, place) => {
    expect(firstPlace(query)).toBe(place);
  });

  it('finds a passage by words of its summary and of the article', () => {
    const ids = (query: string): string[] => findMatches(index, query).flatMap((match) => (match.kind === 'passage' ? [match.passage.id] : []));
    expect(ids('security guarantees').length).toBeGreaterThan(0);
    expect(ids('oval office')).toContain('oval-office-clash');
  });

  it('puts places before passages', () => {
    const kinds = findMatches(index, 'kursk').map((match) => match.kind);
    expect(kinds.indexOf('passage')).toBeGreaterThan(kinds.lastIndexOf('place'));
  });

  it('finds nothing for nothing, and for what is not there', () => {
    expect(findMatches(index, '  ')).toEqual([]);
    expect(findMatches(index, 'zzzz')).toEqual([]);
  });

  it('folds case, accents and apostrophes, and keeps Cyrillic letters apart', () => {
    expect(foldForSearch('Kyïv’s  Oval–Office')).toBe('kyivs oval office');
    expect(foldForSearch('Й')).toBe('й');
    for (const [typeset, plain] of [['Ки\u0301їв', 'Київ'], ['cease\u00adfire', 'ceasefire'], ['Donets‘k', 'Donetsk'], ['said ‘yes’', "said 'yes'"], ['й', 'и\u0306'], ['o\ufb03ce \ufb01eld', 'office field']] as const) {
      expect(foldForSearch(typeset), typeset).toBe(foldForSearch(plain));
    }
    expect(foldForSearch('Ї')).not.toBe(foldForSearch('І'));
  });
});
