import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGrid, worldPointOf, worldUnits } from './grid';

const theatre = [21.5, 43.8, 41, 53] as const;

describe('the drawing plane', () => {
  it('has the world from edge to edge, as Web Mercator has it', () => {
    expect(worldPointOf([-180, 0])[0]).toBeCloseTo(0, 6);
    expect(worldPointOf([180, 0])[0]).toBeCloseTo(worldUnits, 6);
    expect(worldPointOf([0, 0])).toEqual([worldUnits / 2, worldUnits / 2]);
    // The latitude at which the square world ends.
    expect(worldPointOf([0, 85.051128779806])[1]).toBeCloseTo(0, 4);
  });

  it('agrees with the inverse Gudermannian at every position', () => {
    fc.assert(
      fc.property(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -85, max: 85, noNaN: true }), (lng, lat) => {
        const [x, y] = worldPointOf([lng, lat]);
        const phi = (lat * Math.PI) / 180;
        expect(x).toBeCloseTo(((lng + 180) / 360) * worldUnits, 5);
        expect(y).toBeCloseTo((0.5 - Math.asinh(Math.tan(phi)) / (2 * Math.PI)) * worldUnits, 5);
      }),
    );
  });

  it('lies on whole units of the world, on a corner of every hatch', () => {
    const { pointOf } = buildGrid([...theatre]);
    const [x, y] = worldPointOf([30.5, 50.4]);
    const [gridX, gridY] = pointOf([30.5, 50.4]);
    expect(Math.abs(x - gridX) % 64).toBeCloseTo(0, 6);
    expect(Math.abs(y - gridY) % 64).toBeCloseTo(0, 6);
  });

  it('holds the theatre with room on all sides', () => {
    const { extent, theatre: box } = buildGrid([...theatre]);
    expect(box.left - extent.left).toBeGreaterThan(1000);
    expect(extent.right - box.right).toBeGreaterThan(1000);
    expect(box.top - extent.top).toBeGreaterThan(2000);
    expect(extent.bottom - box.bottom).toBeGreaterThan(2000);
  });
});
