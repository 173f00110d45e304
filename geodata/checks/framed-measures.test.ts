/** What is measured from a town or a site is drawn in the view in which the camera frames it. */
import { describe, expect, it } from 'vitest';
import annotations from '../stories/cease-fire-2025-03-18/annotations.geojson?raw';
import rawStory from '../stories/cease-fire-2025-03-18/story.json';
import { readLayer } from '../../src/drawn-map/style-values';
import { buildSampleStyle } from '../../src/map-style/sample-style';
import { destinationOf } from '../../src/map-view/destination';
import { parseGeojson } from '../../src/story/parse-geojson';
import { parseStory } from '../../src/story/parse-story';
import { buildStoryIndex } from '../../src/story/story-index';
import { cameraTargetOfPlace } from '../../src/app/camera-request';

const story = parseStory(rawStory);
const drawn = parseGeojson(JSON.parse(annotations));
if (!story.ok || !drawn.ok) throw new Error('The bundled story cannot be read.');
const index = buildStoryIndex(story.story);
const distances = drawn.collection.features.filter(({ properties }) => properties?.['draw'] === 'dimension');
const points = index.story.places.filter(({ id, kind }) => (kind === 'city' || kind === 'site') && distances.some(({ properties }) => properties?.['place'] === id));
const lines = buildSampleStyle().layers.find(({ id }) => id === 'annotation-line');
if (!lines) throw new Error('The style draws no distances.');

/** What the page leaves free of its map: on a telephone, on a screen of 1024 pixels and on one of 1440. */
const FREE_PX = [{ width: 366, height: 270 }, { width: 600, height: 600 }, { width: 720, height: 760 }];

describe('the view of a town or a site with distances of its own', () => {
  it.each(points.flatMap((place) => FREE_PX.map((free) => [place.id, free.width, place, free] as const)))('shows one of %s on a map with %i free pixels', (_, _width, place, free) => {
    const zoom = destinationOf(free, index.story.theatre, cameraTargetOfPlace(index, place))?.zoom ?? 0;
    const seen = distances.filter((distance) => distance.properties?.['place'] === place.id && readLayer(lines, zoom).draws(distance));
    expect(seen.length).toBeGreaterThan(0);
  });
});

it('there are such places', () => {
  expect(points.map(({ id }) => id)).toEqual(['zaporizhzhia-npp', 'sumy-city']);
});
