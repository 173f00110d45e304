import { describe, expect, it } from 'vitest';
import { unwrapRing } from './check-ring';

const box = (west: number, south: number, east: number, north: number): number[][] => [[west, south], [east, south], [east, north], [west, north], [west, south]];

describe('a box around the world', () => {
  it.each([[-179.9999], [-179.99], [-180]])('stays as it was written where its west is %d', (west) => {
    const mask = box(west, -85, -west, 85);
    expect(unwrapRing(mask)).toBe(mask);
  });

  it('stays as it was written where it leaves more out, but its hole lies in it only so', () => {
    const mask = box(-150, -60, 150, 80);
    expect(unwrapRing(mask, [22])).toBe(mask);
    expect(unwrapRing(mask, [-170, 22])).not.toBe(mask);
  });
});

describe('a shape on the 180th meridian', () => {
  it('is no box around the world where it is small', () => {
    expect(unwrapRing(box(179.999, -16.001, -179.999, -16)).map(([lng]) => lng)).toEqual([179.999, 180.001, 180.001, 179.999, 179.999]);
  });

  it('is unrolled around holes that lie in it on either side', () => {
    const outer = box(160, 50, -160, 70);
    for (const holes of [[], [170], [-170], [170, -170], [170, 22]]) expect(unwrapRing(outer, holes)).not.toBe(outer);
  });

  it.each([[180], [179.995]])('is unrolled where it reaches beyond the meridian, though its edge at the pole runs from one side to the other, at %d°', (east) => {
    const cap = [[-east, -90], [east, -90], [170, -80], [-170, -70], [170, -60], [0, -60], [-east, -60], [-east, -90]];
    expect(unwrapRing(cap).map(([lng]) => lng)).toEqual([-east, east, 170, 190, 170, 0, -east, -east]);
  });

  it('is unrolled also where it has no area', () => {
    expect(unwrapRing([[179, 0], [-179, 1], [179, 0], [179, 0]])).toEqual([[179, 0], [181, 1], [179, 0], [179, 0]]);
  });
});
