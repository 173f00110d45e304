import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, it } from 'vitest';
import { calloutLayer } from '../map-style/callouts';
import type { EdgesPx } from './far-pointer-layout';
import { createWordsAtRest } from './words-at-rest';

const elementOf = (box: EdgesPx) => ({ style: {}, getBoundingClientRect: () => box });

/** A map of 300 × 200 pixels (for degrees) with a button in its corner, a callout half under it, and a country's name wholly under it. */
function stubMap() {
  const states: [unknown, unknown][] = [];
  const looks = { count: 0 };
  const heard = new Map<string, () => void>();
  const button = elementOf({ left: 250, top: 0, right: 300, bottom: 60 });
  const callout = { id: 'depth', layer: { id: calloutLayer }, properties: { text: 'twelve signs' }, geometry: { type: 'Point', coordinates: [240, 30] } };
  const name = { id: 3, layer: { id: 'label-country' }, properties: {}, geometry: { type: 'Point', coordinates: [275, 30] } };
  const map = {
    on: (type: string, then: () => void) => heard.set(type, then),
    getContainer: () => ({ ...elementOf({ left: 0, top: 0, right: 300, bottom: 200 }), querySelectorAll: () => [button] }),
    getLayersOrder: () => [calloutLayer, 'label-country'],
    getLayoutProperty: () => 'visible',
    project: ([x, y]: [number, number]) => ({ x, y }),
    queryRenderedFeatures: (first: { layers: string[] } | unknown[], { layers } = first as { layers: string[] }) => {
      looks.count += 1;
      return [callout, name].filter(({ layer }) => layers.includes(layer.id));
    },
    querySourceFeatures: () => [callout],
    setFeatureState: ({ source, id }: { source: string; id: unknown }, state: unknown) => states.push([`${source} ${String(id)}`, state]),
  };
  return { map: map as unknown as MapLibreMap, states, looks, hears: (type: string) => heard.get(type)?.() };
}

it('neither callouts nor names are written half under the map’s own buttons', () => {
  const { map, states } = stubMap();
  const words = createWordsAtRest(map, () => true);
  expect(words.settle({ view: { left: 0, top: 0, right: 300, bottom: 200 }, covered: [], language: 'en' })).toBe(true);
  expect(states).toEqual([
    ['annotations depth', { mute: true }],
    ['labels 3', { covered: true }],
  ]);
});

const seen = { view: { left: 0, top: 0, right: 300, bottom: 200 }, covered: [], language: 'en' };

it('what was drawn for the words alone is not looked at again', () => {
  const { map, looks } = stubMap();
  const words = createWordsAtRest(map, () => true);
  words.settle(seen);
  const once = looks.count;
  expect(words.settle(seen)).toBe(false);
  expect(looks.count).toBe(once);
});

it.each(['movestart', 'move', 'resize', 'data'])('the map is looked at again after its “%s”', (change) => {
  const { map, looks, hears } = stubMap();
  const words = createWordsAtRest(map, () => true);
  words.settle(seen);
  const once = looks.count;
  hears(change);
  words.settle(seen);
  expect(looks.count).toBe(2 * once);
});

it('the map is looked at again after what it does not tell of, and when it has forgotten', () => {
  const { map, looks } = stubMap();
  const words = createWordsAtRest(map, () => true);
  words.settle(seen);
  const once = looks.count;
  words.unsettle();
  words.settle(seen);
  expect(looks.count).toBe(2 * once);
  words.forget();
  words.settle(seen);
  expect(looks.count).toBe(3 * once);
});
