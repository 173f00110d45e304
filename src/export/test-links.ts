/** For tests: links of any words, and the bundled story's own with its shapes. */
import * as fc from 'fast-check';
import type { FeatureCollection } from 'geojson';
import oblasts from '../../geodata/basemap/oblasts.geojson?raw';
import ukraine from '../../geodata/basemap/ukraine.geojson?raw';
import drawn from '../../geodata/stories/cease-fire-2025-03-18/annotations.geojson?raw';
import control from '../../geodata/stories/cease-fire-2025-03-18/control.geojson?raw';
import places from '../../geodata/stories/cease-fire-2025-03-18/places.geojson?raw';
import storyFile from '../../geodata/stories/cease-fire-2025-03-18/story.json';
import { parseGeojson } from '../story/parse-geojson';
import { parseStory } from '../story/parse-story';
import { buildStoryIndex } from '../story/story-index';
import type { LinkedPlace, PassageLink } from './links';

function collectionOf(text: string): FeatureCollection {
  const parsed = parseGeojson(JSON.parse(text));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.collection;
}

const story = parseStory(storyFile);
if (!story.ok) throw new Error('The bundled story does not parse.');

export const bundledIndex = buildStoryIndex(story.story);
export const annotations = collectionOf(drawn);
/** As the app hands them on; Ukraine's own outline is last. */
export const bundledShapes = [control, places, oblasts, ukraine].map(collectionOf);

const words = fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }).filter((text) => text.trim() !== '').map((text) => text.trim());
const position = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true }));
const ring = fc.array(position, { minLength: 3, maxLength: 5 }).map((corners) => [...corners, corners[0] ?? [0, 0]]);
const geometry = fc.oneof(
  fc.record({ type: fc.constant('Point' as const), coordinates: position }),
  fc.record({ type: fc.constant('LineString' as const), coordinates: fc.array(position, { minLength: 2, maxLength: 4 }) }),
  fc.record({ type: fc.constant('Polygon' as const), coordinates: fc.array(ring, { minLength: 1, maxLength: 2 }) }),
  fc.record({ type: fc.constant('MultiPolygon' as const), coordinates: fc.array(fc.array(ring, { minLength: 1, maxLength: 2 }), { maxLength: 2 }) }),
);
const shape = fc.record({
  type: fc.constant('FeatureCollection' as const),
  features: fc.array(fc.record({ type: fc.constant('Feature' as const), properties: fc.option(fc.dictionary(fc.string(), fc.jsonValue())), geometry }), { maxLength: 3 }),
});

const linkedPlaces: fc.Arbitrary<LinkedPlace> = fc
  .record({ place: fc.option(words), name: fc.option(words), words: fc.option(words), how: fc.constantFrom('named' as const, 'indirect' as const), shape: fc.option(shape) })
  .filter((linked) => linked.place !== null || linked.name !== null || linked.shape !== null)
  .map((linked) => ({ ...linked, how: linked.words === null ? ('bears-on' as const) : linked.how }));

/** Any links that a file can carry: a mention has words unless it only bears on its place. */
export const anyLinks: fc.Arbitrary<PassageLink[]> = fc.array(
  fc.record({
    passage: fc.option(words),
    quote: fc.record({ prefix: words, start: words, end: fc.option(words), suffix: words }, { requiredKeys: ['start', 'end'] }),
    summary: fc.option(fc.string({ unit: 'grapheme' })),
    places: fc.array(linkedPlaces, { maxLength: 3 }),
  }),
  { maxLength: 4 },
);
