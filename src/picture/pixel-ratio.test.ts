import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { pixelRatioOf } from './pixel-ratio';

it('is twice on a desk', () => expect(pixelRatioOf({ widthPx: 1020, heightPx: 980 })).toBe(2));

it('makes a telephone’s picture 1,200 pixels wide', () => {
  expect(414 * pixelRatioOf({ widthPx: 414, heightPx: 700 })).toBeCloseTo(1200, 6);
});

it('never asks for a canvas that a telephone could not hold', () => {
  fc.assert(
    fc.property(fc.integer({ min: 200, max: 6000 }), fc.integer({ min: 200, max: 6000 }), (widthPx, heightPx) => {
      const ratio = pixelRatioOf({ widthPx, heightPx });
      expect(Math.max(widthPx, heightPx) * ratio).toBeLessThanOrEqual(4096.001);
      expect(widthPx * heightPx * ratio ** 2).toBeLessThanOrEqual(4096 ** 2 + 1);
      expect(ratio).toBeLessThanOrEqual(4);
    }),
  );
});
