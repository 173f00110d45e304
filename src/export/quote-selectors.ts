/**
 * A passage's quote as W3C selectors: a RangeSelector of two TextQuoteSelectors, or one TextQuoteSelector where the first
 * words are the whole passage. Source: W3C Web Annotation Data Model, 4.2.
 */
import type { TextFragment } from '../story/schema';
import { codePointsOf } from './code-points';

export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix?: string;
  suffix?: string;
  refinedBy?: TextPositionSelector;
}

export interface TextPositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

export interface RangeSelector {
  type: 'RangeSelector';
  startSelector: TextQuoteSelector;
  endSelector: TextQuoteSelector;
}

/**
 * The selector of a quote. A range of the W3C's ends where its end selector begins, and ours ends with the last words:
 * so the end selector is the last words, refined to the point behind them.
 */
export function buildQuoteSelector({ prefix, start, end, suffix }: TextFragment): TextQuoteSelector | RangeSelector {
  const before = prefix === undefined ? {} : { prefix: withSpaceAfter(prefix.trim()) };
  const after = suffix === undefined ? {} : { suffix: withSpaceBefore(suffix.trim()) };
  const first = start.trim();
  if (end === null) return { type: 'TextQuoteSelector', exact: first, ...before, ...after };
  const last = end.trim();
  const lastPoint = codePointsOf(last);
  return {
    type: 'RangeSelector',
    startSelector: { type: 'TextQuoteSelector', exact: first, ...before },
    endSelector: { type: 'TextQuoteSelector', exact: last, ...after, refinedBy: { type: 'TextPositionSelector', start: lastPoint, end: lastPoint } },
  };
}

/** The quote of selectors that were read; outer white space is not part of the words. */
export function quoteOfSelectors(start: Omit<TextQuoteSelector, 'type'>, end: Omit<TextQuoteSelector, 'type'> | null): TextFragment {
  const prefix = start.prefix?.trim() ?? '';
  const suffix = (end ?? start).suffix?.trim() ?? '';
  return {
    ...(prefix === '' ? {} : { prefix }),
    start: start.exact.trim(),
    end: end === null ? null : end.exact.trim(),
    ...(suffix === '' ? {} : { suffix }),
  };
}

/** A prefix touches what it stands before: a word is parted from it by a space, an opening quotation mark is not. */
const withSpaceAfter = (words: string): string => (/[\p{Ps}\p{Pi}]$/u.test(words) ? words : `${words} `);
const withSpaceBefore = (words: string): string => (/^(?:[\p{Pe}\p{Pf}]|\p{Po})/u.test(words) ? words : ` ${words}`);
