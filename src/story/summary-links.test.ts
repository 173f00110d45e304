import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSummary } from './summary-links';

const textOf = (summary: string): string => parseSummary(summary).map((part) => part.text).join('');

describe('parseSummary', () => {
  it.each([
    ['', []],
    ['No place here.', [{ text: 'No place here.', place: null }]],
    ['[Kyiv](kyiv)', [{ text: 'Kyiv', place: 'kyiv' }]],
    [
      'The [plant](zaporizhzhia-npp) by the [Dnipro](dnipro).',
      [
        { text: 'The ', place: null },
        { text: 'plant', place: 'zaporizhzhia-npp' },
        { text: ' by the ', place: null },
        { text: 'Dnipro', place: 'dnipro' },
        { text: '.', place: null },
      ],
    ],
    ['[a](b)[c](d)', [{ text: 'a', place: 'b' }, { text: 'c', place: 'd' }]],
    ['An open [bracket and [Kyiv](kyiv)', [{ text: 'An open [bracket and ', place: null }, { text: 'Kyiv', place: 'kyiv' }]],
    ['He said [sic] (again).', [{ text: 'He said [sic] (again).', place: null }]],
    ['[Old Harbour](Old Harbour)', [{ text: '[Old Harbour](Old Harbour)', place: null }]],
    ['[](kyiv) [x]()', [{ text: '[](kyiv) [x]()', place: null }]],
    ['[[nested]](kyiv)', [{ text: '[[nested]](kyiv)', place: null }]],
  ])('%j', (summary, parts) => {
    expect(parseSummary(summary)).toEqual(parts);
  });

  it('keeps every letter of a text without links', () => {
    fc.assert(
      fc.property(fc.string().filter((text) => !text.includes('](')), (text) => {
        expect(textOf(text)).toBe(text);
      }),
    );
  });

  it('finds again whatever links are written', () => {
    const plain = fc.stringMatching(/^[^[\]]{1,20}$/);
    const link = fc.record({ text: plain, place: fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,2}$/) });
    fc.assert(
      fc.property(fc.array(fc.tuple(plain, link)), (pairs) => {
        const summary = pairs.map(([before, { text, place }]) => `${before}[${text}](${place})`).join('');
        const parts = pairs.flatMap(([before, found]) => [{ text: before, place: null }, found]);
        expect(parseSummary(summary)).toEqual(parts);
      }),
    );
  });
});
