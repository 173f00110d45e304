import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutSegments, type Mark } from './segments';

const mark = (id: string, start: number, end: number): Mark => ({ id, start, end });

describe('cutting text into segments', () => {
  it('keeps every id where passages overlap and nest', () => {
    const segments = cutSegments(0, 20, [mark('a', 2, 10), mark('b', 6, 14), mark('inner', 7, 9)]);
    expect(segments.map(({ start, end, ids }) => [start, end, ids.join('+')])).toEqual([
      [0, 2, ''], [2, 6, 'a'], [6, 7, 'a+b'], [7, 9, 'a+b+inner'], [9, 10, 'a+b'], [10, 14, 'b'], [14, 20, ''],
    ]);
  });

  it('leaves a text without marks in one piece, and an empty one in none', () => {
    expect(cutSegments(3, 8, [])).toEqual([{ start: 3, end: 8, ids: [] }]);
    expect(cutSegments(3, 3, [mark('a', 0, 9)])).toEqual([]);
  });

  it('cuts off what reaches beyond the text and leaves out what is empty', () => {
    expect(cutSegments(5, 8, [mark('a', 0, 6), mark('b', 7, 7), mark('c', 8, 9)])).toEqual([{ start: 5, end: 6, ids: ['a'] }, { start: 6, end: 8, ids: [] }]);
  });

  const marks = fc.array(fc.tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: 0, max: 30 })).map(([start, length]) => ({ start, end: start + length })), { maxLength: 8 });

  it('follows the text without a gap, and holds at each unit exactly the marks that lie over it', () => {
    fc.assert(
      fc.property(marks, (some) => {
        const named = some.map(({ start, end }, nth) => mark(`m${nth}`, start, end));
        const segments = cutSegments(0, 50, named);
        expect(segments.map((one) => one.start)).toEqual([0, ...segments.slice(0, -1).map((one) => one.end)]);
        expect(segments.at(-1)?.end).toBe(50);
        for (let unit = 0; unit < 50; unit += 1) {
          const over = named.filter((one) => one.start <= unit && unit < one.end).map((one) => one.id);
          expect(segments.find((one) => one.start <= unit && unit < one.end)?.ids).toEqual(over);
        }
      }),
    );
  });
});
