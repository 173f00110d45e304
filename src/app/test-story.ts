/** A small story in our own words for the tests of this room. */
import type { Place, Story } from '../story/schema';

const placeOf = (id: string, layer: string, kind: Place['kind'], at: Place['at'], view: Place['view']): Place => ({
  id,
  name: { en: id, uk: id },
  aliases: [],
  layer,
  kind,
  role: 'A place of the test.',
  at,
  view,
  sources: ['own'],
  asOf: '2025-03-18',
  precision: 'About 1 km.',
});

const mention = (place: string) => ({ place, how: 'named' as const, words: place });
const bearing = (place: string) => ({ place, how: 'bears-on' as const, words: null });

export const testStory: Story = {
  schemaVersion: 1,
  id: 'test',
  language: 'en',
  title: 'A test',
  kicker: 'Test',
  provenance: 'Written for the tests.',
  published: '2025-03-18',
  mapDate: '2025-03-18',
  theatre: [21.5, 43.8, 41, 53],
  sections: [
    {
      id: 'one',
      heading: null,
      paragraphs: [
        { number: 1, passages: [{ id: 'river-and-town', fragment: { start: 'The river', end: null }, summary: 'The river by the town.', mentions: [mention('river'), mention('town')] }] },
        { number: 2, passages: [{ id: 'town-again', fragment: { start: 'The town', end: null }, summary: 'The town again.', mentions: [mention('town'), bearing('river')] }] },
        { number: 3, passages: [{ id: 'capital', fragment: { start: 'Far away', end: null }, summary: 'Far away.', mentions: [mention('capital')] }] },
        { number: 4, passages: [{ id: 'nowhere', fragment: { start: 'Words', end: null }, summary: 'Words only.', mentions: [] }] },
      ],
    },
  ],
  layers: ['water', 'towns', 'far'].map((id) => ({
    id,
    name: { en: id, uk: id },
    description: 'A layer of the test.',
    sources: ['own'],
    asOf: '2025-03-18',
    precision: 'About 1 km.',
    shownAtFirst: id !== 'far',
  })),
  places: [
    placeOf('river', 'water', 'river', [33, 47], [32, 46, 35, 48]),
    placeOf('town', 'towns', 'city', [36, 49], [35.5, 48.5, 36.5, 49.5]),
    placeOf('capital', 'far', 'far', [-77, 39], [-80, 36, -74, 42]),
  ],
  sources: [{ id: 'own', name: 'Own', licence: 'CC BY 4.0', note: 'Made for the tests.' }],
};
