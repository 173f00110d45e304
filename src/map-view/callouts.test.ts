import type { Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { calloutSizeOf, createCallouts } from './callouts';

interface Placed {
  readonly id: string;
  readonly at: readonly [number, number];
}

/** A map that has three callouts, places the given ones, and has pixels for degrees. */
function stubMap(placed: () => readonly Placed[]) {
  const states: [unknown, unknown][] = [];
  const map = {
    getLayoutProperty: () => 'visible',
    project: ([x, y]: [number, number]) => ({ x, y }),
    queryRenderedFeatures: () => placed().map(({ id, at }) => ({ id, properties: { text: 'twelve signs' }, geometry: { type: 'Point', coordinates: at } })),
    querySourceFeatures: () => ['one', 'two', 'three', 'one'].map((id) => ({ id })),
    setFeatureState: ({ id }: { id: unknown }, state: unknown) => states.push([id, state]),
  };
  return { map: map as unknown as MapLibreMap, states };
}

const seen = { view: { left: 0, top: 0, right: 300, bottom: 200 }, covered: [], language: 'en' };
const inside = (id: string): Placed => ({ id, at: [150, 100] });

describe('callouts', () => {
  it('are left alone where all have found room', () => {
    const { map, states } = stubMap(() => ['one', 'two', 'three'].map(inside));
    expect(createCallouts(map, () => true).settle(seen)).toBe(false);
    expect(states).toEqual([]);
  });

  it('go with their leader where the words found no room, and come back with them', () => {
    let placed = [inside('one'), inside('three')];
    const { map, states } = stubMap(() => placed);
    const callouts = createCallouts(map, () => true);
    expect(callouts.settle(seen)).toBe(true);
    expect(states).toEqual([['two', { mute: true }]]);
    expect(callouts.settle(seen)).toBe(false);
    placed = [...placed, inside('two')];
    expect(callouts.settle(seen)).toBe(true);
    expect(states.slice(1)).toEqual([['two', { mute: false }]]);
  });

  it.each([
    ['left', [20, 100]],
    ['right', [290, 100]],
    ['top', [150, 3]],
    ['bottom', [150, 198]],
  ] as const)('are not cut off at the %s', (_edge, at) => {
    const { map, states } = stubMap(() => [inside('one'), { id: 'two', at }, inside('three')]);
    createCallouts(map, () => true).settle(seen);
    expect(states).toEqual([['two', { mute: true }]]);
  });

  it('are not half under a popup, nor under a button', () => {
    const { map, states } = stubMap(() => [inside('one'), { id: 'two', at: [60, 40] }, inside('three')]);
    const popup = { left: 105, top: 48, right: 130, bottom: 160 };
    createCallouts(map, () => true).settle({ ...seen, covered: [popup] });
    expect(states).toEqual([['one', { mute: true }], ['three', { mute: true }]]);
    createCallouts(map, () => true).settle({ ...seen, covered: [{ left: 0, top: 0, right: 50, bottom: 35 }, popup] });
    expect(states.slice(2)).toEqual([['one', { mute: true }], ['two', { mute: true }], ['three', { mute: true }]]);
    createCallouts(map, () => true).settle({ ...seen, covered: [{ left: 105, top: 48, right: 110, bottom: 160 }] });
    expect(states.slice(5)).toEqual([]);
  });

  it('are written without what covers them while a copy is taken, and only then', () => {
    const { map, states } = stubMap(() => [inside('one'), { id: 'two', at: [290, 100] }]);
    const callouts = createCallouts(map, () => true);
    expect(callouts.whole(() => 'before any rest')).toBe('before any rest');
    callouts.settle({ ...seen, covered: [{ left: 105, top: 48, right: 130, bottom: 160 }] });
    expect(states).toEqual(['one', 'two', 'three'].map((id) => [id, { mute: true }]));
    expect(callouts.whole(() => states.slice(3))).toEqual([['one', { mute: false }]]);
    expect(states.slice(4)).toEqual([['one', { mute: true }]]);
    expect(() => callouts.whole(() => { throw new Error('no copy'); })).toThrow('no copy');
    expect(states.slice(5)).toEqual([['one', { mute: false }], ['one', { mute: true }]]);
  });

  it('are muted anew once the drawing context has forgotten', () => {
    const { map, states } = stubMap(() => [inside('one'), inside('two')]);
    const callouts = createCallouts(map, () => true);
    callouts.settle(seen);
    callouts.forget();
    callouts.settle(seen);
    expect(states).toEqual([['three', { mute: true }], ['three', { mute: true }]]);
  });

  it('wait for a map that can be written to', () => {
    const { map, states } = stubMap(() => []);
    expect(createCallouts(map, () => false).settle(seen)).toBe(false);
    expect(states).toEqual([]);
  });

  it('are about as large as MapLibre sets them', () => {
    // In a picture of the map the longer line is 122 px wide.
    const { widthPx, heightPx } = calloutSizeOf('Russia held about\n18.5–19.5 % of Ukraine');
    expect(Math.abs(widthPx - 122)).toBeLessThan(25);
    expect(heightPx).toBeCloseTo(28.75, 2);
    // Too long for one line: two of about the same length.
    expect(calloutSizeOf('Crimea, annexed by Russia in 2014').heightPx).toBeCloseTo(28.75, 2);
  });
});
