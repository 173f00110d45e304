import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseText, stringOf } from './normalise';

const plain = (text: string): string => stringOf(normaliseText(text));

describe('normalising text', () => {
  it.each([
    ['white space of any kind', ' a\u00a0\u2009b\r\n\r\n\tc\u3000d ', 'a b c d'],
    ['soft hyphens and zero-width characters', 'cease\u00ad\u200bfire\ufeff', 'ceasefire'],
    ['directions', '\u202eabc\u202c', 'abc'],
    ['dashes, and the spaces around them', 'one — two–three‑four -- five', 'one-two-three-four-five'],
    ['a word broken at its hyphen', 'cease-\nfire', 'cease-fire'],
    ['quotes', '“a” «b» „c‟ ‘d’ e′s', '"a" "b" "c" \'d\' e\'s'],
    ['case', 'Kyiv KYIV Київ КИЇВ', 'kyiv kyiv київ київ'],
    ['composed and decomposed letters', 'Zoe\u0308 Zoë і\u0308 ї', 'zoë zoë ї ї'],
    ['compatibility forms', 'ﬁne Ａ１ … ½', 'fine a1 ... 1⁄2'],
    ['letters that become two', 'Straße STRASSE STRAẞE', 'strasse strasse strasse'],
    ['syllables built of parts', '\u1112\u1161\u11ab', '한'],
    ['characters of two units', '😀𝐀', '😀a'],
    ['nothing', ' \n\u200b ', ''],
  ])('bridges %s', (_, given, expected) => {
    expect(plain(given)).toBe(expected);
  });

  it('leads back to the text as given', () => {
    const given = '  A “co\u00adop”\u00a0—\u00a0cafe\u0301!';
    const { codes, starts, ends } = normaliseText(given);
    const backOf = (part: string): string => {
      const at = stringOf({ codes }).indexOf(part);
      return given.slice(starts[at], ends[at + part.length - 1]);
    };
    expect(backOf('coop')).toBe('co\u00adop');
    expect(backOf('é')).toBe('e\u0301');
    expect(backOf('"-c')).toBe('”\u00a0—\u00a0c');
    expect(backOf('a "')).toBe('A “');
  });

  // Whole characters only: half a character has no forms.
  const text = fc.string({ unit: fc.oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }), fc.constantFrom(' ', '\n', '\u00a0', '-', '—', '’', '“', '\u00ad', '\u200b', 'é', 'e\u0301', 'ﬁ', 'ß', 'ẞ', 'Ї')), maxLength: 40 });

  // Read as the quotes they are typed for; their compatibility forms are a space with an accent, and two primes.
  const typedAsQuotes = /[´\u1ffd″]/u;
  const formsOf = (given: string): string[] => (typedAsQuotes.test(given) ? ['NFC', 'NFD'] : ['NFC', 'NFD', 'NFKC', 'NFKD']).map((form) => given.normalize(form));

  it('gives the same for the same text in any of the Unicode forms', () => {
    fc.assert(
      fc.property(text, (given) => {
        for (const form of formsOf(given)) expect(plain(form)).toBe(plain(given));
      }),
    );
  });

  it('gives the same for each character that has more than one form, alone, in a word and with an accent', () => {
    const differs: string[] = [];
    for (let code = 0; code < 0x110000; code += 1) {
      const char = String.fromCodePoint(code);
      if (char.normalize('NFKD') === char && char.normalize('NFC') === char) continue;
      for (const given of [char, `a${char}b`, `${char}\u0301`]) if (formsOf(given).some((form) => plain(form) !== plain(given))) differs.push(`U+${code.toString(16)} in ${given}`);
    }
    expect(differs).toEqual([]);
  });

  it('gives the same when done twice, and offsets that never go back and stay in the text', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary', maxLength: 40 })), (given) => {
        const { codes, starts, ends } = normaliseText(given);
        expect(plain(stringOf({ codes }))).toBe(stringOf({ codes }));
        const wrong = [...codes.keys()].filter((at) => !((starts[at] ?? 0) < (ends[at] ?? 0) && (ends[at] ?? 0) <= given.length && (starts[at] ?? 0) >= (starts[at - 1] ?? 0)));
        expect(wrong).toEqual([]);
      }),
    );
  });
});

it('takes no more room than it needs for characters that become many', () => {
  // U+FDFA folds to eighteen units: room that grew by a share for each of them would be billions by now.
  const { codes } = normaliseText('\ufdfa'.repeat(300));
  expect(codes.buffer.byteLength).toBeLessThan(100_000);
  expect(stringOf({ codes })).toBe(stringOf(normaliseText('\ufdfa')).repeat(300));
});
