import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPassageRead } from './reading-line';

/** Where each passage begins on a made-up page: after its head come passages of 90 pixels, and between two of them a long stretch of other words. */
const TOPS = [...Array.from({ length: 10 }, (_, nth) => 400 + nth * 90), ...Array.from({ length: 10 }, (_, nth) => 2400 + nth * 90)];
const END_OF_PASSAGES = 2400 + 10 * 90;

const readAt = (scrolledPx: number, heightPx: number, roomBelowPx: number): string | null =>
  findPassageRead({
    scrolledPx,
    heightPx,
    leftPx: END_OF_PASSAGES + roomBelowPx - heightPx - scrolledPx,
    passages: TOPS.map((top, nth) => ({ id: `p${nth}`, topPx: top - scrolledPx })),
  });

describe('the passage that is read', () => {
  it('is none at the head of the article, and while the first is still below the line', () => {
    expect([0, 7, 120].map((scrolledPx) => readAt(scrolledPx, 800, 700))).toEqual([null, null, null]);
    expect(findPassageRead({ scrolledPx: 300, leftPx: 50, heightPx: 800, passages: [] })).toBeNull();
  });

  it('is the one that was brought to the line', () => {
    for (const [nth, top] of TOPS.entries()) expect(readAt(top - 800 / 4, 800, 700)).toBe(`p${nth}`);
  });

  it('is not yet the one that begins a line of text below it', () => {
    const passages = [0, 1, 2].map((nth) => ({ id: `p${nth}`, topPx: 200.6 + nth * 27 }));
    expect(findPassageRead({ scrolledPx: 500, leftPx: 900, heightPx: 800, passages })).toBe('p0');
  });

  it('stays the last one before a stretch of other words', () => {
    expect([1400, 1700, 2100].map((scrolledPx) => readAt(scrolledPx, 800, 700))).toEqual(['p9', 'p9', 'p9']);
  });

  it.each([
    ['a tall screen with little room below', 1300, 200],
    ['a screen with room enough', 1300, 1300],
    ['a low sheet', 240, 100],
    ['words of others below', 800, 5000],
  ])('is each in its turn and the last at the end: %s', (_, heightPx, roomBelowPx) => {
    const way = Array.from({ length: END_OF_PASSAGES + roomBelowPx - heightPx }, (__, scrolledPx) => readAt(scrolledPx + 0.5, heightPx, roomBelowPx));
    const turns = way.filter((id, at) => id !== null && id !== way[at - 1]);
    expect(turns).toEqual(TOPS.map((__, nth) => `p${nth}`));
    // Where there is room the line stays where passages are brought to.
    expect(readAt(2400 - heightPx / 4, heightPx, Math.max(roomBelowPx, heightPx))).toBe('p10');
  });

  it('never steps back while the reader scrolls on', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3000), { minLength: 1 }), fc.nat(2000), fc.nat(2000), fc.integer({ min: 100, max: 2000 }), (tops, a, b, heightPx) => {
        const passages = tops.toSorted((x, y) => x - y);
        const read = (scrolledPx: number): number =>
          Number(findPassageRead({ scrolledPx, leftPx: 2000 - scrolledPx, heightPx, passages: passages.map((top, nth) => ({ id: String(nth), topPx: top - scrolledPx })) }) ?? -1);
        expect(read(Math.max(a, b))).toBeGreaterThanOrEqual(read(Math.min(a, b)));
      }),
    );
  });
});
