/** Nobody needs to see the map: what it shows stands in the list of places and in the tables too. */
import { describe, expect, test } from 'vitest';
import claims from '../../geodata/stories/cease-fire-2025-03-18/claims.json';
import control from '../../geodata/stories/cease-fire-2025-03-18/control.geojson?raw';
import annotations from '../../geodata/stories/cease-fire-2025-03-18/annotations.geojson?raw';
import figures from '../../geodata/stories/cease-fire-2025-03-18/figures.json';
import measures from '../../geodata/stories/cease-fire-2025-03-18/measures.json';
import places from '../../geodata/stories/cease-fire-2025-03-18/places.geojson?raw';
import rawStory from '../../geodata/stories/cease-fire-2025-03-18/story.json';
import { buildFarPointers } from '../map-view/far-pointers';
import { parseEvidence } from '../story/evidence';
import { parseGeojson } from '../story/parse-geojson';
import { parseStory } from '../story/parse-story';
import { buildStoryIndex } from '../story/story-index';
import { buildMeasureTable, buildPlaceTable, textOfCell, type Table } from '../ui/table-columns';
import { loadWording } from '../words/load-wording';
import { englishWording } from '../words/words-context';

const { format } = englishWording;
const parsed = parseStory(rawStory);
const evidenceResult = parseEvidence({ measures, claims, figures });
if (!parsed.ok || !evidenceResult.ok) throw new Error('The bundled story cannot be read.');
const index = buildStoryIndex(parsed.story);
const { evidence } = evidenceResult;
const placeTable = buildPlaceTable(index, englishWording, index.passagesOfPlace);
const measureTable = buildMeasureTable(index, evidence, englishWording);

/** All that stands in a row of a table; empty where it has no such row. */
const rowOf = (table: Table, id: unknown): string => table.rows.find((row) => row.id === id)?.cells.map((cell) => cell.text).join(' | ') ?? '';

function featuresOf(text: string): Array<Record<string, unknown>> {
  const result = parseGeojson(JSON.parse(text));
  if (!result.ok) throw new Error('A file of the map cannot be read.');
  return result.collection.features.map(({ properties }) => ({ ...properties }));
}

test('every place and every layer that has places is in the table, with the date', () => {
  for (const place of index.story.places) {
    const row = rowOf(placeTable, place.id);
    expect(row).toContain(format.name(place.name));
    expect(row).toContain(format.longDate(place.asOf));
  }
  const layers = new Set(placeTable.rows.map((row) => row.cells[2]?.text));
  const bare = index.story.layers.filter(({ name }) => !layers.has(format.name(name))).map(({ id }) => id);
  // What it shows are measures, which have a table of their own.
  expect(bare).toEqual(['annotations']);
});

/** Drawn for orientation, as towns are: no places of the story, and nothing is said of them. */
const ORIENTATION = ['kursk-npp', 'kakhovka-dam'];

test('every shape on the map belongs to a place in the table', () => {
  const shapes = [...featuresOf(places), ...featuresOf(control)];
  expect(shapes.length).toBeGreaterThan(20);
  const unknown = shapes.map(({ place }) => String(place)).filter((place) => rowOf(placeTable, place) === '');
  expect(unknown.toSorted()).toEqual(ORIENTATION.toSorted());
});

test('every annotation and callout has its measure in the table, with its value and date', () => {
  const drawn = featuresOf(annotations);
  expect(drawn.length).toBeGreaterThan(50);
  for (const { measure, asOf } of drawn) expect(rowOf(measureTable, measure)).toContain(format.longDate(String(asOf)));
  for (const measure of evidence.measures) expect(rowOf(measureTable, measure.id)).toContain(measure.text);
});

test('every far place that is pointed to has its distance in the table of measures', () => {
  const pointers = buildFarPointers(index.story, englishWording);
  expect(pointers.length).toBeGreaterThan(3);
  for (const { place } of pointers) expect(rowOf(measureTable, `kyiv-to-${place}`)).toMatch(/km/);
});

describe('in Ukrainian', async () => {
  const wording = await loadWording('uk');
  const tables = [buildPlaceTable(index, wording, index.passagesOfPlace), buildMeasureTable(index, evidence, wording)];
  const cellsOf = (at: number, id: string) => tables[at]?.rows.find((row) => row.id === id)?.cells ?? [];

  test('the tables say what the story says in Ukrainian, and are sorted by it', () => {
    for (const { id, uk, status } of index.story.places) {
      const said = new Set(cellsOf(0, id).flatMap(({ text, sortBy, lang }) => (lang === undefined && text === sortBy ? [text] : [])));
      expect([...said]).toEqual(expect.arrayContaining([uk?.role, uk?.precision, ...(status ? [uk?.status] : [])]));
    }
    const { measures: measured } = evidence;
    const published = index.story.places.flatMap(({ id }) => evidence.figuresOfPlace(id));
    for (const { id, uk, value } of [...measured, ...published]) {
      const [title, figure] = cellsOf(1, id);
      expect([title, figure?.sortBy]).toEqual([{ text: uk?.title, sortBy: uk?.title, lang: undefined }, value]);
    }
  });

  test('what stands there in English is marked as English, and only that', () => {
    const wrong = tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.filter(({ text, lang }) => /[A-Za-z]{4}/.test(text) !== (lang === 'en'))));
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });
});

test('what was measured with a reader’s own data says how in the story’s language, and of when in the interface’s', async () => {
  const wording = await loadWording('uk');
  const [measure] = index.story.places.flatMap(({ id }) => evidence.measuresOfPlace(id));
  if (!measure) throw new Error('Nothing is measured.');
  const told = 'Дані за 20 березня 2025 року.';
  const own = { value: 'Ваші дані', more: 'Як', measureOf: (id: string) => (id === measure.id ? measure : null), told };
  const how = buildMeasureTable(index, evidence, wording, own).rows.find(({ id }) => id === measure.id)?.cells.at(-1);
  expect(how).toMatchObject({ lang: 'en', more: { text: told, lang: 'uk' } });
  expect(how && textOfCell(how)).toBe(`${wording.format.told(measure.method, 'en', undefined).text} ${told}`);
});
