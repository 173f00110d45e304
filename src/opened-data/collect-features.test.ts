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
