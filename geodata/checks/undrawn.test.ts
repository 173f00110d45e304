import type { Feature } from 'geojson';
import { describe, expect, test } from 'vitest';
import { readInputs } from '../annotate/inputs';
import { readShapes } from '../annotate/shapes';
import { findUndrawn } from '../annotate/undrawn';

const { story } = readInputs();
const files = readShapes();
const without = (...layers: readonly string[]) => ({ ...story, layers: story.layers.filter(({ id }) => !layers.includes(id)) });

describe('the shapes of a story', () => {
  test('are all drawn in the bundled one', () => {
    expect(findUndrawn(story, files)).toEqual({ problems: [], notes: [] });
  });

  test('that only a layer draws which the story lacks are told, each by what draws it', () => {
    const { problems } = findUndrawn(without('control', 'kursk'), files);
    const told = problems.map(({ path, message }) => `${path}: ${message}`);
    const at = (kind: string): number => files.control.features.findIndex(({ properties }) => properties?.['kind'] === kind);
    expect(told).toContain(`control.geojson features[${at('held')}]: Nothing of this is on the map without the layer “control”: add it to “layers” of story.json.`);
    const foothold = files.control.features.findIndex(({ properties }) => properties?.['by'] === 'ukraine');
    expect(told).toContain(`control.geojson features[${foothold}]: Nothing of this is on the map without the layer “kursk”: add it to “layers” of story.json.`);
    expect(told.join()).not.toContain(`control.geojson features[${at('barrier')}]`);
  });

  test('may be missing from a feature', () => {
    const [held] = files.control.features;
    const empty: Feature = JSON.parse(JSON.stringify({ ...held, geometry: null }));
    expect(findUndrawn(story, { ...files, control: { features: [empty] } })).toEqual({ problems: [], notes: [] });
  });

  test('that no layer draws are told, and stop nothing', () => {
    const [site] = files.places.features;
    const lonely = { ...files, places: { features: [{ type: 'Feature', properties: { place: 'kyiv', part: 'site' }, geometry: site?.geometry ?? { type: 'Point', coordinates: [0, 0] } }] } } as const;
    expect(findUndrawn(story, lonely)).toEqual({ problems: [], notes: [expect.stringContaining('Nothing draws the shape at places.geojson features[0]: a line or an area needs style layers of its own')] });
  });
});
