import type { Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { ellipsoidKmOf } from './ellipsoid-distance';
import type { Position } from './schema';
import { boundsOf, meetsShape, shapeKmOf } from './shape-distance';

const box = (west: number, south: number, east: number, north: number): number[][] => [[west, south], [east, south], [east, north], [west, north], [west, south]];
const withHole: Geometry = { type: 'Polygon', coordinates: [box(30, 50, 32, 52), box(30.5, 50.5, 31.5, 51.5)] };
const two: Geometry = { type: 'MultiPolygon', coordinates: [[box(20, 40, 21, 41)], [box(30, 50, 32, 52)]] };
const line: Geometry = { type: 'LineString', coordinates: [[30, 50], [32, 50]] };
const collection: Geometry = { type: 'GeometryCollection', geometries: [line, { type: 'Point', coordinates: [40, 45] }] };

describe('how far a shape is', () => {
  it.each<[what: string, at: Position, shape: Geometry, nearest: Position]>([
    ['a point', [30, 50], { type: 'Point', coordinates: [30.1, 50.1] }, [30.1, 50.1]],
    ['one of several points', [30, 50], { type: 'MultiPoint', coordinates: [[35, 50], [30.1, 49.9]] }, [30.1, 49.9]],
    ['the middle of a line', [31, 50.2], line, [31, 50]],
    ['the end of a line', [32.3, 50], line, [32, 50]],
    ['one of several lines', [31, 50.2], { type: 'MultiLineString', coordinates: [[[0, 0], [1, 1]], [[30, 50], [32, 50]]] }, [31, 50]],
    ['the edge of an area', [31, 49.8], withHole, [31, 50]],
    ['the edge of its hole', [31, 50.7], withHole, [31, 50.5]],
    ['one of several areas', [21.2, 40.5], two, [21, 40.5]],
    ['a member of a collection', [40.1, 45], collection, [40, 45]],
  ])('to %s, within half a percent of the ellipsoid', (_, at, shape, nearest) => {
    const km = ellipsoidKmOf(at, nearest);
    expect(Math.abs(shapeKmOf(at, shape) - km) / km).toBeLessThan(0.005);
  });

  it('inside an area is nothing, and without positions without end', () => {
    expect([shapeKmOf([30.2, 51], withHole), shapeKmOf([31, 51], two), shapeKmOf([31, 51], { type: 'MultiPoint', coordinates: [] })]).toEqual([0, 0, Infinity]);
  });
});

it.each<[what: string, at: Position, shape: Geometry, meets: boolean]>([
  ['an area it is in', [30.2, 51], withHole, true],
  ['an area in whose hole it is', [31, 51], withHole, false],
  ['an area beside whose edge it is', [31, 49.999], withHole, false],
  ['a line it is near', [31, 50.002], line, true],
  ['a line it is far from', [31, 50.01], line, false],
  ['a collection with a line it is near', [31, 50.002], collection, true],
])('a position meets or misses %s', (_, at, shape, meets) => expect(meetsShape(at, shape, 0.3)).toBe(meets));

it('bounds hold all of a shape', () => {
  expect([boundsOf(two), boundsOf(line), boundsOf(collection), boundsOf({ type: 'GeometryCollection', geometries: [] })]).toEqual([[20, 40, 32, 52], [30, 50, 32, 50], [30, 45, 40, 50], null]);
});
