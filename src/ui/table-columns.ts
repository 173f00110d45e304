/** What the tables of places and measures hold: their columns, and a row for each thing that the map shows. */
import type { Evidence } from '../story/evidence';
import type { Measure } from '../story/measures';
import type { Passage } from '../story/schema';
import type { StoryIndex } from '../story/story-index';
import { toldLayerOf } from '../story/told-layer';
import type { Format } from '../words/format';
import type { Wording } from '../words/words-context';
import { endsTextOf, measureTextOf, sourceNamesOf } from './evidence-words';

/** A cell: what stands in it, what it is sorted by, and its `lang` where its words are not in the interface's language. */
export interface Cell {
  readonly text: string;
  readonly sortBy: string | number;
  /** Of `sortBy`, where there are several in a column: kilometres are not compared with people. */
  readonly unit?: string;
  readonly lang?: string | undefined;
  /** What stands after it in the same cell, in a language of its own. */
  readonly more?: { readonly text: string; readonly lang: string };
}

/** All words of a cell. */
export function textOfCell({ text, more }: Cell): string {
  return more === undefined ? text : `${text} ${more.text}`;
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

/** Cells of what the story's files say, in Ukrainian where that is wanted and there. */
const tellIn =
  ({ story }: StoryIndex, format: Format) =>
  (text: string, uk?: string): Cell => {
    if (text === '') return said('');
    const told = format.told(text, story.language, uk);
    return { ...said(told.text), lang: told.lang };
  };

/** Every place with all that its popup says of it; `passagesOf` gives the passages that speak of a place. */
export function buildPlaceTable(index: StoryIndex, { words, format }: Wording, passagesOf: (place: string) => readonly Passage[]): Table {
  const { columns } = words.table;
  const told = tellIn(index, format);
  // Beside a decimal comma another comma could not be told from it.
  const between = format.number(0.5, 1).includes(',') ? '; ' : ', ';
  const position = ([lng, lat]: readonly [number, number]): Cell => ({ text: `${format.number(lat, 2)}${between}${format.number(lng, 2)}`, sortBy: lat });
  return {
    id: 'places',
    caption: words.table.places,
    columns: [columns.name, columns.role, columns.layer, columns.position, columns.status, columns.statusDate, words.general.asOf, words.general.precision, words.general.source, columns.paragraphs],
    rows: index.story.places.map((place) => {
      const layer = index.layerOf(toldLayerOf(place));
      const paragraphs = [...new Set(passagesOf(place.id).map((passage) => index.paragraphOfPassage(passage.id)))];
      return {
        id: place.id,
        cells: [
          said(format.name(place.name)),
          told(place.role, place.uk?.role),
          said(layer ? format.name(layer.name) : ''),
          position(place.at),
          told(place.status?.text ?? '', place.uk?.status),
          { text: place.status ? format.longDate(place.status.asOf) : '', sortBy: place.status?.asOf ?? '' },
          { text: format.longDate(place.asOf), sortBy: place.asOf },
          told(place.precision, place.uk?.precision),
          told(sourceNamesOf(index, place.sources)),
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
  const told = tellIn(index, format);
  const placesOf = (ids: readonly string[]): Cell => said(ids.flatMap((id) => index.placeOf(id) ?? []).map((place) => format.name(place.name)).join('; '));
  const ids = index.story.places.map((place) => place.id);
  const measures = unique(ids.flatMap((id) => evidence.measuresOfPlace(id)));
  const figures = unique(ids.flatMap((id) => evidence.figuresOfPlace(id)));
  const date = (iso: string): Cell => ({ text: format.longDate(iso), sortBy: iso });
  return {
    id: 'measures',
    caption: words.table.measures,
    columns: [columns.title, columns.value, columns.range, columns.method, columns.places, columns.caveat, words.general.asOf, words.general.source, ...(own ? [own.value, own.more] : [])],
    rows: [
      ...measures.map((one) => ({
        id: one.id,
        cells: [
          told(one.title, one.uk?.title),
          { text: measureTextOf(one, index.story.language, wording), sortBy: one.value, unit: one.unit },
          { text: endsTextOf(one, wording), sortBy: one.low, unit: one.unit },
          told(one.method),
          placesOf(one.places),
          told(one.caveat ?? ''),
          date(one.asOf),
          told(sourceNamesOf(index, one.sources)),
          ...ownCells(own, one.id, index.story.language, wording, told),
        ],
      })),
      ...figures.map((one) => ({
        id: one.id,
        cells: [
          told(one.title, one.uk?.title),
          { ...told(one.text, one.uk?.text), sortBy: one.value, unit: one.unit },
          said(''),
          told(one.basis),
          placesOf(one.places),
          said(words.claims.published),
          date(one.asOf),
          said(''),
          ...(own ? [said(''), said('')] : []),
        ],
      })),
    ],
  };
}

function ownCells(own: OwnColumns | null, id: string, storyLanguage: string, wording: Wording, tell: (text: string) => Cell): Cell[] {
  if (!own) return [];
  const measure = own.measureOf(id);
  if (!measure) return [said(''), said('')];
  return [{ text: measureTextOf(measure, storyLanguage, wording), sortBy: measure.value, unit: measure.unit }, { ...tell(measure.method), more: { text: own.told, lang: wording.language } }];
}

function unique<T>(entries: readonly T[]): T[] {
  return [...new Set(entries)];
}

/** The rows in the order of a column's cells; the story's own order where `column` is null. */
export function sortRows(rows: readonly TableRow[], column: number | null, descending: boolean, locale: string): TableRow[] {
  if (column === null) return [...rows];
  const compare = (a: TableRow, b: TableRow): number => {
    const [first, second] = [a.cells[column], b.cells[column]];
    const [x, y] = [first?.sortBy ?? '', second?.sortBy ?? ''];
    if (typeof x !== 'number' || typeof y !== 'number') return String(x).localeCompare(String(y), locale);
    return (first?.unit ?? '').localeCompare(second?.unit ?? '') || x - y;
  };
  return rows.toSorted((a, b) => (descending ? compare(b, a) : compare(a, b)));
}
