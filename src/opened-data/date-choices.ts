/** The dates by which a file's areas can be told apart, and which areas are of a date. */
import { compareDates, holdsRange, type DateRange } from './feature-date';
import type { OpenedFeature } from './opened-file';

export interface DateChoices {
  /** The dates of the areas, each once with how many its choice takes, in the order of the file; the latest of them where they are too many to choose from. */
  readonly dates: readonly { readonly date: DateRange; readonly areas: number }[];
  /** How many dates the areas have, offered or not. */
  readonly datesInAll: number;
  /** Areas without a date, or with one that cannot be read. */
  readonly undated: number;
  /** Which of the dates offered is the latest, by its end and then by its beginning; -1 for none. */
  readonly latest: number;
}

const MOST_DATES = 60;

/** What the areas' dates offer. */
export function findDateChoices(areas: readonly OpenedFeature[]): DateChoices {
  const known = new Map<string, { readonly date: DateRange; own: number }>();
  for (const { date } of areas) {
    if (date === null) continue;
    const key = keyOf(date);
    const same = known.get(key);
    if (same) same.own += 1;
    else known.set(key, { date, own: 1 });
  }
  const all = [...known.values()];
  const newestFirst = all.toSorted((a, b) => compareRanges(b.date, a.date));
  const offered = new Set(newestFirst.slice(0, MOST_DATES));
  const inOrder = all.filter((one) => offered.has(one));
  // One day holds no other date than itself: of most files nothing is left to be compared.
  const longer = all.filter(({ date }) => !isOneDay(date));
  const dates = inOrder.map((one) => ({ date: one.date, areas: longer.reduce((sum, other) => sum + (other !== one && isOfDate(other.date, one.date) ? other.own : 0), one.own) }));
  return { dates, datesInAll: all.length, undated: areas.filter(({ date }) => date === null).length, latest: inOrder.findIndex((one) => one === newestFirst[0]) };
}

/** Whether an area of a date, or of none, is of the date that was chosen: its own is the same, or holds the whole of it. What has no end has not ended. */
export function isOfDate(date: DateRange | null, chosen: DateRange): boolean {
  return date !== null && holdsRange(date, chosen);
}

const keyOf = ({ from, to }: DateRange): string => JSON.stringify([from, to]);
const isOneDay = ({ from, to }: DateRange): boolean => from === to && from !== null && /-\d{2}-\d{2}$/.test(from);

/** Below 0 where `a` ends before `b`, or ends with it and began before it. An open end is the last of all, an open beginning the first. */
function compareRanges(a: DateRange, b: DateRange): number {
  const byEnd = a.to === null || b.to === null ? Number(a.to === null) - Number(b.to === null) : compareDates(a.to, b.to, Infinity);
  if (byEnd !== 0) return byEnd;
  return a.from === null || b.from === null ? Number(b.from === null) - Number(a.from === null) : compareDates(a.from, b.from, -Infinity);
}
