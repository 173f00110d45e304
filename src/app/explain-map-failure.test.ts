import { expect, it } from 'vitest';
import { explainMapFailure } from './explain-map-failure';

const explained = (answer: () => Promise<Response>) => explainMapFailure({ control: '/control.geojson' }, answer);
const answering = (body: string, status = 200) => explained(() => Promise.resolve(new Response(body, { status })));

it('nothing is said of a sound file', async () => {
  expect(await answering('{"type":"FeatureCollection","features":[]}')).toEqual([]);
});

it('a file that is no JSON is told with the place and what to look for there', async () => {
  expect(await answering('{\n"type": "FeatureCollection"\n"features": []}')).toEqual([
    { path: 'control.geojson', message: 'Line 3, column 1: this is no JSON: a comma or a closing bracket is missing before this.' },
  ]);
  expect(await answering('')).toEqual([{ path: 'control.geojson', message: 'Line 1, column 1: this is no JSON: it ends too early, before a closing bracket or quotation mark.' }]);
});

it('a file that is no GeoJSON is told with the path in it', async () => {
  expect(await answering('{"type":"FeatureCollection","features":[{"type":"Feature","properties":null,"geometry":{"type":"Point","coordinates":[200,1]}}]}')).toEqual([
    { path: 'control.geojson features[0].geometry.coordinates', message: 'The longitude 200 lies outside −180 to 180.' },
  ]);
});

it('an answer that is none, and no answer, are told in plain words', async () => {
  expect(await answering('gone', 404)).toEqual([{ path: 'control.geojson', message: 'The server answered 404.' }]);
  expect(await explained(() => Promise.reject(new TypeError('engine’s words')))).toEqual([{ path: 'control.geojson', message: 'The file could not be fetched.' }]);
});
