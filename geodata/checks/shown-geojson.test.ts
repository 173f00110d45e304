/** The GeoJSON that the page gives away holds what the map's style draws. */
import type { Feature, FeatureCollection } from 'geojson';
import { expect, it, vi } from 'vitest';
import borders from '../basemap/borders.geojson?raw';
import oblasts from '../basemap/oblasts.geojson?raw';
import ukraine from '../basemap/ukraine.geojson?raw';
import annotations from '../stories/cease-fire-2025-03-18/annotations.geojson?raw';
import claims from '../stories/cease-fire-2025-03-18/claims.json';
import control from '../stories/cease-fire-2025-03-18/control.geojson?raw';
import figures from '../stories/cease-fire-2025-03-18/figures.json';
import measures from '../stories/cease-fire-2025-03-18/measures.json';
import places from '../stories/cease-fire-2025-03-18/places.geojson?raw';
import storyFile from '../stories/cease-fire-2025-03-18/story.json';
import type { AppParts } from '../../src/app/app-context';
import { buildGeojsonFile } from '../../src/app/data-files';
import { readLayer } from '../../src/drawn-map/style-values';
import { buildWholeStyle } from '../../src/map-style/build-style';
import { palettes } from '../../src/map-style/palette';
import { sampleFiles, sampleFonts } from '../../src/map-style/sample-style';
import { layerMarkOf } from '../../src/map-style/story-layer';
import { parseEvidence } from '../../src/story/evidence';
import { parseGeojson } from '../../src/story/parse-geojson';
import { parseStory } from '../../src/story/parse-story';
import { buildStoryIndex } from '../../src/story/story-index';

const story = parseStory(storyFile);
const evidence = parseEvidence({ measures, claims, figures });
if (!story.ok || !evidence.ok) throw new Error('The bundled story cannot be read.');
const index = buildStoryIndex(story.story);

const files: Readonly<Record<string, string>> = { annotations, borders, control, oblasts, places, ukraine };
vi.stubGlobal('fetch', (address: string) => Promise.resolve(new Response(files[/(\w+)\.geojson/.exec(address)?.[1] ?? ''])));

async function exported(...shown: string[]): Promise<Feature[]> {
  const parts = { index, evidence: evidence.ok ? evidence.evidence : null, store: { state: () => ({ shown: new Set(shown) }) } } as unknown as AppParts;
  const parsed = parseGeojson(JSON.parse(await (await buildGeojsonFile(parts, 'https://map.example/')).text()));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.collection.features;
}

const style = buildWholeStyle({ palette: palettes.light, language: 'en', places: index.story.places, files: sampleFiles, fonts: sampleFonts });

/** What the style layers of a story layer draw of a file, at any zoom. */
function drawnOf(storyLayer: string, file: string): Feature[] {
  const layers = style.layers.filter((layer) => layerMarkOf(layer).layer === storyLayer && 'source' in layer && layer.source === file);
  const readers = layers.flatMap((layer) => Array.from({ length: 18 }, (_, zoom) => readLayer(layer, zoom)).filter((reader) => reader.drawn));
  const { features } = JSON.parse(files[file] ?? '') as FeatureCollection;
  return features.filter((feature) => readers.some((reader) => reader.draws(feature)));
}

const idsOf = (features: readonly Feature[]): string[] => features.map(({ properties }) => String(properties?.['id'])).toSorted();

it.each(index.story.layers.map(({ id }) => id))('the file of what is shown holds all that the layer %s draws when it is alone', async (layer) => {
  const held = await exported(layer);
  const drawn = ['annotations', 'control', 'oblasts', 'places'].flatMap((file) => idsOf(drawnOf(layer, file)));
  expect(drawn.length).toBeGreaterThan(0);
  expect(drawn.filter((id) => !idsOf(held).includes(id))).toEqual([]);
  // A border is drawn for the regions beside it.
  expect(drawnOf(layer, 'borders').filter(({ properties }) => !idsOf(held).some((id) => String(properties?.['between']).includes(id)))).toEqual([]);
  const regions = idsOf((JSON.parse(oblasts) as FeatureCollection).features);
  expect(idsOf(held).filter((id) => regions.includes(id))).toEqual(idsOf(drawnOf(layer, 'oblasts')));
  expect(held.every(({ properties }) => properties?.['layer'] === layer)).toBe(true);
});

it('the file of what is shown holds nothing twice where all is shown', async () => {
  const held = idsOf(await exported(...index.story.layers.map(({ id }) => id)));
  expect(held).toEqual([...new Set(held)]);
});
