import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Claim, ClaimRule } from './claims';
import type { Measure } from './measures';
import { verdictOf } from './verdict';

const measureOf = (low: number, value: number, high: number): Measure => ({
  id: 'share',
  kind: 'area-share',
  title: 'Share held',
  value,
  unit: 'percent',
  low,
  high,
  text: `about ${low} to ${high} %`,
  method: 'Areas divided.',
  sources: ['own-control'],
  asOf: '2025-03-18',
  places: ['ukraine'],
  passages: ['a-passage'],
});

const claimOf = (rule: ClaimRule): Claim => ({
  id: 'a-claim',
  words: 'A claim',
  passage: 'a-passage',
  places: ['ukraine'],
  measures: 'measure' in rule ? [rule.measure] : [],
  rule,
  whatWouldTell: 'Another map.',
});

const tolerance = { amount: 2.5, reason: 'Round figures go in fives.' };
const aboutTwenty = claimOf({ kind: 'near-figure', measure: 'share', claimed: 20, tolerance });

test('about 20 percent against 18 to 19 agrees within rounding, and says why', () => {
  const { verdict, why, by } = verdictOf(aboutTwenty, [measureOf(18, 18.5, 19)]);
  expect(verdict).toBe('agrees');
  expect(by).toBeUndefined();
  expect(why).toContain('about 18 to 19 %');
  expect(why).toContain('17.5 % to 22.5 %');
  expect(why).toContain('Round figures go in fives.');
});

test('a range outside differs by its nearer end; one across the edge cannot be told', () => {
  expect(verdictOf(aboutTwenty, [measureOf(10, 12, 14)])).toMatchObject({ verdict: 'differs', by: { value: 3.5, unit: 'percent' } });
  expect(verdictOf(aboutTwenty, [measureOf(25, 26, 27)])).toMatchObject({ verdict: 'differs', by: { value: 2.5, unit: 'percent' } });
  expect(verdictOf(aboutTwenty, [measureOf(17, 18, 19)]).verdict).toBe('cannot-tell');
});

const rules: [rule: ClaimRule, low: number, high: number, verdict: string][] = [
  [{ kind: 'part-not-whole', measure: 'share', tolerance }, 70, 76, 'agrees'],
  [{ kind: 'part-not-whole', measure: 'share', tolerance }, 98, 100, 'differs'],
  [{ kind: 'part-not-whole', measure: 'share', tolerance }, 96, 99, 'cannot-tell'],
  [{ kind: 'contained', measure: 'share', tolerance }, 3, 9, 'agrees'],
  [{ kind: 'contained', measure: 'share', tolerance }, -9, -3, 'differs'],
  [{ kind: 'contained', measure: 'share', tolerance }, -1, 5, 'cannot-tell'],
  [{ kind: 'at-most', measure: 'share', claimed: 0, tolerance }, 1, 2, 'agrees'],
  [{ kind: 'at-most', measure: 'share', claimed: 0, tolerance }, 3, 4, 'differs'],
  [{ kind: 'at-least', measure: 'share', claimed: 50, tolerance }, 48, 60, 'agrees'],
  [{ kind: 'at-least', measure: 'share', claimed: 50, tolerance }, 30, 40, 'differs'],
];

test.each(rules)('%j, measured %d to %d: %s', (rule, low, high, verdict) => {
  expect(verdictOf(claimOf(rule), [measureOf(low, (low + high) / 2, high)]).verdict).toBe(verdict);
});

const within = (amount: number) => ({ amount, reason: 'On the edge.' });

test.each<[ClaimRule, number, number, 'agrees' | 'cannot-tell']>([
  [{ kind: 'at-most', measure: 'share', claimed: 0.7, tolerance: within(0.1) }, 0.8, 0.9, 'cannot-tell'],
  [{ kind: 'at-most', measure: 'share', claimed: 0.7, tolerance: within(0.1) }, 0.6, 0.8, 'agrees'],
  [{ kind: 'near-figure', measure: 'share', claimed: 4.35, tolerance: within(0.1) }, 4.45, 4.6, 'cannot-tell'],
  [{ kind: 'at-least', measure: 'share', claimed: 0.8, tolerance: within(0.1) }, 0.5, 0.7, 'cannot-tell'],
])('a range that ends on the edge ends there, whatever the last bits of a sum are: %j, measured %d to %d', (rule, low, high, verdict) => {
  expect(verdictOf(claimOf(rule), [measureOf(low, (low + high) / 2, high)]).verdict).toBe(verdict);
});

test('what rests on a source gets no agreement, even where a figure stands beside it', () => {
  const sourced = verdictOf({ ...claimOf({ kind: 'depends-on-source', on: 'a list of plants' }), measures: ['share'] }, [measureOf(18, 18.5, 19)]);
  expect(sourced).toEqual({ verdict: 'cannot-tell', why: 'It rests on a list of plants.', grounds: { kind: 'rests-on', on: 'a list of plants' } });
  expect(verdictOf(claimOf({ kind: 'cannot-measure', because: 'An aim has no place on a map.' }), []).verdict).toBe('cannot-tell');
  expect(verdictOf(aboutTwenty, []).verdict).toBe('cannot-tell');
});

test('widening a range never turns a doubt into a verdict, nor one verdict into the other', () => {
  const percent = fc.double({ min: 0, max: 40, noNaN: true });
  fc.assert(
    fc.property(percent, percent, percent, percent, (a, b, c, d) => {
      const [outerLow = 0, low = 0, high = 0, outerHigh = 0] = [a, b, c, d].toSorted((x, y) => x - y);
      const narrow = verdictOf(aboutTwenty, [measureOf(low, low, high)]).verdict;
      const wide = verdictOf(aboutTwenty, [measureOf(outerLow, low, outerHigh)]).verdict;
      expect(wide === 'cannot-tell' || wide === narrow).toBe(true);
    }),
    { numRuns: 500 },
  );
});
