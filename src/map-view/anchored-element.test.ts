import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosenRing } from '../map-style/selection';
import { anchoredSpotOf, gapPx } from './anchored-element';

const view = { widthPx: 1000, heightPx: 800 };
const element = { widthPx: 320, heightPx: 240 };
const padding = { top: 50, right: 20, bottom: 30, left: 20 };

describe('an element beside a position', () => {
  it.each([
    ['right of it, level with it, where there is room', { x: 200, y: 400 }, 'right', 200 + gapPx, 280],
    ['left of it near the right edge', { x: 900, y: 400 }, 'left', 900 - gapPx - element.widthPx, 280],
    ['lower than it near the top', { x: 200, y: 60 }, 'right', 200 + gapPx, 58],
    ['higher than it near the bottom', { x: 200, y: 790 }, 'right', 200 + gapPx, 522],
  ] as const)('stands %s', (_words, point, side, xPx, yPx) => {
    expect(anchoredSpotOf(point, element, view, padding)).toEqual({ side, xPx, yPx });
  });

  it('leaves the ring around a chosen point whole', () => {
    const { xPx } = anchoredSpotOf({ x: 200, y: 400 }, element, view, padding);
    expect(xPx).toBeGreaterThan(200 + chosenRing.radiusPx + chosenRing.strokePx);
  });

  it('stands below or above where neither side has room', () => {
    const narrow = { widthPx: 360, heightPx: 800 };
    const none = { top: 0, right: 0, bottom: 0, left: 0 };
    expect(anchoredSpotOf({ x: 180, y: 200 }, element, narrow, none).side).toBe('below');
    expect(anchoredSpotOf({ x: 180, y: 700 }, element, narrow, none).side).toBe('above');
  });

  it('is inside the free view wherever the position is, also far outside', () => {
    const far = fc.double({ min: -5000, max: 5000, noNaN: true });
    fc.assert(
      fc.property(far, far, (x, y) => {
        const spot = anchoredSpotOf({ x, y }, element, view, padding);
        expect(spot.xPx).toBeGreaterThanOrEqual(padding.left);
        expect(spot.yPx).toBeGreaterThanOrEqual(padding.top);
        expect(spot.xPx + element.widthPx).toBeLessThanOrEqual(view.widthPx - padding.right);
        expect(spot.yPx + element.heightPx).toBeLessThanOrEqual(view.heightPx - padding.bottom);
      }),
    );
  });
});
