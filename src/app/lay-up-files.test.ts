import { expect, it } from 'vitest';
import { layUpFiles } from './lay-up-files';

it('asks for every address once, as the map will, and passes over what is in memory', () => {
  const hints: object[] = [];
  const page = { createElement: () => ({}), head: { append: (hint: object) => hints.push(hint) } } as unknown as Document;
  layUpFiles(['/land.geojson', { type: 'FeatureCollection', features: [] }, '/water.geojson'], page);
  expect(hints).toEqual(
    ['/land.geojson', '/water.geojson'].map((href) => ({ rel: 'prefetch', as: 'fetch', crossOrigin: 'anonymous', href })),
  );
});
