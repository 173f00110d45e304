import type { Unit } from './measures';

/** A value with its least and most, all in one unit. */
export type Range = { readonly value: number; readonly low: number; readonly high: number };

/** How a unit is written after its number, in English. */
const UNIT_TEXT: Record<Unit, string> = { km: 'km', km2: 'km²', percent: '%' };

/** No more figures than these are ever shown, however narrow the range: the shapes carry no more. */
const MOST_FIGURES = 3;

/** A range as it is shown: both ends rounded (one number where they are equal), or "less than" its high end. */
export interface ShownRange {
  readonly kind: 'about' | 'less-than';
  readonly low: number;
  readonly high: number;
  /** How many decimals the numbers are written with, at most. */
  readonly decimals: number;
}

/**
 * A measured range as it is to be shown, in any language: 18 to 19, or 27,000 twice where the range is narrower than
 * what three figures can say. No end may be below 0. The rounding follows the width of the range and is never finer than three figures.
 */
export function shownRangeOf(range: Range): ShownRange {
  const step = roundingStepOf(range);
  const decimals = decimalsOfStep(step);
  if (range.high - range.low < step && range.value >= step) {
    const value = roundTo(range.value, step);
    return { kind: 'about', low: value, high: value, decimals };
  }
  const [low, high] = [roundTo(range.low, step), roundTo(range.high, step)];
  if (low <= 0 && range.value < step) return { kind: 'less-than', low: 0, high: Math.max(1, Math.ceil(range.high / step)) * step, decimals };
  return { kind: 'about', low, high, decimals };
}

/** A measured range in English words: "about 18 to 19 %", "about 27,000 km²", "less than 3 km". */
export function buildRangeText(range: Range, unit: Unit): string {
  const { kind, low, high, decimals } = shownRangeOf(range);
  if (kind === 'less-than') return `less than ${numberText(high, decimals)} ${UNIT_TEXT[unit]}`;
  const numbers = low === high ? numberText(low, decimals) : `${numberText(low, decimals)} to ${numberText(high, decimals)}`;
  return `about ${numbers} ${UNIT_TEXT[unit]}`;
}

/** The same for the map itself, where room is dear: "about 18–19 %". A number and its unit stay on one line. */
export function buildMapText(range: Range, unit: Unit): string {
  return buildRangeText(range, unit).replace(' to ', '–').replace(` ${UNIT_TEXT[unit]}`, `\u00a0${UNIT_TEXT[unit]}`);
}

/** An exact or claimed figure without "about", thousands set off by commas: "1,300 km²". */
export function buildFigureText(value: number, unit: Unit): string {
  return `${numberText(value, decimalsOfFigure(value))} ${UNIT_TEXT[unit]}`;
}

/** The least and the most of a range as they are written where both are: to as many figures as are ever shown, one more where those are the same. */
export function endsOf({ low, high }: Pick<Range, 'low' | 'high'>): Pick<Range, 'low' | 'high'> {
  const to = (figures: number) => ({ low: Number(low.toPrecision(figures)), high: Number(high.toPrecision(figures)) });
  const ends = to(MOST_FIGURES);
  return ends.low < ends.high ? ends : to(MOST_FIGURES + 1);
}

/** The difference of two figures: that of two shares is counted in percentage points, "3.5 percentage points". */
export function buildDifferenceText(value: number, unit: Unit): string {
  if (unit !== 'percent') return buildFigureText(value, unit);
  const text = numberText(value, decimalsOfFigure(value));
  return `${text} percentage point${text === '1' ? '' : 's'}`;
}

/** How many decimals an exact or claimed figure is written with, at most. */
export function decimalsOfFigure(value: number): number {
  return decimalsOfStep(stepOfFigures(value, MOST_FIGURES + 1));
}

/** A step of at most this share of the width: 18.1 to 18.9 is then rounded to halves and read as 18 to 19. */
const STEP_SHARE = 0.625;

/**
 * The step that a range is rounded to: the greatest 1 or 5 times a power of ten that is at most 5/8 of its width, and
 * at most half the low end or a fifth of the value, so that a wide range keeps its low end (half the high end where
 * the low one is 0); never finer than three figures.
 */
export function roundingStepOf({ value, low, high }: Range): number {
  const byWidth = Math.min(STEP_SHARE * (high - low), low > 0 ? Math.max(low / 2, value / 5) : high / 2);
  return Math.max(niceStepBelow(byWidth), stepOfFigures(value, MOST_FIGURES));
}

/** The greatest of 1 and 5 times a power of ten that is at most `limit`; 0 for 0. */
function niceStepBelow(limit: number): number {
  if (!(limit > 0)) return 0;
  // The small allowance keeps 0.8 × 5/8, which may fall just short of a half in floating point, at a half.
  const power = 10 ** Math.floor(Math.log10(limit) + 1e-9);
  return limit >= 5 * power * (1 - 1e-9) ? 5 * power : power;
}

function stepOfFigures(value: number, figures: number): number {
  return value === 0 ? 10 ** -figures : 10 ** (Math.floor(Math.log10(Math.abs(value)) + 1e-9) + 1 - figures);
}

function roundTo(value: number, step: number): number {
  return Math.round(value / step) * step;
}

function decimalsOfStep(step: number): number {
  return Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
}

/** By their decimals: making one takes longer than all that it writes. */
const numberFormats = new Map<number, Intl.NumberFormat>();

function numberText(value: number, decimals: number): string {
  const format = numberFormats.get(decimals) ?? new Intl.NumberFormat('en', { maximumFractionDigits: decimals });
  numberFormats.set(decimals, format);
  return format.format(value);
}
