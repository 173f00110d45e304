/** The dates that a feature gives of itself: `date`, or `when` as text or in the form of Linked Places (LPF). */

/** From a first to a last day, each as far as it is told: `2025`, `2025-03` or `2025-03-18`, years of four digits or signed. */
export interface DateRange {
  readonly from: string | null;
  readonly to: string | null;
}

/** ISO 8601 calendar dates, with or without a time of day, which is left off. */
const DATE = /^([+-]?\d{4,6})(?:-(\d{2})(?:-(\d{2}))?)?(?:[T ]\d{2}(?::?\d{2}){0,2}(?:[.,]\d+)?(?:Z|[+-]\d{2}(?::?\d{2})?)?)?$/;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A date as far as it is told; null where the value is no date of the calendar. */
export function parseDate(value: unknown): string | null {
  const text = typeof value === 'number' && Number.isInteger(value) && value > 0 && value < 10_000 ? String(value).padStart(4, '0') : value;
  const [, year, month, day] = (typeof text === 'string' && text.length < 60 ? DATE.exec(text.trim()) : null) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return year;
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (day === undefined) return `${year}-${month}`;
  // Day 0 of the next month is the last of this one. The calendar repeats after 400 years.
  const days = new Date(Date.UTC(2000 + (Number(year) % 400), Number(month), 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= days ? `${year}-${month}-${day}` : null;
}

/** What was read: `null` where the feature says nothing of a date, `unreadable` where it does and no date comes of it. */
export type DateResult = DateRange | null | 'unreadable';

/** The dates in the properties of a feature or in the feature itself, in that order; `date` before `when`. */
export function parseFeatureDate(feature: Readonly<Record<string, unknown>>, properties: Readonly<Record<string, unknown>>): DateResult {
  for (const holder of [properties, feature]) {
    for (const name of ['date', 'when']) {
      const value = Object.hasOwn(holder, name) ? holder[name] : undefined;
      if (value === undefined || value === null || value === '') continue;
      return parseWhen(value) ?? 'unreadable';
    }
  }
  return null;
}

function parseWhen(value: unknown): DateRange | null {
  if (typeof value === 'string') {
    const [start = '', end, ...more] = value.length < 120 ? value.split('/') : [];
    if (more.length > 0) return null;
    const from = parseDate(start);
    if (end === undefined) return from === null ? null : { from, to: from };
    const to = parseDate(end);
    return from === null && to === null ? null : { from, to };
  }
  if (typeof value === 'number') return parseWhen(parseDate(value) ?? '');
  if (!isRecord(value)) return null;
  const spans = Array.isArray(value['timespans']) ? (value['timespans'] as unknown[]) : [value];
  const ranges = spans.filter(isRecord).map((span) => ({ from: boundOf(span['start'], 'earliest'), to: boundOf(span['end'], 'latest') }));
  return ranges.reduce<DateRange | null>((whole, { from, to }) => (from === null && to === null ? whole : joinRanges(whole, { from, to })), null);
}

/** One end of a timespan: a text, or an object with `in`, `earliest` or `latest`. */
function boundOf(value: unknown, outermost: 'earliest' | 'latest'): string | null {
  if (!isRecord(value)) return parseDate(value);
  return parseDate(value[outermost]) ?? parseDate(value['in']) ?? parseDate(value[outermost === 'latest' ? 'earliest' : 'latest']);
}

/** The range from the earlier beginning to the later end; an open end is no end. */
export function joinRanges(a: DateRange | null, b: DateRange): DateRange {
  if (a === null || (a.from === b.from && a.to === b.to)) return b;
  const from = [a.from ?? a.to, b.from ?? b.to].flatMap((one) => one ?? []).toSorted(compareDates)[0] ?? null;
  const to = [a.to ?? a.from, b.to ?? b.from].flatMap((one) => one ?? []).toSorted(compareDates).at(-1) ?? null;
  return { from, to };
}

function compareDates(a: string, b: string): number {
  const [yearA, yearB] = [Number.parseInt(a, 10), Number.parseInt(b, 10)];
  if (yearA !== yearB) return yearA - yearB;
  return a < b ? -1 : a > b ? 1 : 0;
}
