import { expect, it } from 'vitest';
import { createCollector } from './collect-features';

it('every value of simplestyle that the map cannot draw is named', () => {
  const collector = createCollector();
  collector.add({ type: 'Feature', properties: { stroke: 'red', 'marker-size': 'huge', fill: '#123', 'fill-opacity': 80 }, geometry: { type: 'Point', coordinates: [30, 50] } }, 'features[0]');
  expect(collector.faults().faults).toEqual([
    { code: 'style-value', index: 0, path: 'features[0].properties.marker-size', found: '“huge”' },
    { code: 'style-value', index: 0, path: 'features[0].properties.stroke', found: '“red”' },
    { code: 'style-value', index: 0, path: 'features[0].properties.fill-opacity', found: '80' },
  ]);
  expect(collector.features[0]?.style).toEqual({ fill: '#112233' });
});

it('parts that are left out are told with their place in the file', () => {
  const collector = createCollector();
  collector.add({ type: 'Feature', properties: null, geometry: { type: 'MultiPoint', coordinates: [[30, 50], [50, 131]] } }, 'features[0]');
  expect(collector.faults()).toEqual({
    faults: [{ code: 'part-left-out', index: 0, path: 'features[0].geometry.coordinates[1]', found: '1', cause: { code: 'position-swapped', found: '50, 131' } }],
    faultCounts: { 'part-left-out': 1 },
  });
  expect(collector.sums(null)).toMatchObject({ shown: 1, leftOut: 0, points: 1 });
});

it('heights are told once for the whole file, at the first of them', () => {
  const collector = createCollector();
  const add = (index: number, coordinates: number[]): void => collector.add({ type: 'Feature', properties: null, geometry: { type: 'Point', coordinates } }, `features[${index}]`);
  [[30, 50], [30, 50, 120], [31, 51, 130]].forEach((coordinates, index) => add(index, coordinates));
  expect(collector.faults()).toEqual({ faults: [{ code: 'heights-unused', index: null, path: 'features[1].geometry.coordinates' }], faultCounts: { 'heights-unused': 1 } });
});

it('features on the map that ask for a colour are counted', () => {
  const collector = createCollector();
  const point = { type: 'Point', coordinates: [30, 50] };
  for (const properties of [{ 'marker-color': '#f00' }, { stroke: '#f00', fill: '#0f0' }, { stroke: 'red' }, { 'stroke-width': 3 }, null]) collector.add({ type: 'Feature', properties, geometry: point }, '');
  collector.add({ type: 'Feature', properties: { fill: '#f00' }, geometry: null }, '');
  // A point has the colour of its marker, and no other.
  expect(collector.sums(null)).toMatchObject({ shown: 5, withColours: 1 });
  const line = { type: 'LineString', coordinates: [[30, 50], [31, 50]] };
  for (const properties of [{ 'marker-color': '#f00' }, { stroke: '#f00' }, { fill: '#0f0' }]) collector.add({ type: 'Feature', properties, geometry: line }, '');
  expect(collector.sums(null)).toMatchObject({ shown: 8, withColours: 3 });
});

it('features on the map without a date are counted where others have one, since the dates are not theirs', () => {
  const collector = createCollector();
  const point = { type: 'Point', coordinates: [30, 50] };
  const add = (properties: object | null, geometry: object | null = point): void => collector.add({ type: 'Feature', properties, geometry }, '');
  add({ name: 'none' });
  add({ date: 'some day' });
  add(null, null);
  const day = { from: '2024-05-01', to: '2024-05-01' };
  // What the collection says of itself is said of all of them.
  expect(collector.sums(day)).toMatchObject({ dates: day, undated: 0 });
  expect(collector.sums(null)).toMatchObject({ dates: null, undated: 0 });
  add({ date: '2025-03-18' });
  expect(collector.sums(day)).toMatchObject({ dates: { from: '2025-03-18', to: '2025-03-18' }, undated: 2 });
});

const featureOf = (geometry: unknown, more: object = {}): object => ({ type: 'Feature', properties: null, geometry, ...more });
const toldOf = (...values: unknown[]): ReturnType<ReturnType<typeof createCollector>['faults']>['faults'] => {
  const collector = createCollector();
  values.forEach((value, at) => collector.add(value, `features[${at}]`));
  return collector.faults().faults;
};

it('what has no type is told so, and what is null is told to be null', () => {
  const point = { type: 'Point', coordinates: [30, 50] };
  expect(toldOf({ geometry: point, properties: null }, { type: null, geometry: point }, featureOf({}), featureOf({ type: null }))).toEqual([
    { code: 'feature-type', index: 0, path: 'features[0].type' },
    { code: 'feature-type', index: 1, path: 'features[1].type', found: 'null' },
    { code: 'geometry-type', index: 2, path: 'features[2].geometry.type' },
    { code: 'geometry-type', index: 3, path: 'features[3].geometry.type', found: 'null' },
  ]);
});

it('a ring whose parts cancel each other out is not told to have no area', () => {
  const ring = (...positions: number[][]): object => featureOf({ type: 'Polygon', coordinates: [positions] });
  const told = toldOf(ring([34, 48], [35, 49], [36, 50], [36, 48], [35, 49], [34, 50], [34, 48]), ring([34, 48], [35, 49], [36, 50], [34, 48]));
  expect(told.map(({ code }) => code)).toEqual(['ring-cancels-out', 'ring-flat']);
});

it('where too many segments lie beside each other the file is told once, with the first feature, that crossing is not known', () => {
  // A comb: each of its teeth is as long as the whole, and beside all others.
  const teeth = Array.from({ length: 12_000 }, (_, at) => [at % 2 === 0 ? 30 : 40, 45 + (at * 9) / 12_000]);
  const comb = featureOf({ type: 'Polygon', coordinates: [[...teeth, [29, 54], [29, 45], [30, 45]]] });
  const bowTie = featureOf({ type: 'Polygon', coordinates: [[[34, 48], [35, 49], [35, 48], [34, 49], [34, 48]]] });
  expect(toldOf(bowTie, comb, bowTie, bowTie)).toEqual([
    { code: 'crossing-unchecked', index: null, path: 'features[1].geometry.coordinates[0]', found: '2' },
    { code: 'ring-crosses-itself', index: 0, path: 'features[0].geometry.coordinates[0]' },
  ]);
});

it('the id of a feature is kept where it is a text or number', () => {
  const collector = createCollector();
  for (const id of ['way/123', 0, '', null, { a: 1 }, undefined]) collector.add(featureOf(null, { id }), '');
  expect(collector.features.map(({ id }) => id)).toEqual(['way/123', 0, '', undefined, undefined, undefined]);
});
