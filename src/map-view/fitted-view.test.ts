import { describe, expect, it } from 'vitest';
import { findFittedView } from './fitted-view';

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
