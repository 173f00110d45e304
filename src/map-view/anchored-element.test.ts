import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosenRing } from '../map-style/selection';
import { anchoredSpotOf, edgePx, gapPx } from './anchored-element';

const view = { widthPx: 1000, heightPx: 800 };
const element = { widthPx: 320, heightPx: 240 };
const padding = { top: 50, right: 20, bottom: 30, left: 20 };

const pointAt = (x: number, y: number) => ({ left: x, top: y, right: x, bottom: y });

describe('an element beside a part of the map', () => {
  it.each([
    ['right of it, level with it, where there is room', pointAt(200, 400), 200 + gapPx, 280],
    ['left of it near the right edge', pointAt(900, 400), 900 - gapPx - element.widthPx, 280],
    ['lower than it near the top', pointAt(200, 60), 200 + gapPx, 58],
    ['higher than it near the bottom', pointAt(200, 790), 200 + gapPx, 522],
    ['right of all of an area, level with its middle', { left: 300, top: 300, right: 500, bottom: 500 }, 500 + gapPx, 280],
    ['left of all of an area that has room there alone', { left: 500, top: 300, right: 800, bottom: 500 }, 500 - gapPx - element.widthPx, 280],
    ['at the right edge over an area that fills the view', { left: -500, top: -500, right: 1500, bottom: 1300 }, 1000 - 20 - edgePx - element.widthPx, 280],
    ['at the right edge over an area that reaches further left than right', { left: 50, top: -500, right: 750, bottom: 1300 }, 1000 - 20 - edgePx - element.widthPx, 280],
    ['at the left edge over an area that reaches further right than left', { left: 250, top: -500, right: 950, bottom: 1300 }, 20 + edgePx, 280],
  ] as const)('stands %s', (_words, subject, xPx, yPx) => {
    expect(anchoredSpotOf(subject, element, view, padding)).toEqual({ xPx, yPx });
  });

  it('leaves the ring around a chosen point whole', () => {
    const { xPx } = anchoredSpotOf(pointAt(200, 400), element, view, padding);
    expect(xPx).toBeGreaterThan(200 + chosenRing.radiusPx + chosenRing.strokePx);
  });

  it('stands below or above where neither side has room', () => {
    const narrow = { widthPx: 360, heightPx: 800 };
    const none = { top: 0, right: 0, bottom: 0, left: 0 };
    expect(anchoredSpotOf(pointAt(180, 200), element, narrow, none)).toEqual({ xPx: 20, yPx: 200 + gapPx });
    expect(anchoredSpotOf(pointAt(180, 700), element, narrow, none)).toEqual({ xPx: 20, yPx: 700 - gapPx - element.heightPx });
  });

  it('is inside the free view wherever its part of the map is, also far outside', () => {
    const far = fc.double({ min: -5000, max: 5000, noNaN: true });
    const size = fc.double({ min: 0, max: 5000, noNaN: true });
    fc.assert(
      fc.property(far, far, size, size, (left, top, width, height) => {
        const spot = anchoredSpotOf({ left, top, right: left + width, bottom: top + height }, element, view, padding);
        expect(spot.xPx).toBeGreaterThanOrEqual(padding.left);
        expect(spot.yPx).toBeGreaterThanOrEqual(padding.top);
        expect(spot.xPx + element.widthPx).toBeLessThanOrEqual(view.widthPx - padding.right);
        expect(spot.yPx + element.heightPx).toBeLessThanOrEqual(view.heightPx - padding.bottom);
      }),
    );
  });
});
