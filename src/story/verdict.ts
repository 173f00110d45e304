/** Whether a claim of the article agrees with what was measured, computed from the measure's range and a tolerance. */
import type { Claim, ClaimRule } from './claims';
import type { Measure, Unit } from './measures';
import { buildDifferenceText, buildFigureText } from './range-text';

export type Verdict = {
  verdict: 'agrees' | 'differs' | 'cannot-tell';
  /** How far the nearest end of the range lies outside what the claim allows; only where it differs. */
  by?: { value: number; unit: Unit };
  /** The reason in a sentence or two of English, with the numbers. */
  why: string;
  /** What the reason is made of, for an interface that says it in another language. */
  grounds: Grounds;
};

export type Grounds =
  | { kind: 'rests-on'; on: string }
  | { kind: 'cannot-measure'; because: string }
  | { kind: 'not-measured' }
  | { kind: 'measured'; measure: Measure; allowed: Allowed; /** Why the tolerance is as wide as it is. */ reason: string };

/** The values that a rule allows, both ends included (±Infinity where it has none), and what they are values of. */
export type Allowed = { of: 'value' | 'depth'; from: number; to: number };

/**
 * The verdict on a claim: it agrees where every value in the measured range is allowed, differs where none is, and
 * cannot be told where the range reaches over the edge, where the measure is missing, or by the nature of the claim.
 */
export function verdictOf(claim: Claim, measures: readonly Measure[]): Verdict {
  const { rule } = claim;
  if (rule.kind === 'depends-on-source') return { verdict: 'cannot-tell', why: `It rests on ${rule.on}.`, grounds: { kind: 'rests-on', on: rule.on } };
  if (rule.kind === 'cannot-measure') return { verdict: 'cannot-tell', why: rule.because, grounds: { kind: 'cannot-measure', because: rule.because } };
  const measure = measures.find(({ id }) => id === rule.measure);
  if (measure === undefined) return { verdict: 'cannot-tell', why: 'What would decide it has not been measured.', grounds: { kind: 'not-measured' } };
  const allowed = allowedBy(rule);
  const { reason } = rule.tolerance;
  const grounds = { kind: 'measured', measure, allowed, reason } as const;
  const sentence = `Measured: ${measure.text}; the claim allows ${allowedWords(allowed, measure.unit)}`;
  const outside = exact(Math.max(allowed.from - measure.high, measure.low - allowed.to));
  if (outside > 0) {
    return {
      verdict: 'differs',
      by: { value: outside, unit: measure.unit },
      why: `${sentence}: it is off by ${buildDifferenceText(outside, measure.unit)} or more. ${reason}`,
      grounds,
    };
  }
  if (measure.low < allowed.from || measure.high > allowed.to) {
    return {
      verdict: 'cannot-tell',
      why: `${sentence}, and the range reaches over that edge. ${reason}`,
      grounds,
    };
  }
  return { verdict: 'agrees', why: `${sentence}. ${reason}`, grounds };
}

type MeasuringRule = Extract<ClaimRule, { measure: string }>;

function allowedBy(rule: MeasuringRule): Allowed {
  const { amount } = rule.tolerance;
  switch (rule.kind) {
    case 'near-figure':
      return { of: 'value', from: exact(rule.claimed - amount), to: exact(rule.claimed + amount) };
    case 'part-not-whole':
      return { of: 'value', from: amount, to: exact(100 - amount) };
    case 'contained':
      return { of: 'depth', from: amount, to: Infinity };
    case 'at-most':
      return { of: 'value', from: -Infinity, to: exact(rule.claimed + amount) };
    case 'at-least':
      return { of: 'value', from: exact(rule.claimed - amount), to: Infinity };
  }
}

/** A sum of decimal numbers as it is on paper: a range that ends on the edge is not over it by the last bit. Measures have three decimals. */
function exact(value: number): number {
  return Number.isFinite(value) ? Math.round(value * 1e6) / 1e6 : value;
}

/** How a sentence calls what is allowed. */
function allowedWords({ of, from, to }: Allowed, unit: Unit): string {
  const say = (value: number) => buildFigureText(value, unit);
  if (of === 'depth') return from === 0 ? 'any depth inside the edge' : `${say(from)} or more inside the edge`;
  if (from === -Infinity) return `at most ${say(to)}`;
  return to === Infinity ? `at least ${say(from)}` : `${say(from)} to ${say(to)}`;
}
