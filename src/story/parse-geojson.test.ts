import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseGeojson } from './parse-geojson';
import type { Problem } from './problem';

const ring = [[0, 0], [1, 0], [1, 1], [0, 0]];
const withGeometry = (geometry: unknown): unknown => ({ type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry }] });
const faults: ReadonlyArray<[fault: string, input: unknown, path: string, words: RegExp]> = [
  ['a bare list', [], '(whole file)', /not a GeoJSON object/],
  ['null', null, '(whole file)', /not a GeoJSON object/],
  ['a lone geometry', { type: 'Point', coordinates: [0, 0] }, 'type', /FeatureCollection/],
  ['no features', { type: 'FeatureCollection' }, 'features', /list of features/],
  ['a feature of another type', { type: 'FeatureCollection', features: [{ type: 'Thing' }] }, 'features[0]', /not a feature/],
  ['a geometry of another type', withGeometry({ type: 'Circle' }), 'features[0].geometry.type', /Circle/],
  ['a prototype key for a type', withGeometry({ type: 'toString' }), 'features[0].geometry.type', /toString/],
  ['an open ring', withGeometry({ type: 'Polygon', coordinates: [[[0, 0], [1, 0], [1, 1], [0, 1]]] }), 'features[0].geometry.coordinates[0]', /not closed/],
  ['a ring of three', withGeometry({ type: 'Polygon', coordinates: [[[0, 0], [1, 0], [0, 0]]] }), 'features[0].geometry.coordinates[0]', /at least four/],
  ['a line of one', withGeometry({ type: 'LineString', coordinates: [[0, 0]] }), 'features[0].geometry.coordinates', /at least two/],
  ['a latitude past the pole', withGeometry({ type: 'Point', coordinates: [46, 131] }), 'features[0].geometry.coordinates', /swapped/],
  ['words for a position', withGeometry({ type: 'Point', coordinates: ['30', '50'] }), 'features[0].geometry.coordinates', /two or more numbers/],
  ['a hole in a list', withGeometry({ type: 'MultiPolygon', coordinates: [[ring], null] }), 'features[0].geometry.coordinates[1]', /list of coordinates/],
];

const problemsOf = (input: unknown): Problem[] => {
  const result = parseGeojson(input);
  return result.ok ? [] : result.problems;
};

describe('the check of GeoJSON', () => {
  it.each(faults)('names %s', (_, input, path, words) => {
    expect(problemsOf(input)).toContainEqual({ path, message: expect.stringMatching(words) as string });
  });

  it('takes every sound geometry, and null', () => {
    const sound = [null, { type: 'Point', coordinates: [30, 50, 120] }, { type: 'Polygon', coordinates: [ring] }, { type: 'GeometryCollection', geometries: [{ type: 'LineString', coordinates: [[0, 0], [1, 1]] }] }];
    for (const geometry of sound) expect(parseGeojson(withGeometry(geometry))).toMatchObject({ ok: true });
  });

  it('tells all faults at once', () => {
    const problems = problemsOf({ type: 'FeatureCollection', features: [null, { type: 'Feature', properties: 3, geometry: 4 }] });
    expect(problems.map((problem) => problem.path)).toEqual(['features[0]', 'features[1].properties', 'features[1].geometry']);
  });

  it('never throws, whatever it is given', () => {
    const isTold = (input: unknown): void => {
      expect(parseGeojson(input)).toHaveProperty('ok');
    };
    fc.assert(fc.property(fc.anything(), isTold));
    fc.assert(fc.property(fc.jsonValue(), (geometry) => isTold(withGeometry(geometry))));
  });
});
