/** Dates whose month is a word, as tables of events write them (ACLED: "18 March 2025"): in English, or in Ukrainian behind the day. */

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
/** As they follow a day. */
const UKRAINIAN_MONTHS = ['січня', 'лютого', 'березня', 'квітня', 'травня', 'червня', 'липня', 'серпня', 'вересня', 'жовтня', 'листопада', 'грудня'];
/** A month's first letters, which stand for it with or without a full stop; four of September's are as common as three. */
const SHORT = /^(?:[a-z]{3}|sept)$/;
/** Day first, month first, and Ukrainian, behind which “року”, of the year, may follow. */
const FORMS = [
  /^(?<day>\d{1,2})[ -](?<word>[a-z]+)\.?[ -](?<year>\d{4})$/i,
  /^(?<word>[a-z]+)\.? (?<day>\d{1,2}),? (?<year>\d{4})$/i,
  /^(?<day>\d{1,2})\s(?<word>\p{Script=Cyrillic}+)\s(?<year>\d{4})(?:\s?(?:р\.?|року))?$/iu,
];

/**
 * The date with its month as a number, `2025-03-18`; null where the text is no such date. Whether the month has that day is not asked.
 * Figures alone (`18.03.2025`, `03/18/2025`) are not read: which of them is the month, nothing tells.
 */
export function spellDateOut(text: string): string | null {
  for (const form of FORMS) {
    const { day = '', word = '', year = '' } = form.exec(text)?.groups ?? {};
    const month = numberOf(word);
    if (month > 0) return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  }
  return null;
}

/** From 1 to 12; 0 where the word is no month. */
function numberOf(word: string): number {
  const wanted = word.toLowerCase();
  const english = MONTHS.findIndex((name) => name === wanted || (SHORT.test(wanted) && name.startsWith(wanted)));
  return (english >= 0 ? english : UKRAINIAN_MONTHS.indexOf(wanted)) + 1;
}
