/** Whether a claim of the article agrees with what was measured, computed from the measure's range and a tolerance. */
import type { Claim, ClaimRule } from './claims';
import type { Measure, Unit } from './measures';
import { buildFigureText } from './range-text';

export type Verdict = {
  verdict: 'agrees' | 'differs' | 'cannot-tell';
  /** How far the nearest end of the range lies outside what the claim allows; only where it differs. */
  by?: { value: number; unit: Unit };
  /** The reason in a sentence or two, with the numbers. */
  why: string;
};

/**
 * The verdict on a claim: it agrees where every value in the measured range is allowed, differs where none is, and
 * cannot be told where the range reaches over the edge, where the measure is missing, or by the nature of the claim.
 */
export function verdictOf(claim: Claim, measures: readonly Measure[]): Verdict {
  const { rule } = claim;
  if (rule.kind === 'depends-on-source') return { verdict: 'cannot-tell', why: `It rests on ${rule.on}.` };
  if (rule.kind === 'cannot-measure') return { verdict: 'cannot-tell', why: rule.because };
  const measure = measures.find(({ id }) => id === rule.measure);
  if (measure === undefined) return { verdict: 'cannot-tell', why: 'What would decide it has not been measured.' };
  const allowed = allowedBy(rule, measure.unit);
  const sentence = `Measured: ${measure.text}; the claim allows ${allowed.words}`;
  const outside = Math.max(allowed.from - measure.high, measure.low - allowed.to);
  if (outside > 0) {
    return {
      verdict: 'differs',
      by: { value: outside, unit: measure.unit },
      why: `${sentence}: it is off by ${buildFigureText(outside, measure.unit)} or more. ${rule.tolerance.reason}`,
    };
  }
  if (measure.low < allowed.from || measure.high > allowed.to) {
    return {
      verdict: 'cannot-tell',
      why: `${sentence}, and the range reaches over that edge. ${rule.tolerance.reason}`,
    };
  }
  return { verdict: 'agrees', why: `${sentence}. ${rule.tolerance.reason}` };
}

type MeasuringRule = Extract<ClaimRule, { measure: string }>;

/** The values that a rule allows, both ends included, and how a sentence calls them. */
function allowedBy(rule: MeasuringRule, unit: Unit): { from: number; to: number; words: string } {
  const { amount } = rule.tolerance;
  const say = (value: number) => buildFigureText(value, unit);
  switch (rule.kind) {
    case 'near-figure': {
      const [from, to] = [rule.claimed - amount, rule.claimed + amount];
      return { from, to, words: `${say(from)} to ${say(to)}` };
    }
    case 'part-not-whole':
      return { from: amount, to: 100 - amount, words: `${say(amount)} to ${say(100 - amount)}` };
    case 'contained':
      return { from: amount, to: Infinity, words: amount === 0 ? 'any depth inside the edge' : `${say(amount)} or more inside the edge` };
    case 'at-most':
      return { from: -Infinity, to: rule.claimed + amount, words: `at most ${say(rule.claimed + amount)}` };
    case 'at-least':
      return { from: rule.claimed - amount, to: Infinity, words: `at least ${say(rule.claimed - amount)}` };
  }
}
