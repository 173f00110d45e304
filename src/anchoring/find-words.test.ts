import { describe, expect, it } from 'vitest';
import { findWordsIn } from './find-words';

const text = 'Elsewhere Sel. The ferry from Upper\u00a0Ard to the left bank at Sel was late.';
const reading = (words: string[]): (string | null)[] => findWordsIn(text, 15, text.length, words).map((place) => place && text.slice(place.start, place.end));

describe('finding a place’s words in a passage', () => {
  it('finds them in the passage only, in whatever typesetting', () => {
    expect(reading(['upper ard', 'Sel', 'the left bank'])).toEqual(['Upper\u00a0Ard', 'Sel', 'the left bank']);
    expect(findWordsIn(text, 15, text.length, ['Sel'])[0]?.start).toBe(text.lastIndexOf('Sel'));
  });

  it('bridges a typing error, and takes no other word', () => {
    expect(reading(['the left bnak at', 'the right bank', 'Elsewhere', 'Se', ''])).toEqual(['the left bank at', null, null, null, null]);
  });

  const within = (passage: string, words: string[]): (string | null)[] => findWordsIn(passage, 0, passage.length, words).map((place) => place && `${place.start} ${passage.slice(place.start, place.end)}`);

  it.each([
    ['The Russian army withdrew to Russia in winter.', 'Russia', '29 Russia'],
    ['The Crimean bridge leads to Crimea.', 'Crimea', '28 Crimea'],
    ['Херсонська область і Херсон досі.', 'Херсон', '21 Херсон'],
    ['A Saudi Arabian envoy in Saudi Arabia', 'Saudi Arabia', '25 Saudi Arabia'],
  ])('looks past a longer word that begins alike: %s', (passage, words, found) => {
    expect(within(passage, [words])).toEqual([found]);
  });

  it.each([
    ['There was no announcement from Orvel', 'comment from Orvel'],
    ['the harbour talking pointthatblamed Sel', 'a harbour talking point'],
  ])('takes no longer words for them: %s', (passage, words) => {
    expect(within(passage, [words])).toEqual([null]);
  });

  it('gives each place words of its own, the longer ones first', () => {
    const passage = 'at the Zaporizhzhia nuclear power plant in Zaporizhzhia all night';
    expect(within(passage, ['Zaporizhzhia', 'Zaporizhzhia nuclear power plant'])).toEqual(['43 Zaporizhzhia', '7 Zaporizhzhia nuclear power plant']);
    expect(within('The two capitals were silent.', ['the two capitals', 'the two capitals'])).toEqual(['0 The two capitals', null]);
    expect(within('Sumy, and Sumy again', ['Sumy', 'Sumy'])).toEqual(['0 Sumy', '10 Sumy']);
  });
});
