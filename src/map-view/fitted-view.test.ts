import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uniteBounds } from '../story/in-bounds';
import type { Bounds } from '../story/schema';
import { findFittedView, findSpokenView } from './fitted-view';
import { worldPx } from './mercator';

describe('fitting bounds', () => {
  it('fills the width with the world at zoom 0 on 512 pixels', () => {
    const view = findFittedView([-180, -10, 180, 10], { width: 512, height: 512 }, 20);
    expect(view?.zoom).toBeCloseTo(0, 9);
    expect(view?.center[0]).toBeCloseTo(0, 9);
    expect(view?.center[1]).toBeCloseTo(0, 9);
  });

  it('gains one zoom when the area doubles', () => {
    const near = findFittedView([21.5, 43.8, 41, 53], { width: 1200, height: 900 }, 20);
    const far = findFittedView([21.5, 43.8, 41, 53], { width: 600, height: 450 }, 20);
    expect((near?.zoom ?? 0) - (far?.zoom ?? 0)).toBeCloseTo(1, 9);
    expect(near?.center).toEqual(far?.center);
  });

  it('is limited by the height where that is the tighter side', () => {
    const flat = findFittedView([30, 40, 31, 60], { width: 4000, height: 512 }, 20);
    // Northings of 60 and 40 degrees differ by 0.088 of the world (atanh(sin) of either, over 2 pi).
    const share = (Math.atanh(Math.sin(Math.PI / 3)) - Math.atanh(Math.sin((2 * Math.PI) / 9))) / (2 * Math.PI);
    expect(2 ** (flat?.zoom ?? 0) * share).toBeCloseTo(1, 9);
  });

  it('puts the middle where the plane has it, north of the mean latitude', () => {
    const [, lat] = findFittedView([20, 40, 40, 60], { width: 500, height: 500 }, 20)?.center ?? [0, 0];
    expect(lat).toBeGreaterThan(50);
    expect(lat).toBeLessThan(52);
  });

  it('comes no nearer than it may', () => {
    expect(findFittedView([34.58, 47.51, 34.59, 47.515], { width: 900, height: 900 }, 13.5)?.zoom).toBe(13.5);
  });

  it('has no view where there is no room', () => {
    expect(findFittedView([20, 40, 40, 60], { width: 0, height: 500 }, 20)).toBeNull();
    expect(findFittedView([20, 40, 40, 60], { width: 500, height: -3 }, 20)).toBeNull();
  });
});

describe('fitting bounds with words', () => {
  const free = { width: 600, height: 500 };
  const bounds = fc
    .tuple(fc.integer({ min: 200, max: 390 }), fc.integer({ min: 440, max: 510 }), fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 30 }))
    .map(([west, south, wide, high]): Bounds => [west / 10, south / 10, (west + wide) / 10, (south + high) / 10]);
  const halfPx = fc.integer({ min: 1, max: 250 });

  it('holds both, the words whole, and is no farther out than that needs', () => {
    fc.assert(
      fc.property(bounds, bounds, halfPx, (ground, callouts, half) => {
        const view = findSpokenView(ground, { bounds: callouts, halfPx: half }, free, 20);
        if (view === null) throw new Error('There is room.');
        const pxPerDeg = (worldPx * 2 ** view.zoom) / 360;
        const xOf = (lng: number): number => free.width / 2 + (lng - view.center[0]) * pxPerDeg;
        const [west, east] = [Math.min(xOf(ground[0]), xOf(callouts[0]) - half), Math.max(xOf(ground[2]), xOf(callouts[2]) + half)];
        expect(west).toBeGreaterThanOrEqual(-0.001);
        expect(east).toBeLessThanOrEqual(free.width + 0.001);
        const silent = findFittedView(uniteBounds(ground, callouts), free, 20);
        if (view.zoom === silent?.zoom) return;
        expect(west).toBeCloseTo(0);
        expect(east).toBeCloseTo(free.width);
      }),
    );
  });

  it('is the silent view where the words have room in it', () => {
    const ground: Bounds = [30, 45, 40, 50];
    expect(findSpokenView(ground, { bounds: [35, 47, 35, 47], halfPx: 80 }, free, 20)).toEqual(findFittedView(ground, free, 20));
    expect(findSpokenView(ground, { bounds: [30.5, 47, 30.5, 47], halfPx: 80 }, free, 20)).not.toEqual(findFittedView(ground, free, 20));
  });

  it('has a view of words wider than the free area, and none without room', () => {
    expect(findSpokenView([30, 45, 40, 50], { bounds: [35, 47, 35, 47], halfPx: 700 }, free, 20)?.zoom).toBeGreaterThan(-10);
    expect(findSpokenView([30, 45, 40, 50], { bounds: [35, 47, 35, 47], halfPx: 4 }, { width: 0, height: 9 }, 20)).toBeNull();
  });
});
