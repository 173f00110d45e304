import { LngLat, Point } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { findAway, type FarPointer } from './far-pointers';

const theatre = [22, 44, 40, 53] as const;
const moscow: FarPointer = { place: 'moscow', at: [37.62, 55.76], label: 'Moscow', note: '' };
/** What shapes keep free of: 24 pixels along every edge of a map of 1000 by 700. */
const view = { left: 24, top: 24, right: 976, bottom: 676 };

/** The pointers that are shown where Moscow is drawn at a point of the map. */
function awayWith(x: number, y: number, zoom = 5) {
  const map = { getZoom: () => zoom, getCenter: () => new LngLat(31, 48.5), getBearing: () => 0, project: () => new Point(x, y) };
  return findAway(map, [...theatre], [moscow], view).map(({ pointer }) => pointer.place);
}

describe('a pointer to a far place', () => {
  it.each([[500, 4], [500, 24], [4, 300], [996, 300], [500, 690]])('is not shown while the place itself is seen, at %i, %i', (x, y) => {
    expect(awayWith(x, y)).toEqual([]);
  });

  it.each([[500, -3], [500, 1], [-40, 300], [1010, 300], [500, 705]])('is shown where the place is off the map or cut by its edge, at %i, %i', (x, y) => {
    expect(awayWith(x, y)).toEqual(['moscow']);
  });

  it('is not shown near the ground, nor on the globe', () => {
    expect([awayWith(500, -300, 8), awayWith(500, -300, 2)]).toEqual([[], []]);
  });
});
