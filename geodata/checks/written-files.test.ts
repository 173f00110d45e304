/** What the command that measures would write is refused as a whole where any of it is wrong. */
import { expect, it } from 'vitest';
import type { Entry } from '../annotate/entry';
import { buildWrittenFiles, type Beside } from '../annotate/written-files';
import type { Measure } from '../../src/story/measures';
import { buildSmallStory } from '../../src/story/small-story';

const story = buildSmallStory();
const measure: Measure = {
  id: 'crossing-length',
  kind: 'length',
  title: 'Length of the crossing',
  value: 270,
  unit: 'km',
  low: 265,
  high: 275,
  text: 'about 270 km',
  method: 'Along the way of the ferry.',
  sources: ['survey'],
  asOf: '2025-03-18',
  places: ['harbour', 'island'],
  passages: ['ferry-leaves'],
};
const entryOf = (changes: Partial<Measure>): Entry => ({ measure: { ...measure, ...changes }, basis: { kind: 'area', shape: { type: 'Polygon', coordinates: [] } }, marks: [] });
const rule = { kind: 'at-most', measure: 'crossing-length', claimed: 300, tolerance: { amount: 10, reason: 'Rounded to tens.' } } as const;
const claim = { id: 'a-day', words: 'The crossing takes a day', passage: 'ferry-leaves', places: ['harbour'], measures: ['crossing-length'], rule };
const head = { schemaVersion: 1, story: story.id } as const;
const beside: Beside = { story, claims: { ...head, claims: [claim] }, figures: { ...head, figures: [] }, readme: '# A map\n' };

it('is the measures, their drawings and the table of claims where all is sound', () => {
  const written = buildWrittenFiles(beside, [entryOf({})]);
  expect(JSON.parse(written.measures)).toEqual({ ...head, measures: [measure] });
  expect(written.annotations).toContain('"FeatureCollection"');
  expect(written.readme).toMatch(/^# A map\n[^]*The crossing takes a day[^]*about 270 km/);
});

it('may be nothing at all, for an article without anything to measure', () => {
  const written = buildWrittenFiles({ ...beside, claims: { ...head, claims: [] } }, []);
  expect(JSON.parse(written.measures)).toEqual({ ...head, measures: [] });
});

it.each<[fault: string, changes: Partial<Measure>, sentence: string]>([
  ['a passage that the story does not have', { passages: ['danub'] }, 'measures.json measures[0].passages[0]: There is no passage with the id “danub”: add it to “passages” of story.json or correct the id. It is the measure “crossing-length”.'],
  ['a source that the story does not have', { sources: ['hearsay'] }, 'measures.json measures[0].sources[0]: There is no source with the id “hearsay”'],
  ['a range that does not hold the value', { low: 290 }, 'measures.json measures[0].value: The value lies outside its own range'],
  ['an id under which no claim finds it', { id: 'crossing' }, 'claims.json claims[0].measures[0]: There is no measure with the id “crossing-length”'],
])('is refused with %s, with where to mend it', (_, changes, sentence) => {
  const build = (): unknown => buildWrittenFiles(beside, [entryOf(changes)]);
  expect(build).toThrow(`Nothing was written:\n${sentence}`);
  expect(build).toThrow(/\nThe files in geodata\/annotate make measures\.json: mend there what is wrong in it\.$/);
});

it('is refused where its drawings have no layer to be seen in', () => {
  const drawn: Entry = { ...entryOf({}), marks: [{ draw: 'dimension', geometry: { type: 'LineString', coordinates: [[24, 44], [26, 46]] }, place: 'harbour', minzoom: 4 }] };
  expect(() => buildWrittenFiles(beside, [entryOf({ id: 'not-drawn' }), drawn])).toThrow('Nothing was written:\nstory.json layers: There is no layer “annotations”, without which nothing of “crossing-length” is on the map: add it');
  const [layer, ...others] = story.layers;
  expect(layer).toBeDefined();
  const withLayer = { ...story, layers: layer === undefined ? [] : [layer, ...others, { ...layer, id: 'annotations' }] };
  expect(buildWrittenFiles({ ...beside, story: withLayer }, [drawn]).annotations).toContain('"LineString"');
});

it('is refused where a claim speaks of what the story does not have, and sends nobody to the measures', () => {
  const claims = { ...head, claims: [{ ...claim, passage: 'no-such' }] };
  expect(() => buildWrittenFiles({ ...beside, claims }, [entryOf({})])).toThrow(/^Nothing was written:\nclaims\.json claims\[0\]\.passage: There is no passage with the id “no-such”.*\.$/);
});
