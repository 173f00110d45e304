import type { Feature } from 'geojson';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { drawnMap } from './drawn-map.ts';
import { readMap } from './read-map.ts';
import { changed, copyStory } from './story-copy.ts';

const copy = copyStory();
afterEach(() => copy.restore());
afterAll(() => copy.remove());

/** The collection with the feature `at` changed. */
function withFeature(at: number, change: (feature: Feature) => void): (text: string) => string {
  return changed(({ features }) => (features as Feature[]).slice(at, at + 1).forEach(change));
}

describe('the map’s files', () => {
  it('are read, each under its name, with what they rest on', async () => {
    const { sources, dependencies } = await readMap(copy.files);
    expect(Object.keys(sources.files)).toHaveLength(copy.files.geojson.length);
    expect(sources.files.places.features.length).toBeGreaterThan(10);
    expect(dependencies).toEqual(expect.arrayContaining([copy.files.story, ...copy.files.geojson]));
  });

  it.each<[fault: string, file: string, change: (text: string) => string, sentence: string]>([
    ['no JSON', 'places.geojson', (text) => text.replace('{"type":"FeatureCollection",', '{"type":"FeatureCollection"'), 'places.geojson, line 1, column 28: this is no JSON: a comma'],
    ['a feature without a geometry', 'places.geojson', withFeature(2, (feature) => Reflect.deleteProperty(feature, 'geometry')), 'places.geojson: features[2].geometry: A geometry or null is needed here.'],
    ['a feature whose geometry is null', 'control.geojson', withFeature(0, (feature) => Reflect.set(feature, 'geometry', null)), 'control.geojson: features[0].geometry: This is null: a feature of the map needs a geometry.'],
    ['a latitude past the pole', 'places.geojson', withFeature(14, (feature) => Reflect.set(feature, 'geometry', { type: 'Point', coordinates: [35.273, 130.7] })), 'places.geojson: features[14].geometry.coordinates: The latitude 130.7 lies outside'],
    ['an unknown place', 'places.geojson', withFeature(8, ({ properties }) => Reflect.set(properties ?? {}, 'place', 'danub')), 'places.geojson features[8].properties.place: There is no place with the id “danub”'],
    ['a comma too few in the story', 'story.json', (text) => text.replace(',', ''), 'story.json, line 3, column 3: this is no JSON: a comma'],
  ])('with %s stop the build', async (_, file, change, sentence) => {
    copy.spoil(file, change);
    await expect(readMap(copy.files)).rejects.toThrow(sentence);
  });

  it('tell all that is wrong with several at once', async () => {
    copy.spoil('places.geojson', changed((file) => (file['type'] = 'Places')));
    copy.spoil('annotations.geojson', () => '[]');
    await expect(readMap(copy.files)).rejects.toThrow(/places\.geojson: type: .*\n.*annotations\.geojson: \(whole file\): /);
  });

  it('that are made by a command and are missing say so', async () => {
    copy.lose('annotations.geojson');
    await expect(readMap(copy.files)).rejects.toThrow('annotations.geojson: there is no such file: run `npm run annotate`');
  });

  it('are checked before a build begins, and told in a sentence alone', async () => {
    copy.spoil('places.geojson', () => '[');
    const plugin = drawnMap(copy.files) as unknown as { buildStart(this: { environment: { mode: string }; error(problem: { message: string; stack: string }): never }): Promise<void> };
    const error = (problem: { message: string }): never => {
      throw new Error(`stopped: ${problem.message}`);
    };
    await expect(plugin.buildStart.call({ environment: { mode: 'build' }, error })).rejects.toThrow(/^stopped: .*places\.geojson, line 1/);
    await expect(plugin.buildStart.call({ environment: { mode: 'dev' }, error })).resolves.toBeUndefined();
  });
});
