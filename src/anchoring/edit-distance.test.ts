import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceIn, findLikest } from './edit-distance';

const codesOf = (text: string): Uint16Array => Uint16Array.from(text, (unit) => unit.charCodeAt(0));

/** The plain distance between two whole strings, by the definition. */
function distance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const rest = distance(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1);
  return a[0] === b[0] ? rest : Math.min(rest, distance(a.slice(1), b) + 1, distance(a, b.slice(1)) + 1);
}

/** The least distance from any part of the text. */
function leastOf(phrase: string, text: string): number {
  const parts = Array.from({ length: text.length + 1 }, (_unused, from) => Array.from({ length: text.length + 1 - from }, (_, length) => text.slice(from, from + length)));
  return Math.min(...parts.flat().map((part) => distance(phrase, part)));
}

const short = (most: number) => fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'ї'), minLength: 1, maxLength: most });

describe('the likest part of a text', () => {
  it('is found with its distance and its place', () => {
    const text = codesOf('they said that the bxidges were closed');
    expect(findLikest(codesOf('the bridge'), text, 0, text.length)).toEqual({ distance: 1, start: 15, end: 25 });
  });

  it('is as far off as the definition says', () => {
    fc.assert(
      fc.property(short(5), short(6), (phrase, text) => {
        const [a, b] = [codesOf(phrase), codesOf(text)];
        const least = leastOf(phrase, text);
        const found = findLikest(a, b, 0, b.length);
        expect(found.distance).toBe(least);
        expect(distance(phrase, text.slice(found.start, found.end))).toBe(least);
        expect(distanceIn(a, b, 0, b.length, phrase.length)).toBe(least);
      }),
      { numRuns: 300 },
    );
  });

  it('is as far off by bits as by the table, for phrases longer than a machine word too', () => {
    fc.assert(
      fc.property(short(70), short(120), fc.nat({ max: 70 }), (phrase, text, limit) => {
        const [a, b] = [codesOf(phrase), codesOf(text)];
        expect(distanceIn(a, b, 0, b.length, limit)).toBe(Math.min(limit + 1, findLikest(a, b, 0, b.length).distance));
      }),
    );
  });

  it('is looked for between the given ends only', () => {
    const text = codesOf('xxabcxxabdxx');
    expect(distanceIn(codesOf('abc'), text, 5, 12, 3)).toBe(1);
    expect(findLikest(codesOf('abc'), text, 5, 12).start).toBe(7);
  });
});
