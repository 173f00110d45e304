import { expect, it } from 'vitest';
import { openedProperties } from '../map-style/opened-look';
import { buildMapPortions } from '../opened-data/map-features';
import type { OpenedFeature } from '../opened-data/opened-file';

const feature: OpenedFeature = {
  index: 7,
  title: 'Well',
  date: null,
  style: { markerColor: '#111111', markerSize: 'large', stroke: '#222222', strokeOpacity: 0.2, strokeWidthPx: 3, fill: '#444444', fillOpacity: 0.4 },
  shapes: { points: [[31, 48]], lines: [], areas: [] },
  properties: {},
};

it('the map reads an opened feature’s properties by the names under which they are handed over', () => {
  const [told] = [...buildMapPortions([feature], 'points')].flat();
  const is = openedProperties;
  expect(told?.properties).toEqual({
    [is.index]: 7,
    [is.title]: 'Well',
    [is.markerColour]: '#111111',
    [is.markerRadiusPx]: 7.5,
    [is.stroke]: '#222222',
    [is.strokeOpacity]: 0.2,
    [is.strokeWidthPx]: 3,
    [is.fill]: '#444444',
    [is.fillOpacity]: 0.4,
  });
});
