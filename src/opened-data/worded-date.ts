/** Dates whose month is a word, as tables of events write them (ACLED: "18 March 2025"): in English, or in Ukrainian behind the day. */

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
/** As they follow a day. */
const UKRAINIAN_MONTHS = ['січня', 'лютого', 'березня', 'квітня', 'травня', 'червня', 'липня', 'серпня', 'вересня', 'жовтня', 'листопада', 'грудня'];
/** A month's first letters, which stand for it with or without a full stop; four of September's are as common as three. */
const SHORT = /^(?:[a-z]{3}|sept)$/;
const DAY_FIRST = /^(\d{1,2})[ -]([a-z]+)\.?[ -](\d{4})$/i;
/** “року”, of the year, may follow. */
const UKRAINIAN = /^(\d{1,2})\s(\p{L}+)\s(\d{4})(?:\s?(?:р\.?|року))?$/iu;
const MONTH_FIRST = /^([a-z]+)\.? (\d{1,2}),? (\d{4})$/i;

/**
 * The date with its month as a number, `2025-03-18`; null where the text is no such date. Whether the month has that day is not asked.
 * Figures alone (`18.03.2025`, `03/18/2025`) are not read: which of them is the month, nothing tells.
 */
export function spellDateOut(text: string): string | null {
  const [, day, word, year] = DAY_FIRST.exec(text) ?? [];
  const [, otherWord, otherDay, otherYear] = MONTH_FIRST.exec(text) ?? [];
  const [, thirdDay, thirdWord, thirdYear] = UKRAINIAN.exec(text) ?? [];
  const month = numberOf(word ?? otherWord ?? '') || UKRAINIAN_MONTHS.indexOf((thirdWord ?? '').toLowerCase()) + 1;
  return month === 0 ? null : `${year ?? otherYear ?? thirdYear}-${String(month).padStart(2, '0')}-${(day ?? otherDay ?? thirdDay ?? '').padStart(2, '0')}`;
}

/** From 1 to 12; 0 where the word is no month. */
function numberOf(word: string): number {
  const wanted = word.toLowerCase();
  return MONTHS.findIndex((name) => name === wanted || (SHORT.test(wanted) && name.startsWith(wanted))) + 1;
}
