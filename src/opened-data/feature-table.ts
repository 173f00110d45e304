/** What the page shows of single features: rows of a table that can be searched, and all that a popup says of one. */
import type { Bounds } from '../story/schema';
import { boundsOf } from './bounds-of';
import { cutText } from './faults';
import type { DateRange } from './feature-date';
import type { OpenedFeature } from './opened-file';
import { isTakenOver } from './simplestyle';
import { findSoughtDays, isSoughtDay, type Sought } from './sought-days';

/** One row. `kinds`: the shapes that the feature has; empty where it has no place. */
export interface FeatureRow {
  readonly index: number;
  readonly title: string | null;
  readonly date: DateRange | null;
  readonly kinds: readonly ('point' | 'line' | 'area')[];
}

export interface TablePage {
  readonly rows: readonly FeatureRow[];
  /** How many features the search has found in all. */
  readonly found: number;
}

/** A feature in full, its texts cut to what can be read: its id, where no property says the same, then the properties in the order of the file. */
export interface FeatureDetails extends FeatureRow {
  readonly description: string | null;
  readonly properties: readonly (readonly [name: string, text: string])[];
  /** How many more properties it has. */
  readonly more: number;
  readonly bounds: Bounds | null;
}

const MOST_PROPERTIES = 100;
const NAME_LENGTH = 60;
const TEXT_LENGTH = 1000;

/** What dates are shown with, besides figures. */
export interface DateWords {
  /** The twelve months with all that stands beside them, in every form of the words. */
  readonly months: readonly string[];
  /** What stands about the dates of a time with two ends, or an open one. */
  readonly times: string;
}

/** What is sought, and how. */
export interface RowSearch {
  readonly query: string;
  readonly dateWords: DateWords;
  /** Brings letters to what they have in common, so that what is typed need not be what was typeset. */
  fold(text: string): string;
}

/** The rows `from` to `from + count` of the features that hold every word of the query in their id, title, date (as it is written or shown) or properties. */
export function findRows(features: readonly OpenedFeature[], search: RowSearch, from: number, count: number): TablePage {
  const { fold, dateWords } = search;
  const words = search.query.split(/[\s,]+/).map(fold).filter((word) => word !== '');
  const monthWords = dateWords.months.flatMap((names) => names.split(/\s+/).map(fold)).filter((word) => word !== '');
  const sought = findSoughtDays(words, monthWords);
  const found = words.length === 0 ? features : features.filter((feature) => holdsAll(feature, sought, search));
  return { rows: found.slice(from, from + count).map(rowOf), found: found.length };
}

function holdsAll({ id, title, date, properties }: OpenedFeature, { days, words }: Sought, { dateWords: { months, times }, fold }: RowSearch): boolean {
  const ends = date === null ? [] : [date.from ?? '', date.to ?? ''];
  const shown = ends.map((end) => shownDateOf(end, months));
  const foldedDates = days.length === 0 ? [] : shown.map(fold);
  if (!days.every((day) => foldedDates.some((one) => isSoughtDay(one, day)))) return false;
  if (words.length === 0) return true;
  const isOneDay = date !== null && date.from !== null && date.from === date.to;
  const about = date === null || isOneDay ? '' : times;
  const text = fold([id ?? '', title ?? '', ...ends, ...shown, about, ...Object.values(properties).map(searchTextOf)].join(' '));
  return words.every((word) => text.includes(word));
}

/** The words of a date in the order of English and Ukrainian; the order is of no account where each word is sought by itself, or a day with its month. */
function shownDateOf(date: string, months: readonly string[]): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date) ?? [];
  return year === undefined ? '' : [day === undefined ? '' : String(Number(day)), months[Number(month) - 1] ?? '', year].join(' ');
}

/** What the popup says of a value, and whole texts as far as they are shown. */
function searchTextOf(given: unknown): string {
  const value = typedTextOf(given) ?? given;
  return typeof value === 'string' ? value.slice(0, TEXT_LENGTH) : value === null ? '' : textOf(value);
}

function rowOf({ index, title, date, shapes }: OpenedFeature): FeatureRow {
  return {
    index,
    title,
    date,
    kinds: [...(shapes.points.length > 0 ? ['point' as const] : []), ...(shapes.lines.length > 0 ? ['line' as const] : []), ...(shapes.areas.length > 0 ? ['area' as const] : [])],
  };
}

/** All of one feature, by its position in the file; null where the file has none there that could be read. */
export function findDetails(features: readonly OpenedFeature[], index: number): FeatureDetails | null {
  const feature = features.find((one) => one.index === index);
  if (feature === undefined) return null;
  const description = descriptionOf(feature.properties);
  // A title that is cut, or that is no text, is said nowhere but among the properties.
  const isSaid = (name: string, value: unknown): boolean => (name === 'title' && textOf(value) === feature.title) || (name === 'description' && description !== null);
  const isBlank = (value: unknown): boolean => value === null || (typeof value === 'string' && value.trim() === '');
  const isForTheMap = (name: string): boolean => isTakenOver(name, feature.style);
  const own = Object.entries(feature.properties).filter(([name, value]) => !isBlank(value) && !isForTheMap(name) && !isSaid(name, value));
  const { id } = feature;
  const isIdTold = id === undefined || isBlank(id) || own.some(([, value]) => (typeof value === 'string' || typeof value === 'number') && String(value) === String(id));
  const shown = isIdTold ? own : [['id', id] as const, ...own];
  return {
    ...rowOf(feature),
    description,
    properties: shown.slice(0, MOST_PROPERTIES).map(([name, value]) => [cutText(name, NAME_LENGTH), textOf(value)] as const),
    more: Math.max(0, shown.length - MOST_PROPERTIES),
    bounds: boundsOf(feature.shapes),
  };
}

/** The description as text, marks of HTML and all; null where it is none and stands among the properties as whatever it is. */
function descriptionOf(properties: OpenedFeature['properties']): string | null {
  const given = Object.hasOwn(properties, 'description') ? properties['description'] : null;
  const text = typeof given === 'string' ? given : (typedTextOf(given) ?? '');
  return cutText(text, TEXT_LENGTH) || null;
}

/** The text of `{"@type": "html", "value": "…"}`, as togeojson writes descriptions of KML; null for any other value. */
function typedTextOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('@type' in value) || !('value' in value)) return null;
  return typeof value['@type'] === 'string' && typeof value.value === 'string' ? value.value : null;
}

/** A value as text: lists and objects as JSON, cut. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return cutText(value, TEXT_LENGTH);
  return cutText(typeof value === 'number' || typeof value === 'boolean' ? String(value) : JSON.stringify(value), TEXT_LENGTH);
}
