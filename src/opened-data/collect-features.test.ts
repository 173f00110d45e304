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
  expect(collector.sums(null)).toMatchObject({ shown: 1, leftOut: 0 });
});
