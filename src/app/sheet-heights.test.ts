import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRestingHeight, SHEET_HEIGHTS, steppedHeight, tappedHeight } from './sheet-heights';

const heightsPx = { low: 0, half: 350, full: 650 };

describe('a sheet that is let go', () => {
  it.each([
    ['rests at the nearest height', 300, 0, 'half'],
    ['rests low', 100, 0, 'low'],
    ['rests full', 520, 0, 'full'],
    ['goes on up with a flick', 360, 1.2, 'full'],
    ['goes on down with a flick', 340, -1.2, 'low'],
    ['goes over the middle height with a strong flick', 620, -3.5, 'low'],
    ['stays with a slow push', 370, 0.2, 'half'],
  ] as const)('%s', (_, heightPx, speedPxPerMs, wanted) => expect(findRestingHeight(heightPx, speedPxPerMs, heightsPx)).toBe(wanted));

  it('never rests lower for being pushed up faster', () => {
    const rank = (heightPx: number, speed: number): number => SHEET_HEIGHTS.indexOf(findRestingHeight(heightPx, speed, heightsPx));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 650 }), fc.double({ min: -4, max: 4, noNaN: true }), fc.double({ min: 0, max: 4, noNaN: true }), (heightPx, speed, more) => {
        expect(rank(heightPx, speed + more)).toBeGreaterThanOrEqual(rank(heightPx, speed));
      }),
    );
  });
});

it('is taken to every height by taps alone, and to its ends by steps', () => {
  expect(SHEET_HEIGHTS.map(tappedHeight)).toEqual(['half', 'full', 'low']);
  expect(SHEET_HEIGHTS.map((height) => steppedHeight(height, 1))).toEqual(['half', 'full', 'full']);
  expect(SHEET_HEIGHTS.map((height) => steppedHeight(height, -2))).toEqual(['low', 'low', 'low']);
});
