/** Dates and faults of opened data in words. */
import type { Fault } from '../../opened-data/faults';
import type { DateRange } from '../../opened-data/feature-date';
import type { DateWords } from '../../opened-data/feature-table';
import type { OpenedSummary } from '../../opened-data/opened-file';
import type { Wording } from '../words-context';
import type { OpenedWords } from './en';

/** A date as far as it is told: "18 March 2025", "March 2025", "2025"; years before 1 as they stand in the file. */
function sayDate(date: string, { words, format }: Wording): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return format.longDate(date);
  if (!/^\d{4}-\d{2}$/.test(date)) return date;
  return words.longDate(new Intl.DateTimeFormat(words.locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${date}-01T00:00:00Z`)));
}

/** The words by which shown dates can be sought: each month in a day's date and by itself, which differ in some languages ("березня року березень року"). */
export function dateWordsOf({ locale, longDate }: Wording['words'], { layer }: OpenedWords): DateWords {
  const ways = (['numeric', undefined] as const).map((day) => new Intl.DateTimeFormat(locale, { ...(day && { day }), month: 'long', year: 'numeric', timeZone: 'UTC' }));
  const withoutFigures = (date: string): string => date.replace(/\d+/g, '');
  return {
    months: Array.from({ length: 12 }, (_, month) => ways.map((way) => withoutFigures(longDate(way.format(new Date(Date.UTC(2025, month, 1)))))).join(' ')),
    times: [layer.range('', ''), layer.from(''), layer.until(''), layer.openBothWays].join(' '),
  };
}

/** A precision in km: one figure where both ends are the same, "1–4 km" where they differ; a small one to its first figure, since "0 km" would say that it is exact. */
export function sayKm(least: number, most: number, { format }: Wording): string {
  const decimals = Math.max(decimalsToFirstFigure(least), decimalsToFirstFigure(most));
  return least === most ? format.quantity(most, 'km', decimals) : `${format.number(least, decimals)}–${format.quantity(most, 'km', decimals)}`;
}

const MOST_DECIMALS = 6;

function decimalsToFirstFigure(value: number): number {
  return value > 0 ? Math.min(MOST_DECIMALS, Math.max(1, Math.ceil(-Math.log10(value)))) : 1;
}

/** A range of dates: one date where both ends are the same, "from" or "until" where one is open, or that both are; null where there is none. */
export function sayDates(dates: DateRange | null, wording: Wording, { layer }: OpenedWords): string | null {
  if (dates === null) return null;
  const { from, to } = dates;
  if (from === null) return to === null ? layer.openBothWays : layer.until(sayDate(to, wording));
  if (to === null) return layer.from(sayDate(from, wording));
  return from === to ? sayDate(from, wording) : layer.range(sayDate(from, wording), sayDate(to, wording));
}

/** The dates of a whole layer, and how many features on the map they are not of; null where there are none. */
export function sayLayerDates({ dates, undated }: Pick<OpenedSummary, 'dates' | 'undated'>, wording: Wording, opened: OpenedWords): string | null {
  const said = sayDates(dates, wording, opened);
  return said === null || undated === 0 ? said : opened.layer.datedInPart(said, wording.format.number(undated));
}

/** Where a fault is and what is wrong there, the latter in a plain sentence. */
export interface SaidFault {
  readonly where: string;
  readonly line: string | null;
  readonly what: string;
}

/** A fault in words, with what is wrong in the first part where parts were left out. */
export function sayFault(fault: Fault, { format }: Wording, { faults, place }: OpenedWords): SaidFault {
  const say = (one: Pick<Fault, 'code' | 'found'>): string => {
    const sentence = faults[one.code];
    return typeof sentence === 'string' ? sentence : sentence(one.found ?? '');
  };
  const { path, cause, line, column } = fault;
  const what = say(fault);
  return {
    where: path === '' ? place.wholeFile : path,
    line: line === undefined || column === undefined ? null : place.line(format.number(line), format.number(column)),
    what: cause === undefined ? what : `${what} ${say(cause)}`,
  };
}
