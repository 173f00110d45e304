/** For tests: a small valid story that uses every field, and a way to spoil it at one place. */
import type { Story } from './schema';

/** A fresh valid story of two sections, three paragraphs and four passages. */
export function buildSmallStory(): Story {
  const dated = { sources: ['survey'], asOf: '2025-03-18', precision: 'About 1 km.' };
  return {
    schemaVersion: 1,
    id: 'ferry',
    language: 'en',
    title: 'The ferry and the island',
    kicker: 'A story for tests',
    provenance: 'Written for tests on 18 March 2025.',
    published: '2025-03-18',
    address: 'https://example.org/ferry',
    mapDate: '2025-03-18',
    theatre: [20, 40, 30, 50],
    sections: [
      {
        id: 'opening',
        heading: null,
        paragraphs: [
          {
            number: 1,
            passages: [
              {
                id: 'ferry-leaves',
                fragment: { start: 'The ferry leaves', end: 'at noon' },
                summary: 'A ferry goes from the [harbour](harbour) to the [island](island) at noon.',
                mentions: [
                  { place: 'harbour', how: 'named', words: 'Old Harbour' },
                  { place: 'island', how: 'indirect', words: 'the rock' },
                ],
              },
              {
                id: 'no-wind',
                fragment: { prefix: 'Today', start: 'there is no wind', end: null, suffix: 'and' },
                summary: 'No wind blows.',
                mentions: [],
              },
            ],
          },
          {
            number: 2,
            passages: [
              {
                id: 'fishing-stops',
                fragment: { start: 'Nobody fishes', end: 'this week' },
                summary: 'Fishing has stopped for a week.',
                mentions: [{ place: 'island', how: 'bears-on', words: null }],
              },
            ],
          },
        ],
      },
      {
        id: 'the-way-back',
        heading: 'The way back',
        paragraphs: [
          {
            number: 3,
            passages: [
              {
                id: 'return',
                fragment: { start: 'It returns', end: 'by night' },
                summary: 'The boat is back in the [harbour](harbour) by night.',
                mentions: [{ place: 'harbour', how: 'indirect', words: 'its berth' }],
              },
            ],
          },
        ],
      },
    ],
    layers: [{ id: 'coast', name: { en: 'Coast', uk: 'Узбережжя' }, description: 'Land by the sea.', ...dated, shownAtFirst: true }],
    places: [
      {
        id: 'harbour',
        name: { en: 'Harbour', uk: 'Гавань' },
        aliases: ['Port'],
        layer: 'coast',
        kind: 'site',
        role: 'Where the ferry starts.',
        at: [24, 44],
        view: [23, 43, 25, 45],
        status: { text: 'Open.', asOf: '2025-03-18', source: 'survey' },
        ...dated,
      },
      {
        id: 'island',
        name: { en: 'Island', uk: 'Острів' },
        aliases: [],
        layer: 'coast',
        kind: 'area',
        role: 'Where the ferry goes.',
        at: [26, 46],
        view: [25, 45, 27, 47],
        ...dated,
      },
    ],
    sources: [{ id: 'survey', name: 'A survey', licence: 'CC BY 4.0', note: 'Made for tests.' }],
  };
}

/** A step into JSON data: the key of an object or the index of a list. */
export type Key = string | number;

/** A copy of `data` with `value` at `keys`; `undefined` takes away what is there. Throws where `keys` lead nowhere. */
export function withChange(data: unknown, keys: readonly Key[], value: unknown): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  if (Array.isArray(data)) {
    const entries: unknown[] = data;
    return entries.map((entry, index) => (index === key ? withChange(entry, rest, value) : entry));
  }
  if (typeof data !== 'object' || data === null) throw new Error(`nothing to change at ${String(key)}`);
  const changed = Object.entries({ [key]: undefined, ...data }).map(([name, entry]) => [name, name === key ? withChange(entry, rest, value) : entry]);
  return Object.fromEntries(changed.filter(([, entry]) => entry !== undefined));
}
