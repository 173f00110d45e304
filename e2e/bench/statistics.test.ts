import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSame, medianOf, noiseOf, quartilesOf, ratioOf, selfRatioOf } from './statistics';

const samples = fc.array(fc.double({ min: 0.1, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 9 });

describe('medianOf', () => {
  it('is the middle value, or the mean of the two in the middle', () => {
    expect(medianOf([3, 1, 2])).toBe(2);
    expect(medianOf([10, 2, 4, 1])).toBe(3);
    expect(medianOf([7])).toBe(7);
  });

  it('has no answer for no values', () => {
    expect(() => medianOf([])).toThrow('no median of nothing');
  });

  it('has as many values above as below, whatever their order', () => {
    fc.assert(
      fc.property(samples, (values) => {
        const median = medianOf(values);
        expect(values.filter((value) => value < median).length).toBeLessThanOrEqual(values.length / 2);
        expect(values.filter((value) => value > median).length).toBeLessThanOrEqual(values.length / 2);
        expect(medianOf(values.toReversed())).toBe(median);
      }),
    );
  });
});

describe('quartilesOf', () => {
  it('are the medians of the two halves, without the middle', () => {
    expect(quartilesOf([1, 2, 3, 4, 5, 6, 7])).toEqual({ low: 2, high: 6 });
    expect(quartilesOf([4, 1, 3, 2])).toEqual({ low: 1.5, high: 3.5 });
    expect(quartilesOf([5])).toEqual({ low: 5, high: 5 });
  });

  it('hold the median between them', () => {
    fc.assert(
      fc.property(samples, (values) => {
        const { low, high } = quartilesOf(values);
        expect(low).toBeLessThanOrEqual(medianOf(values));
        expect(high).toBeGreaterThanOrEqual(medianOf(values));
      }),
    );
  });
});

describe('noiseOf', () => {
  it('is 1 where every sample is the same, or there is only one', () => {
    expect(noiseOf([5, 5, 5, 5])).toBe(1);
    expect(noiseOf([5])).toBe(1);
  });

  it('is the ratio of the two where there are two', () => {
    expect(noiseOf([10, 12])).toBeCloseTo(1.2, 12);
  });

  it('is found by hand for four samples', () => {
    // Halves of 1, 2, 3, 10: means 1.5 and 6.5, 2 and 6, 5.5 and 2.5; the largest of six splits counts.
    expect(noiseOf([1, 2, 3, 10])).toBeCloseTo(6.5 / 1.5, 12);
  });

  it('does not let one bad sample of seven speak', () => {
    expect(noiseOf([100, 101, 99, 100, 102, 98, 900])).toBeLessThan(1.05);
  });

  it('is not finite where some samples are nothing', () => {
    expect(noiseOf([0, 8])).toBe(Number.POSITIVE_INFINITY);
    expect(noiseOf([0, 0])).toBe(1);
  });

  it('is at least 1, and does not know the unit', () => {
    fc.assert(
      fc.property(samples, fc.constantFrom(2, 1024), (values, unit) => {
        const noise = noiseOf(values);
        expect(noise).toBeGreaterThanOrEqual(1);
        expect(noiseOf(values.map((value) => value * unit))).toBe(noise);
      }),
    );
  });
});

describe('ratios', () => {
  it('compare the odd turns with the even ones', () => {
    expect(selfRatioOf([10, 5, 12, 7, 14])).toBe(2);
    expect(selfRatioOf([10])).toBeNull();
  });

  it('know what to say about nothing', () => {
    expect(ratioOf(3, 2)).toBe(1.5);
    expect(ratioOf(0, 0)).toBe(1);
    expect(ratioOf(1, 0)).toBe(Number.POSITIVE_INFINITY);
  });

  it('are the same inside the noise, on either side', () => {
    expect(isSame(1.1, 1.1)).toBe(true);
    expect(isSame(1.11, 1.1)).toBe(false);
    expect(isSame(1 / 1.1, 1.1)).toBe(true);
    expect(isSame(0.9, 1.1)).toBe(false);
  });
});
