import type { Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { createCoveredWords, furnitureIn } from './covered-words';
import type { EdgesPx } from './far-pointer-layout';

type Corners = [[number, number], [number, number]];

/** A country's name at (50, 50), a town's at (150, 50), a measure's value at (250, 50) and a place's name at (350, 50), in pixels. */
const names = [
  { layer: { id: 'label-country' }, source: 'labels', id: 3, at: [50, 50] },
  { layer: { id: 'label-town' }, source: 'towns', id: 3, at: [150, 50] },
  { layer: { id: 'annotation-dimension-text' }, source: 'annotations', id: 'plant-to-bed', at: [250, 50] },
  { layer: { id: 'points-sumy' }, source: 'places', id: 'sumy-city', at: [350, 50] },
  { layer: { id: 'label-river' }, source: 'rivers', id: 7, at: [450, 50] },
] as const;

function stubMap() {
  const states = new Map<string, unknown>();
  const map = {
    getLayersOrder: () => names.map(({ layer }) => layer.id),
    queryRenderedFeatures: ([[left, top], [right, bottom]]: Corners, { layers }: { layers: string[] }) =>
      names.filter(({ layer, at: [x, y] }) => layers.includes(layer.id) && x > left && x < right && y > top && y < bottom),
    setFeatureState: ({ source, id }: { source: string; id: number | string }, { covered }: { covered: boolean }) => states.set(`${source} ${id}`, covered),
  };
  return { map: map as unknown as MapLibreMap, states };
}

const over = (x: number): EdgesPx => ({ left: x - 20, top: 30, right: x + 20, bottom: 70 });

describe('words under what covers the map', () => {
  it('go where they are covered, and come back where they are not', () => {
    const { map, states } = stubMap();
    const covered = createCoveredWords(map, () => true);
    expect(covered.settle([over(50)])).toBe(true);
    expect(states).toEqual(new Map([['labels 3', true]]));
    expect(covered.settle([over(50)]), 'nothing has changed').toBe(false);
    expect(covered.settle([over(150)])).toBe(true);
    expect(states).toEqual(new Map([['labels 3', false], ['towns 3', true]]));
    expect(covered.settle([])).toBe(true);
    expect(states.get('towns 3')).toBe(false);
    covered.settle([over(250)]);
    expect(states.get('annotations plant-to-bed')).toBe(true);
    covered.settle([over(350)]);
    expect(states.get('places sumy-city')).toBe(true);
    covered.settle([]);
    expect(covered.settle([over(450)]), 'a river’s name goes on beyond what covers it').toBe(false);
  });

  it('are all written while a picture is taken, and only then', () => {
    const { map, states } = stubMap();
    const covered = createCoveredWords(map, () => true);
    covered.settle([over(50), over(150)]);
    const seen = covered.whole(() => [...states.values()]);
    expect(seen).toEqual([false, false]);
    expect([...states.values()]).toEqual([true, true]);
    expect(() => covered.whole(() => { throw new Error('no picture'); })).toThrow('no picture');
    expect([...states.values()], 'after a picture that failed').toEqual([true, true]);
  });

  it('are all written again once they are lifted, until the map rests', () => {
    const { map, states } = stubMap();
    const covered = createCoveredWords(map, () => true);
    covered.settle([over(50), over(150)]);
    covered.lift();
    expect([...states.values()]).toEqual([false, false]);
    expect(covered.settle([over(150)])).toBe(true);
    expect(states).toEqual(new Map([['labels 3', false], ['towns 3', true]]));
  });

  it('are written anew on a map that has forgotten, and not on one that cannot be written to', () => {
    const { map, states } = stubMap();
    let canWrite = true;
    const covered = createCoveredWords(map, () => canWrite);
    covered.settle([over(50)]);
    states.clear();
    canWrite = false;
    expect(covered.settle([])).toBe(false);
    canWrite = true;
    covered.forget();
    expect(covered.settle([over(50)])).toBe(true);
    expect(states).toEqual(new Map([['labels 3', true]]));
  });
});

describe('the furniture of a map', () => {
  const element = (left: number, right: number, visibility = '') => ({
    style: { visibility },
    getBoundingClientRect: () => ({ left, right, top: 10, bottom: 30 }),
  });
  const containerOf = (...elements: unknown[]): HTMLElement =>
    ({ getBoundingClientRect: () => ({ left: 100, top: 5 }), querySelectorAll: () => elements }) as unknown as HTMLElement;

  it('is what is seen of it, in pixels of the container', () => {
    const shown = element(110, 150);
    expect(furnitureIn(containerOf(shown, element(200, 240, 'hidden'), element(0, 0)))).toEqual([{ left: 10, top: 5, right: 50, bottom: 25 }]);
  });
});
