import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseStory } from './parse-story';
import { findMatches } from './search';
import { buildSmallStory } from './small-story';
import { buildStoryIndex, type StoryIndex } from './story-index';

const file = new URL('../../geodata/stories/cease-fire-2025-03-18/story.json', import.meta.url);
const parsed = parseStory(JSON.parse(readFileSync(file, 'utf8')));
if (!parsed.ok) throw new Error(parsed.problems.map((problem) => `${problem.path}: ${problem.message}`).join('\n'));
const index = buildStoryIndex(parsed.story);
const firstPlace = (query: string): string | undefined => findMatches(index, query).flatMap((match) => (match.kind === 'place' ? [match.place.id] : []))[0];


/** The small story with another summary of one passage, and no other passages. */
function withSummary(summary: string): StoryIndex {
  const story = buildSmallStory();
  const [section] = story.sections;
  const [paragraph] = section?.paragraphs ?? [];
  const [passage] = paragraph?.passages ?? [];
  if (!section || !paragraph || !passage) throw new Error('The small story has no passage.');
  return buildStoryIndex({ ...story, places: [], sections: [{ ...section, paragraphs: [{ ...paragraph, passages: [{ ...passage, summary, mentions: [] }] }] }] });
}

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

  it.each([
    ['zaporizhzhia power plant', 'zaporizhzhia-npp'],
    ['river Dnipro', 'dnipro'],
    ['область Курська', 'kursk-region'],
    ['UK', 'london'],
    ['Енергодар', 'zaporizhzhia-npp'],
    ['Запорожье', 'zaporizhzhia-region'],
    ['Донбас', 'luhansk-region'],
  ])('finds by “%s”, whichever of its words comes first and however it is spelt, %s', (query, place) => {
    expect(findMatches(index, query).some((match) => match.kind === 'place' && match.place.id === place)).toBe(true);
  });

  it('leads by every name of a place to the passages that speak of it', () => {
    const ids = (query: string): string[] => findMatches(index, query).flatMap((match) => (match.kind === 'passage' ? [match.passage.id] : []));
    expect(ids('Київ').length).toBeGreaterThan(5);
    expect(ids('Kiev')).toEqual(ids('Київ'));
    expect(ids('Курська область')).toEqual(expect.arrayContaining(ids('Kursk region')));
  });

  it('puts words that stand together before words that stand apart', () => {
    const scores = findMatches(index, 'Kursk region').map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(findMatches(index, 'region Kursk')[0]?.score).toBeLessThan(findMatches(index, 'Kursk region')[0]?.score ?? 0);
  });

  it.each([
    ['ceasefire', 'cease-fire'],
    ['Ceasef', 'cease-f'],
    ['20%', '20 percent'],
    ['20 per cent of', '20 percent of'],
    ['US', 'U.S.'],
    ['u', 'U.'],
    ['United States', 'United-States'],
    ['Kyiv,', 'Kyiv'],
    ['(Kyiv)?', 'Kyiv'],
    ['Washington DC', 'Washington, D.C.'],
    ['Mr Putin', 'Mr. Putin'],
  ])('finds by “%s” what “%s” finds', (query, asWritten) => {
    const told = (words: string): string[] => findMatches(index, words).map((match) => (match.kind === 'place' ? match.place.id : match.passage.id));
    expect(told(query).length).toBeGreaterThan(0);
    expect(told(query)).toEqual(told(asWritten));
  });

  it('joins no words but those that a hyphen joins', () => {
    const spoken = withSummary('The U.S.-led talks of 20.5 hours, said Ada V. Tann of a re-aligned cease-fire — at last');
    for (const query of ['205', 'vtann', 'usledtalks', 'fireat', 'aligned by']) expect(findMatches(spoken, query), query).toEqual([]);
    for (const query of ['US led', 'realigned ceasefire at', 're aligned', 'cease-fire', 'fire at', 'Ada V. T']) expect(findMatches(spoken, query), query).toHaveLength(1);
  });

  it('finds all of them, however many there are', () => {
    const [model] = buildSmallStory().places;
    if (!model) throw new Error('The small story has no place.');
    const many = buildStoryIndex({ ...buildSmallStory(), places: Array.from({ length: 1000 }, (_, nth) => ({ ...model, id: `well-${nth}`, name: { en: `Well ${nth}`, uk: `Криниця ${nth}` } })) });
    expect(findMatches(many, 'well')).toHaveLength(1000);
    expect(findMatches(index, 'ukraine').length).toBeGreaterThan(12);
  });

  it('puts places before passages', () => {
    const kinds = findMatches(index, 'kursk').map((match) => match.kind);
    expect(kinds.indexOf('passage')).toBeGreaterThan(kinds.lastIndexOf('place'));
  });

  it('finds nothing for nothing, and for what is not there', () => {
    expect(findMatches(index, '  ')).toEqual([]);
    expect(findMatches(index, 'zzzz')).toEqual([]);
  });
});
