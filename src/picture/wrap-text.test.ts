import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { balanceText, wrapText } from './wrap-text';

const widthOf = (text: string): number => text.length;

it('breaks at spaces, and keeps a number with its unit', () => {
  expect(wrapText('a line of about 1,300\u00a0km² of ground', 12, widthOf)).toEqual(['a line of', 'about', '1,300\u00a0km² of', 'ground']);
  expect(wrapText('  ', 12, widthOf)).toEqual([]);
});

it('keeps every letter in order, no line is too wide, and words that fit are not broken', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { maxLength: 30 }), fc.integer({ min: 1, max: 40 }), (words, maxPx) => {
      const lines = wrapText(words.join(' '), maxPx, widthOf);
      expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(maxPx);
      const isBroken = words.some(({ length }) => length > maxPx);
      expect(isBroken || lines.join(' ') === words.join(' ')).toBe(true);
    }),
  );
});

it('breaks a name of a file that has no spaces, and balancing breaks nothing else', () => {
  expect(wrapText('of areas_of_control_simplified.geojson', 12, widthOf)).toEqual(['of', 'areas_of_con', 'trol_simplif', 'ied.geojson']);
  expect(balanceText('aaaaaaaa bb', 9, widthOf)).toEqual(['aaaaaaaa', 'bb']);
});

it('balances lines: as few as before, and the last no stub', () => {
  expect(wrapText('Trump and Putin Discuss a Cease-Fire: What to Know', 22, widthOf)).toEqual(['Trump and Putin', 'Discuss a Cease-Fire:', 'What to Know']);
  expect(balanceText('aaaa bbbb cccc d', 14, widthOf)).toEqual(['aaaa bbbb', 'cccc d']);
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { maxLength: 12 }), fc.integer({ min: 9, max: 40 }), (words, maxPx) => {
      const [plain, balanced] = [wrapText(words.join(' '), maxPx, widthOf), balanceText(words.join(' '), maxPx, widthOf)];
      expect(balanced).toHaveLength(plain.length);
      expect(balanced.join(' ')).toBe(plain.join(' '));
    }),
  );
});
