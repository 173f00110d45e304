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
});
