/** Finds in an annotation's target the words that locate a passage. */
import type { TextFragment } from '../story/schema';
import { quoteOfSelectors, type TextQuoteSelector } from './quote-selectors';
import { entriesOf, isOfType, note, readText, requireText, under, type Reading } from './reading';

type Quote = Omit<TextQuoteSelector, 'type'>;

/**
 * The quote of a `target`. The first selector that can be read as words counts, a refinement before what it refines; others
 * are passed over, since several say the same in different ways (Web Annotation Data Model, 4.2). Null where that one has a
 * problem; `wordless` where there is none, as in a note on a whole page.
 */
export function readTarget(target: Reading): TextFragment | 'wordless' | null {
  const selectors = entriesOf(target).flatMap((one) => entriesOf(under(one, 'selector')));
  const words = selectors.flatMap((one) => [...refinementsOf(one), one]);
  const range = words.find((one) => isOfType(one, 'RangeSelector') && isOfType(under(one, 'startSelector'), 'TextQuoteSelector'));
  const single = words.find((one) => isOfType(one, 'TextQuoteSelector'));
  if (range) {
    const start = readQuote(under(range, 'startSelector'));
    const end = readQuote(under(range, 'endSelector'));
    return start && end ? quoteOfSelectors(start, end) : null;
  }
  if (single) {
    const quote = readQuote(single);
    return quote && quoteOfSelectors(quote, null);
  }
  return 'wordless';
}

/** So often a selector may be refined; nobody refines it oftener than once or twice. */
const MOST_REFINEMENTS = 20;

/** What a selector is refined by, the innermost first: that is the segment which is meant. */
function refinementsOf(selector: Reading, left = MOST_REFINEMENTS): Reading[] {
  const refinements = entriesOf(under(selector, 'refinedBy'));
  if (left === 0 && refinements.length > 0) {
    note(selector, `This selector is refined more than ${MOST_REFINEMENTS} times, one in the other.`);
    return [];
  }
  return refinements.flatMap((one) => [...refinementsOf(one, left - 1), one]);
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
