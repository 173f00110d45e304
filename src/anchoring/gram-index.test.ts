import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGramIndex, GRAM } from './gram-index';

const codesOf = (text: string): Uint16Array => Uint16Array.from(text, (unit) => unit.charCodeAt(0));

describe('the index of grams', () => {
  it('knows every place of every gram of the phrases', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'ї', '한'), maxLength: 80 });
    fc.assert(
      fc.property(letters, fc.array(letters, { maxLength: 4 }), (text, phrases) => {
        const index = buildGramIndex(codesOf(text), phrases.map(codesOf));
        for (const phrase of phrases) {
          for (let at = 0; at + GRAM <= phrase.length; at += 1) {
            const gram = phrase.slice(at, at + GRAM);
            const expected = Array.from({ length: text.length }, (_, nth) => nth).filter((nth) => text.startsWith(gram, nth));
            const found = [...index.positionsOf(codesOf(phrase), at)];
            expect(expected.filter((place) => !found.includes(place))).toEqual([]);
            expect(found).toEqual(found.toSorted((a, b) => a - b));
          }
        }
      }),
    );
  });

  it('is empty for a text shorter than a gram', () => {
    expect([...buildGramIndex(codesOf('abc'), [codesOf('abcd')]).positionsOf(codesOf('abcd'), 0)]).toEqual([]);
  });
});
