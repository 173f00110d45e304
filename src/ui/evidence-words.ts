/** What was measured, and why a verdict is what it is, in the language of the interface. */
import type { Measure, Unit } from '../story/measures';
import { decimalsOfFigure, endsOf, shownRangeOf } from '../story/range-text';
import type { StoryIndex } from '../story/story-index';
import type { Allowed, Verdict } from '../story/verdict';
import type { Wording } from '../words/words-context';

/** "about 18 to 19 %", and what stands after it in the story, where that is said in the interface's language. */
export function measureTextOf(measure: Measure, textLanguage: string, { language, words, format }: Wording): string {
  if (language === textLanguage) return measure.text;
  // A depth below 0 is a distance on the other side of the edge.
  if (measure.value < 0) return words.measured.outside(format.range(shownRangeOf({ value: -measure.value, low: Math.max(0, -measure.high), high: -measure.low }), measure.unit));
  const after = language === 'uk' ? measure.uk?.after : undefined;
  const range = format.range(shownRangeOf({ ...measure, low: Math.max(0, measure.low) }), measure.unit);
  return after === undefined ? range : `${range}, ${after}`;
}

/** The least and the most that a measure may be, never coarser than its text: "0.117–0.465 %". */
export function endsTextOf(measure: Pick<Measure, 'low' | 'high' | 'unit'>, wording: Wording): string {
  const { low, high } = endsOf(measure);
  const most = figureTextOf(high, measure.unit, wording);
  return low === high ? most : `${wording.format.number(low, decimalsOfFigure(low))}–${most}`;
}

/** The names of sources, in a row. */
export function sourceNamesOf(index: StoryIndex, sources: readonly string[]): string {
  return sources.map((id) => index.sourceOf(id)?.name ?? id).join('; ');
}

/** An exact or claimed figure with its unit: "1,300 km²". */
export function figureTextOf(value: number, unit: Unit, { format }: Wording): string {
  return format.quantity(value, unit, decimalsOfFigure(value));
}

/** The difference of two figures, that of two shares in percentage points: "3.5 percentage points". */
export function differenceTextOf({ value, unit }: NonNullable<Verdict['by']>, wording: Wording): string {
  const { format } = wording;
  const decimals = decimalsOfFigure(value);
  if (unit !== 'percent') return figureTextOf(value, unit, wording);
  return format.quantity(value, format.number(value, decimals) === format.number(1, 0) ? 'point' : 'points', decimals);
}

/** A sentence of our own, or one from the story's files, which stays in the story's language. */
export interface Saying {
  readonly text: string;
  readonly ofStory: boolean;
}

/** Why a verdict is what it is, sentence by sentence. Joined by blanks, in English, they are its `why`. */
export function whyOf({ grounds, by }: Verdict, textLanguage: string, wording: Wording): readonly Saying[] {
  const { claims } = wording.words;
  switch (grounds.kind) {
    case 'rests-on':
      return [ours(claims.restsOn), theirs(`${grounds.on}.`)];
    case 'cannot-measure':
      return [theirs(grounds.because)];
    case 'not-measured':
      return [ours(claims.notMeasured)];
    case 'measured': {
      const { measure, allowed, reason } = grounds;
      const measured = claims.measured(measureTextOf(measure, textLanguage, wording), allowedTextOf(allowed, measure.unit, wording));
      const over = measure.low < allowed.from || measure.high > allowed.to;
      const verdict = by ? claims.offBy(measured, differenceTextOf(by, wording)) : over ? claims.overTheEdge(measured) : `${measured}.`;
      return [ours(verdict), theirs(reason)];
    }
  }
}

function allowedTextOf({ of, from, to }: Allowed, unit: Unit, wording: Wording): string {
  const { claims } = wording.words;
  const say = (value: number): string => figureTextOf(value, unit, wording);
  if (of === 'depth') return from === 0 ? claims.anyDepth : claims.depthOf(say(from));
  if (from === -Infinity) return claims.atMost(say(to));
  return to === Infinity ? claims.atLeast(say(from)) : claims.between(say(from), say(to));
}

const ours = (text: string): Saying => ({ text, ofStory: false });
const theirs = (text: string): Saying => ({ text, ofStory: true });
