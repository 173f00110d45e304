import { describe, expect, it } from 'vitest';
import type { Match } from '../story/search';
import { buildSmallStory } from '../story/small-story';
import { words as ukrainian } from '../words/uk';
import { buildWording, englishWording } from '../words/words-context';
import { MOST_LISTED, optionIdOf, sayFound } from './search-said';

const inUkrainian = buildWording('uk', ukrainian);
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('what the search says', () => {
  it.each([
    [1, '1 found', 'Знайдено 1 збіг'],
    [22, '22 found', 'Знайдено 22 збіги'],
    [MOST_LISTED, '100 found', 'Знайдено 100 збігів'],
    [1204, 'The first 100 of 1,204 found', 'Перші 100 із 1 204 знайдених збігів'],
    [12_040, 'The first 100 of 12,040 found', 'Перші 100 із 12 040 знайдених збігів'],
  ])('of %i finds is how many there are', (total, english, ofOthers) => {
    expect(sayFound('a', total)(englishWording)).toBe(english);
    expect(plain(sayFound('a', total)(inUkrainian))).toBe(ofOthers);
  });

  it('of none is what was sought, and not all of a long text', () => {
    expect(sayFound(' zzzz ', 0)(englishWording)).toContain('Nothing here is called “zzzz”');
    expect(sayFound('z'.repeat(5000), 0)(englishWording).length).toBeLessThan(200);
  });
});

it('tells its options apart by what they are, a place from a passage of the same id too', () => {
  const { places, sections } = buildSmallStory();
  const [place, passage] = [places[0], sections[0]?.paragraphs[0]?.passages[0]];
  if (!place || !passage) throw new Error('The small story has no place or no passage.');
  const matches: Match[] = [
    { kind: 'place', place: { ...place, id: 'kyiv' }, alias: null, score: 1 },
    { kind: 'passage', passage: { ...passage, id: 'kyiv' }, paragraph: 1, text: 'Kyiv', score: 1 },
  ];
  expect(matches.map(optionIdOf)).toEqual(['place-kyiv', 'passage-kyiv']);
});
