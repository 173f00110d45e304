/** What the tables of places and measures hold: their columns, and a row for each thing that the map shows. */
import type { Evidence } from '../story/evidence';
import type { Measure } from '../story/measures';
import type { Passage } from '../story/schema';
import type { StoryIndex } from '../story/story-index';
import type { Wording } from '../words/words-context';
import { measureTextOf } from './evidence-words';

/** A cell: what stands in it, what it is sorted by, and whether its words are the story's own. */
export interface Cell {
  readonly text: string;
  readonly sortBy: string | number;
  readonly ofStory?: boolean;
}

export interface TableRow {
  readonly id: string;
  /** The first is the row's heading. */
  readonly cells: readonly Cell[];
}

export interface Table {
  readonly id: 'places' | 'measures';
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

const said = (text: string): Cell => ({ text, sortBy: text });
const ofStory = (text: string): Cell => ({ text, sortBy: text, ofStory: true });

/** Every place with all that its popup says of it; `passagesOf` gives the passages that speak of a place. */
export function buildPlaceTable(index: StoryIndex, { words, format }: Wording, passagesOf: (place: string) => readonly Passage[]): Table {
  const { columns } = words.table;
  const position = ([lng, lat]: readonly [number, number]): Cell => ({ text: `${format.number(lat, 2)}, ${format.number(lng, 2)}`, sortBy: lng });
  return {
    id: 'places',
    caption: words.table.places,
    columns: [columns.name, columns.role, columns.layer, columns.position, columns.status, columns.statusDate, words.general.asOf, words.general.precision, words.general.source, columns.paragraphs],
    rows: index.story.places.map((place) => {
      const layer = index.layerOf(place.layer);
      const paragraphs = [...new Set(passagesOf(place.id).map((passage) => index.paragraphOfPassage(passage.id)))];
      return {
        id: place.id,
        cells: [
          said(format.name(place.name)),
          ofStory(place.role),
          said(layer ? format.name(layer.name) : place.layer),
          position(place.at),
          ofStory(place.status?.text ?? ''),
          { text: place.status ? format.longDate(place.status.asOf) : '', sortBy: place.status?.asOf ?? '' },
          { text: format.longDate(place.asOf), sortBy: place.asOf },
          ofStory(place.precision),
          ofStory(place.sources.map((id) => index.sourceOf(id)?.name ?? id).join('; ')),
          { text: paragraphs.join(', '), sortBy: paragraphs[0] ?? 0 },
        ],
      };
    }),
  };
}

/** What was measured with the reader's data, for columns of its own. */
export interface OwnColumns {
  /** The titles of the column of values, and of that which says how and as of when. */
  readonly value: string;
  readonly more: string;
  measureOf(id: string): Measure | null;
  /** Of when the data are, and how precise. */
  readonly told: string;
}

/** Everything that was measured, and the published figures beside it. */
export function buildMeasureTable(index: StoryIndex, evidence: Evidence, wording: Wording, own: OwnColumns | null = null): Table {
  const { words, format } = wording;
  const { columns } = words.table;
  const placesOf = (ids: readonly string[]): Cell => said(ids.flatMap((id) => index.placeOf(id) ?? []).map((place) => format.name(place.name)).join('; '));
  const ids = index.story.places.map((place) => place.id);
  const measures = unique(ids.flatMap((id) => evidence.measuresOfPlace(id)));
  const figures = unique(ids.flatMap((id) => evidence.figuresOfPlace(id)));
  const date = (iso: string): Cell => ({ text: format.longDate(iso), sortBy: iso });
  return {
    id: 'measures',
    caption: words.table.measures,
    columns: [columns.title, columns.value, columns.range, columns.method, columns.places, columns.caveat, words.general.asOf, ...(own ? [own.value, own.more] : [])],
    rows: [
      ...measures.map((one) => ({
        id: one.id,
        cells: [
          ofStory(one.title),
          { text: one.text, sortBy: one.value, ofStory: true },
          { text: `${format.number(one.low, 1)}–${format.quantity(one.high, one.unit, 1)}`, sortBy: one.high - one.low },
          ofStory(one.method),
          placesOf(one.places),
          ofStory(one.caveat ?? ''),
          date(one.asOf),
          ...ownCells(own, one.id, index.story.language, wording),
        ],
      })),
      ...figures.map((one) => ({
        id: one.id,
        cells: [ofStory(one.title), { text: one.text, sortBy: one.value, ofStory: true }, said(''), ofStory(one.basis), placesOf(one.places), said(words.claims.published), date(one.asOf), ...(own ? [said(''), said('')] : [])],
      })),
    ],
  };
}

function ownCells(own: OwnColumns | null, id: string, storyLanguage: string, wording: Wording): Cell[] {
  if (!own) return [];
  const measure = own.measureOf(id);
  if (!measure) return [said(''), said('')];
  return [{ text: measureTextOf(measure, storyLanguage, wording), sortBy: measure.value }, said(`${measure.method} ${own.told}`)];
}

function unique<T>(entries: readonly T[]): T[] {
  return [...new Set(entries)];
}

/** The rows in the order of a column's cells; the story's own order where `column` is null. */
export function sortRows(rows: readonly TableRow[], column: number | null, descending: boolean, locale: string): TableRow[] {
  if (column === null) return [...rows];
  const compare = (a: TableRow, b: TableRow): number => {
    const [x, y] = [a.cells[column]?.sortBy ?? '', b.cells[column]?.sortBy ?? ''];
    return typeof x === 'number' && typeof y === 'number' ? x - y : String(x).localeCompare(String(y), locale);
  };
  return rows.toSorted((a, b) => (descending ? compare(b, a) : compare(a, b)));
}
