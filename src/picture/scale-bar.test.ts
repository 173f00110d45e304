import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildScaleLengths, kmPerMile, roundLengthOf } from './scale-bar';

it.each([
  [109, 100],
  [50, 50],
  [49.9, 30],
  [29, 20],
  [1.9, 1],
  [0.47, 0.3],
])('takes the round length that fits into %d: %d', (most, length) => expect(roundLengthOf(most)).toBeCloseTo(length, 9));

it('draws both as long as they say, never longer than there is room and never shorter than a third of it', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-4, max: 50, noNaN: true }), (kmPerPx) => {
      const { km, miles } = buildScaleLengths(kmPerPx, 110);
      expect(km.px * kmPerPx).toBeCloseTo(km.value, 6);
      expect((miles.px * kmPerPx) / kmPerMile).toBeCloseTo(miles.value, 6);
      for (const { px } of [km, miles]) {
        expect(px).toBeLessThanOrEqual(110.001);
        expect(px).toBeGreaterThan(110 / 3);
      }
    }),
  );
});
