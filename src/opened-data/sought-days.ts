/** Days in a search, as they are shown: “18 March”, “March 18”, “18 березня”. */

/** A day of the month, and the beginning of the word beside it that names the month. */
export interface SoughtDay {
  readonly day: string;
  readonly month: string;
}

/** What is sought: days, and all other words by themselves. */
export interface Sought {
  readonly days: readonly SoughtDay[];
  readonly words: readonly string[];
}

const DAY = /^(?:0?[1-9]|[12]\d|3[01])$/;
/** A shorter beginning stands for too many words. */
const LEAST_LETTERS = 3;

/**
 * Takes the days out of the folded words of a query: a figure beside the name of a month is a day of it, and no part of another
 * number. `monthWords`: the folded words that name months.
 */
export function findSoughtDays(words: readonly string[], monthWords: readonly string[]): Sought {
  const isMonth = (word: string | undefined): word is string => word !== undefined && word.length >= LEAST_LETTERS && monthWords.some((name) => name.startsWith(word));
  const days: SoughtDay[] = [];
  const others: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const [word = '', next] = [words[at], words[at + 1]];
    const [figure, month] = DAY.test(word) ? [word, next] : [next, word];
    if (figure !== undefined && DAY.test(figure) && isMonth(month)) {
      days.push({ day: String(Number(figure)), month });
      at += 1;
    } else others.push(word);
  }
  return { days, words: others };
}

/** Whether a date as it is shown, folded, is such a day. */
export function isSoughtDay(shownDate: string, { day, month }: SoughtDay): boolean {
  const words = shownDate.split(/\s+/);
  return words.includes(day) && words.some((word) => word.startsWith(month));
}
