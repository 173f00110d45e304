/** Finds in an annotation's target the words that locate a passage, and its position where there is one. */
import type { TextFragment } from '../story/schema';
import type { TextPosition } from './links';
import { quoteOfSelectors, type TextQuoteSelector } from './quote-selectors';
import { entriesOf, isObject, isOfType, note, readText, requireText, under, type Reading } from './reading';

type Quote = Omit<TextQuoteSelector, 'type'>;

/**
 * The quote and position of a `target`. The first selector that can be read as words counts, a refinement before what it
 * refines. Null where that has a problem; `wordless` where there is none, as in a note on a whole page.
 */
export function readTarget(target: Reading): { quote: TextFragment; position: TextPosition | null } | 'wordless' | null {
  const selectors = entriesOf(target).flatMap((one) => entriesOf(under(one, 'selector')));
  const words = selectors.flatMap((one) => [...refinementsOf(one), one]);
  const range = words.find((one) => isOfType(one, 'RangeSelector') && isOfType(under(one, 'startSelector'), 'TextQuoteSelector'));
  const single = words.find((one) => isOfType(one, 'TextQuoteSelector'));
  const position = selectors.find((one) => isOfType(one, 'TextPositionSelector'));
  const where = position ? readPosition(position) : null;
  if (range) {
    const start = readQuote(under(range, 'startSelector'));
    const end = readQuote(under(range, 'endSelector'));
    return start && end ? { quote: quoteOfSelectors(start, end), position: where } : null;
  }
  if (single) {
    const quote = readQuote(single);
    return quote && { quote: quoteOfSelectors(quote, null), position: where };
  }
  return 'wordless';
}

/** What a selector is refined by, the innermost first: that is the segment which is meant. A position in a segment is none in the text. */
function refinementsOf(selector: Reading): Reading[] {
  return entriesOf(under(selector, 'refinedBy')).flatMap((one) => [...refinementsOf(one), one]);
}

function readQuote(selector: Reading): Quote | null {
  if (!isOfType(selector, 'TextQuoteSelector')) {
    note(selector, 'A range of a text needs a TextQuoteSelector at either end.');
    return null;
  }
  const exact = requireText(under(selector, 'exact'), 'the words that are quoted');
  const prefix = readText(under(selector, 'prefix'));
  const suffix = readText(under(selector, 'suffix'));
  if (exact === null) return null;
  return { exact, ...(prefix === null ? {} : { prefix }), ...(suffix === null ? {} : { suffix }) };
}

function readPosition(selector: Reading): TextPosition | null {
  const { value } = selector;
  if (isObject(value)) {
    const { start, end } = value;
    if (isOffset(start) && isOffset(end) && start <= end) return { start, end };
  }
  note(selector, 'A position needs a start and an end, whole numbers from 0, the end not before the start.');
  return null;
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
