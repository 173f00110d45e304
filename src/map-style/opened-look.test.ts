import { describe, expect, it } from 'vitest';
import { findOpenedNumber, openedColourOf } from './opened-look';

const idOf = (number: number): string => `opened-${number}`;

/** The colours of the layers of these numbers. */
const coloursOf = (...numbers: number[]): string[] => numbers.map((number) => openedColourOf(idOf(number)));

describe('the colour of an opened layer', () => {
  it('is another one for each of the first four, and the first again for the fifth', () => {
    expect(coloursOf(1, 2, 3, 4, 5)).toEqual(['opened1', 'opened2', 'opened3', 'opened4', 'opened1']);
  });

  it('is one that no layer has, while there is one, whatever was opened and put away before', () => {
    let open: number[] = [];
    let last = 0;
    const opens = (): void => void open.push((last = findOpenedNumber(last, open.map(idOf), null)));
    for (let at = 0; at < 3; at++) opens();
    open = open.filter((number) => number !== 2);
    opens();
    opens();
    expect(new Set(coloursOf(...open)).size).toBe(4);
    opens();
    expect(new Set(open).size).toBe(5);
  });

  it('stays when a file is read again', () => {
    for (const like of [1, 2, 3, 4, 7]) {
      const next = findOpenedNumber(9, [idOf(like)], idOf(like));
      expect(next).toBeGreaterThan(9);
      expect(coloursOf(next)).toEqual(coloursOf(like));
    }
  });
});
