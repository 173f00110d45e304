/** The benchmark's figures: medians, their spread, and whether two of them differ by more than the noise. */

/** The middle of the values; the mean of the two middle ones where their number is even. Throws on an empty list. */
export function medianOf(values: readonly number[]): number {
  const sorted = sortedOf(values);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? at(sorted, half) : (at(sorted, half - 1) + at(sorted, half)) / 2;
}

/** First and third quartile: the medians of the lower and the upper half, the middle one left out of both (Moore and McCabe). */
export function quartilesOf(values: readonly number[]): { low: number; high: number } {
  const sorted = sortedOf(values);
  if (sorted.length === 1) return { low: at(sorted, 0), high: at(sorted, 0) };
  const half = Math.floor(sorted.length / 2);
  return { low: medianOf(sorted.slice(0, half)), high: medianOf(sorted.slice(-half)) };
}

/** The most samples whose halves are all tried: 3,432 splits of 14. */
const mostSamples = 14;

/**
 * How much the same page differs from itself, as a factor of at least 1: all samples are split into two halves in every
 * way there is, and of the ratios of the halves' medians (the larger over the smaller) 95 in 100 are at most this.
 * Halves are smaller than the whole, so it errs towards calling two figures the same. 1 for a single sample.
 */
export function noiseOf(samples: readonly number[]): number {
  const values = samples.slice(0, mostSamples);
  if (values.length < 2) return 1;
  const ratios = splitsOf(values).map(([one, other]) => {
    const [a, b] = [medianOf(one), medianOf(other)];
    if (a === b) return 1;
    return Math.min(a, b) <= 0 ? Number.POSITIVE_INFINITY : Math.max(a, b) / Math.min(a, b);
  });
  const sorted = sortedOf(ratios);
  return at(sorted, Math.ceil(sorted.length * 0.95) - 1);
}

/** The median of every other turn over that of the turns between: the floor against itself. Null below two samples. */
export function selfRatioOf(samples: readonly number[]): number | null {
  const odd = samples.filter((_, turn) => turn % 2 === 0);
  const even = samples.filter((_, turn) => turn % 2 === 1);
  if (even.length === 0) return null;
  return ratioOf(medianOf(odd), medianOf(even));
}

/** `value` over `base`; 1 where both are nothing, infinite where only the base is. */
export function ratioOf(value: number, base: number): number {
  if (base === 0) return value === 0 ? 1 : Number.POSITIVE_INFINITY;
  return value / base;
}

/** Whether a ratio lies within a noise factor (at least 1) around 1. */
export function isSame(ratio: number, noise: number): boolean {
  return ratio <= noise && ratio >= 1 / noise;
}

/** Every way to split the values into a half and the rest; for an odd number the first part is the smaller. */
function splitsOf(values: readonly number[]): [number[], number[]][] {
  const size = Math.floor(values.length / 2);
  const splits: [number[], number[]][] = [];
  const choose = (from: number, taken: readonly number[]): void => {
    if (taken.length === size) {
      const chosen = new Set(taken);
      splits.push([values.filter((_, index) => chosen.has(index)), values.filter((_, index) => !chosen.has(index))]);
      return;
    }
    for (let index = from; index < values.length; index += 1) choose(index + 1, [...taken, index]);
  };
  choose(0, []);
  return splits;
}

function sortedOf(values: readonly number[]): number[] {
  if (values.length === 0) throw new Error('There is no median of nothing.');
  return values.toSorted((a, b) => a - b);
}

function at(values: readonly number[], index: number): number {
  const value = values[index];
  if (value === undefined) throw new Error(`There is no value ${index} among ${values.length}.`);
  return value;
}
