/** Dates whose month is an English word, as tables of events write them (ACLED: "18 March 2025"). */

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
/** A month's first letters, which stand for it with or without a full stop; four of September's are as common as three. */
const SHORT = /^(?:[a-z]{3}|sept)$/;
const DAY_FIRST = /^(\d{1,2})[ -]([a-z]+)\.?[ -](\d{4})$/i;
const MONTH_FIRST = /^([a-z]+)\.? (\d{1,2}),? (\d{4})$/i;

/**
 * The date with its month as a number, `2025-03-18`; null where the text is no such date. Whether the month has that day is not asked.
 * Figures alone (`18.03.2025`, `03/18/2025`) are not read: which of them is the month, nothing tells.
 */
export function spellDateOut(text: string): string | null {
  const [, day, word, year] = DAY_FIRST.exec(text) ?? [];
  const [, otherWord, otherDay, otherYear] = MONTH_FIRST.exec(text) ?? [];
  const month = numberOf(word ?? otherWord ?? '');
  return month === 0 ? null : `${year ?? otherYear}-${String(month).padStart(2, '0')}-${(day ?? otherDay ?? '').padStart(2, '0')}`;
}

/** From 1 to 12; 0 where the word is no month. */
function numberOf(word: string): number {
  const wanted = word.toLowerCase();
  return MONTHS.findIndex((name) => name === wanted || (SHORT.test(wanted) && name.startsWith(wanted))) + 1;
}
