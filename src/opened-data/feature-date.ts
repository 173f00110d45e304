/** Reads the dates that a feature gives of itself: text or years, or the forms of Linked Places (LPF), GeoJSON Events and GeoJSON-LD. */
import { listDates } from './date-places';
import { isRecord } from './is-record';
import { spellDateOut } from './worded-date';

/** From a first to a last day, each as far as it is told: `2025`, `2025-03` or `2025-03-18`, years of four digits or signed; null where it is open. */
export interface DateRange {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * ISO 8601 calendar dates, a day with or without a time or a zone (XML Schema's `2025-03-18Z`), which are left off; RFC 3339 writes its letters small too. Six digits without a sign are no year: they
 * are a month or a day run together. Nor are figures after a year or month a time: they may be another year.
 */
const DATE = /^(\d{4}|[+-]\d{4,6})(?:-(\d{2})(?:-(\d{2})(?:(?:T\d{2}(?::?\d{2}){0,2}| \d{2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?(?: ?(?:Z|UTC|GMT)|[+-]\d{2}(?::?\d{2})?)?|Z|[+-]\d{2}:\d{2})?)?)?$/i;
/** The basic form of a day. */
const UNDASHED = /^(\d{4})(\d{2})(\d{2})(?=$|T)/i;
/** The way in which GDAL and QGIS write days into text; the stroke is no end of a range then. */
const SLASHED = /(?<!\d)(\d{4})\/(\d{2})\/(\d{2})(?!\d)/g;
/** What stands for an open end: OGC's and EDTF's `..` and nothing, and words that tools write. The last is no beginning. */
const OPEN = ['', '..', 'open', 'now'];

/** The least number that is taken for a year. */
const LEAST_YEAR = 1000;

const withDashes = (text: string): string => text.replace(SLASHED, '$1-$2-$3');

const withFigures = (text: string): string => spellDateOut(text) ?? withDashes(text).replace(UNDASHED, '$1-$2-$3');

/** A date as far as it is told; null where the value is no date of the calendar. */
export function parseDate(value: unknown): string | null {
  // A smaller number is a day, a count or a code sooner than a year of long ago, which is written as text of four digits.
  const text = typeof value === 'number' && Number.isInteger(value) && value >= LEAST_YEAR ? String(value) : value;
  const [, year, month, day] = (typeof text === 'string' && text.length < 60 ? DATE.exec(withFigures(text.trim())) : null) ?? [];
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

/** The first date in the properties of a feature or in the feature itself that can be read, in the order of `listDates`. */
export function parseFeatureDate(feature: Readonly<Record<string, unknown>>, properties: Readonly<Record<string, unknown>>): DateResult {
  let isSaid = false;
  for (const { value, isMeant } of listDates(feature, properties)) {
    const read = parseWhen(value);
    if (read !== null) return read;
    isSaid ||= isMeant;
  }
  return isSaid ? 'unreadable' : null;
}

/** A bound of a range: `null` where it is open, `undefined` where something stands there that is no date. */
type Bound = string | null | undefined;

function parseWhen(value: unknown): DateRange | null {
  if (typeof value === 'string') {
    const [start = '', end, ...more] = value.length < 120 ? withDashes(value).split('/') : [];
    if (more.length > 0) return null;
    if (end !== undefined) return rangeOf(boundOf(start, 'earliest'), boundOf(end, 'latest'));
    const day = parseDate(start);
    return day === null ? null : { from: day, to: day };
  }
  if (typeof value === 'number') return parseWhen(parseDate(value) ?? '');
  if (!isRecord(value)) return null;
  const spans: readonly unknown[] = Array.isArray(value['timespans']) ? value['timespans'] : [value];
  let whole: DateRange | null = null;
  for (const span of spans) {
    const range = isRecord(span) ? spanOf(span) : null;
    // What was read of one span only would pass for the whole.
    if (range === null) return null;
    whole = joinRanges(whole, range);
  }
  return whole;
}

/** A span by its bounds, under whichever names tables and formats give them. What calls itself an instant (GeoJSON Events, GeoJSON-LD) begins and ends at once. */
function spanOf(span: Readonly<Record<string, unknown>>): DateRange | null {
  const instant = [span['type'], span['@type']].includes('Instant') ? (span['start'] ?? span['datetime']) : undefined;
  const told = (names: readonly string[]): unknown => names.map((name) => span[name]).find((one) => one !== undefined && one !== null);
  const [from, to] = instant === undefined ? [told(['start', 'begin', 'from']), told(['end', 'stop', 'to'])] : [instant, instant];
  return rangeOf(boundOf(from, 'earliest'), boundOf(to, 'latest'));
}

/** Null where either bound is unreadable, where both are open, or where the range runs backwards. */
function rangeOf(from: Bound, to: Bound): DateRange | null {
  if (from === undefined || to === undefined || (from === null && to === null)) return null;
  return from !== null && to !== null && isAfter(from, to) ? null : { from, to };
}

/** One bound of a range: a text or year, or an object with `in`, `earliest` or `latest`. */
function boundOf(value: unknown, outermost: 'earliest' | 'latest'): Bound {
  if (isRecord(value)) {
    const told = [value[outermost], value['in'], value[outermost === 'latest' ? 'earliest' : 'latest']].filter((one) => one !== undefined && one !== null && one !== '');
    const read = told.flatMap((one) => parseDate(one) ?? []);
    return read[0] ?? (told.length === 0 ? null : undefined);
  }
  if (value === undefined || value === null) return null;
  const isOpen = typeof value === 'string' && OPEN.includes(value.trim()) && (outermost === 'latest' || value.trim() !== 'now');
  return isOpen ? null : (parseDate(value) ?? undefined);
}

/** The range from the earlier beginning to the later end. Where one of the two is open, so is what holds both: what goes on has not ended. */
export function joinRanges(a: DateRange | null, b: DateRange): DateRange {
  if (a === null) return b;
  const from = a.from === null || b.from === null ? null : compareDates(a.from, b.from, -Infinity) <= 0 ? a.from : b.from;
  const to = a.to === null || b.to === null ? null : compareDates(a.to, b.to, Infinity) >= 0 ? a.to : b.to;
  return { from, to };
}

/** Below 0 where `a` is before `b`; what is not told of a date counts as `untold`: first of all for a beginning, last for an end. */
export function compareDates(a: string, b: string, untold: number): number {
  const [partsA, partsB] = [partsOf(a), partsOf(b)];
  for (const at of [0, 1, 2]) {
    const [one, other] = [partsA[at] ?? untold, partsB[at] ?? untold];
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}

/** Whether the whole of `inner` lies in `outer`; a month or year is as long as it is, and an open end is held by an open end only. */
export function holdsRange(outer: DateRange, inner: DateRange): boolean {
  const beginsIn = outer.from === null || outer.from === inner.from || (inner.from !== null && compareDates(outer.from, inner.from, -Infinity) <= 0);
  return beginsIn && (outer.to === null || outer.to === inner.to || (inner.to !== null && compareDates(outer.to, inner.to, Infinity) >= 0));
}

/** Whether `a` is after `b` by what both tell: a day of 2025 is not after 2025. */
function isAfter(a: string, b: string): boolean {
  const [partsA, partsB] = [partsOf(a), partsOf(b)];
  const both = Math.min(partsA.length, partsB.length);
  for (const [at, one] of partsA.slice(0, both).entries()) {
    const other = partsB[at] ?? one;
    if (one !== other) return one > other;
  }
  return false;
}

/** Year, month and day of a date as `parseDate` gives it, as far as they are told. */
function partsOf(date: string): number[] {
  const [, year = '', month, day] = /^([+-]?\d+)(?:-(\d+))?(?:-(\d+))?$/.exec(date) ?? [];
  return [year, month, day].flatMap((part) => (part === undefined ? [] : Number(part)));
}
