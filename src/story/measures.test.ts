import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMeasures, type Measure } from './measures';

const good: Measure = {
  id: 'crimea-area',
  kind: 'area',
  title: 'Area of Crimea',
  value: 27_000,
  unit: 'km2',
  low: 26_700,
  high: 27_300,
  text: 'about 27,000 km²',
  method: 'Area inside the outline.',
  sources: ['natural-earth'],
  asOf: '2025-03-18',
  places: ['crimea'],
  passages: ['crimea-and-a-fifth'],
};

const fileOf = (...measures: unknown[]) => ({ schemaVersion: 1, story: 'a-story', measures });

test('a whole file is parsed as it is', () => {
  expect(parseMeasures(fileOf(good))).toEqual({ ok: true, measures: fileOf(good) });
});

const faults: [fault: string, file: unknown, path: string, sentence: string][] = [
  ['a value outside its range', fileOf({ ...good, value: 28_000 }), 'measures[0].value', 'outside its own range'],
  ['an unknown unit', fileOf({ ...good, unit: 'miles' }), 'measures[0].unit', '“km”'],
  ['no passage', fileOf({ ...good, passages: [] }), 'measures[0].passages', 'at least 1'],
  ['a repeated id', fileOf(good, good), 'measures[1].id', 'already belongs to the measure at measures[0].id'],
  ['a day that is none', fileOf({ ...good, asOf: '2025-02-30' }), 'measures[0].asOf', 'no day “2025-02-30”'],
  ['no list at all', { schemaVersion: 1, story: 'a-story' }, 'measures', 'missing'],
];

test.each(faults)('%s is a problem at its path', (_, file, path, sentence) => {
  const parsed = parseMeasures(file);
  expect(parsed.ok ? [] : parsed.problems).toContainEqual({ path, message: expect.stringContaining(sentence) });
});

test('no JSON makes it throw', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (input) => {
      const parsed = parseMeasures(input);
      expect(parsed.ok ? 0 : parsed.problems.length).toBeGreaterThan(0);
    }),
  );
});
