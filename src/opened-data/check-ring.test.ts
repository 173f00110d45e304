import { describe, expect, it } from 'vitest';
import { isOnOneLine, unwrapLine, unwrapRing } from './check-ring';

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

describe('a line from one side of the world to the other', () => {
  it.each([
    ['a parallel', [[-180, 49], [180, 49]]],
    ['a parallel the other way', [[180, 49], [-180, 49]]],
    ['the equator, a little short', [[-179.995, 0], [179.995, 0]]],
    ['a line that slopes', [[-180, 40], [180, 50]]],
    ['a parallel with a piece of the meridian', [[-180, 49], [180, 49], [180, 50]]],
    ['a parallel whose ends are not both on the meridian', [[-179.985, 49], [180, 49]]],
    ['a parallel from a pole’s edge and on', [[-180, 49], [180, 49], [170, 50]]],
  ])('stays as it was written: %s', (_, line) => expect(unwrapLine(line)).toBe(line));

  it.each([
    ['that was cut there and joined again', [[170, 50], [180, 51], [-180, 51], [-170, 52]], [170, 180, 180, 190]],
    ['that was cut there going west', [[-170, 50], [-180, 51], [180, 51], [170, 52]], [-170, -180, -180, -190]],
    ['that is short', [[179.9, 50], [-179.9, 50]], [179.9, 180.1]],
    ['that runs along it', [[179.99, 50], [-179.99, 52], [179.98, 54]], [179.99, 180.01, 179.98]],
  ])('is unrolled where it is one over the meridian %s', (_, line, lngs) => expect(unwrapLine(line).map(([lng]) => Number(lng?.toFixed(6)))).toEqual(lngs));
});

it.each([
  [[[34, 48], [35, 49], [36, 50], [34, 48]], true],
  [[[0.1, 0.2], [0.3, 0.6], [0.7, 1.4], [0.1, 0.2]], true],
  [[[34, 48], [34, 48], [34, 48], [34, 48]], true],
  [[[34, 48], [35, 49], [36, 50], [36, 48], [35, 49], [34, 50], [34, 48]], false],
])('the positions %j lie on one line: %s', (ring, isOn) => expect(isOnOneLine(ring)).toBe(isOn));
