import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, it, vi } from 'vitest';
import { buildSampleStyle } from '../map-style/sample-style';
import { createStyleUpdates } from './style-updates';

const english = buildSampleStyle('light', 'en');
const ukrainian = buildSampleStyle('light', 'uk');
const creditsOf = ({ sources }: StyleSpecification): Record<string, unknown> => Object.fromEntries(Object.entries(sources).map(([id, source]) => [id, 'attribution' in source ? source.attribution : undefined]));

/** A map with this style, and all that is written to it, in its order. */
function setUp(style: StyleSpecification) {
  const sources = new Map<string, object>(Object.entries(style.sources).map(([id, source]) => [id, { ...source }]));
  const written: string[] = [];
  const map = {
    getSource: (id: string) => sources.get(id),
    addSource: (id: string, source: object) => {
      sources.set(id, { ...source });
      written.push(`add source ${id}`);
    },
    removeSource: (id: string) => {
      sources.delete(id);
      written.push(`remove source ${id}`);
    },
    addLayer: ({ id }: { id: string }, below: string | undefined) => void written.push(`add ${id} below ${below}`),
    removeLayer: (id: string) => void written.push(`remove ${id}`),
    setPaintProperty: (layer: string, property: string) => void written.push(`paint ${layer} ${property}`),
    setLayoutProperty: (layer: string, property: string, value: unknown) => void written.push(`layout ${layer} ${property} ${String(value)}`),
  };
  const canWrite = vi.fn<() => boolean>(() => true);
  const updates = createStyleUpdates(map as unknown as MapLibreMap, style, canWrite);
  return { updates, written, canWrite, credits: () => Object.fromEntries([...sources].map(([id, source]) => [id, 'attribution' in source ? source.attribution : undefined])) };
}

it('credits turn to another language with the names, on the sources that the map has', () => {
  const { updates, credits } = setUp(english);
  expect(updates.want(ukrainian)).toBe(true);
  expect(credits()).toEqual(creditsOf(ukrainian));
  expect(creditsOf(ukrainian)).not.toEqual(creditsOf(english));
});

it('nothing is written to a map that cannot take it, and the last that was wanted once it can', () => {
  const { updates, written, canWrite, credits } = setUp(english);
  canWrite.mockReturnValue(false);
  expect(updates.want(buildSampleStyle('dark', 'en')), 'it is to be drawn later').toBe(true);
  expect(updates.want(ukrainian)).toBe(true);
  expect([written, updates.applied()]).toEqual([[], english]);
  canWrite.mockReturnValue(true);
  expect(updates.apply()).toBe(true);
  expect(written.filter((line) => line.startsWith('paint')), 'never dark').toEqual([]);
  expect([updates.applied(), credits()]).toEqual([ukrainian, creditsOf(ukrainian)]);
});

it('answers that nothing is to be drawn where nothing differs', () => {
  const { updates, written } = setUp(english);
  expect(updates.want(buildSampleStyle('light', 'en'))).toBe(false);
  expect(written).toEqual([]);
});

it('what goes makes room before what comes is added, a source before its layers', () => {
  const data: StyleSpecification['sources'][string] = { type: 'geojson', data: { type: 'FeatureCollection', features: [] } };
  const line = (id: string): StyleSpecification['layers'][number] => ({ id, type: 'line', source: id });
  const ground: StyleSpecification = { version: 8, sources: {}, layers: [{ id: 'ground', type: 'background' }] };
  const before: StyleSpecification = { ...ground, sources: { old: data }, layers: [...ground.layers, line('old')] };
  const after: StyleSpecification = { ...ground, sources: { new: data }, layers: [line('new'), ...ground.layers] };
  const { updates, written } = setUp(before);
  expect(updates.want(after)).toBe(true);
  expect(written).toEqual(['remove old', 'remove source old', 'add source new', 'add new below ground']);
});
