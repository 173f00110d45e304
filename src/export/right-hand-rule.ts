/** GeoJSON as RFC 7946 wants it to be written: rings wound by the right-hand rule (3.1.6) and bounding boxes (5). */
import type { Feature, Geometry, Position } from 'geojson';

/** The same geometry with every outer ring counterclockwise and every hole clockwise; all else as it is. */
export function withRightHandRule<T extends Geometry>(geometry: T): T;
export function withRightHandRule(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case 'Polygon':
      return { ...geometry, coordinates: geometry.coordinates.map(wound) };
    case 'MultiPolygon':
      return { ...geometry, coordinates: geometry.coordinates.map((polygon) => polygon.map(wound)) };
    case 'GeometryCollection':
      return { ...geometry, geometries: geometry.geometries.map((member) => withRightHandRule(member)) };
    default:
      return geometry;
  }
}

function wound(ring: Position[], at: number): Position[] {
  const isOuter = at === 0;
  return signedAreaOf(ring) < 0 === isOuter ? ring.toReversed() : ring;
}

/** Twice the ring's area in square degrees, positive where it runs counterclockwise (shoelace formula). */
export function signedAreaOf(ring: readonly Position[]): number {
  let sum = 0;
  ring.forEach(([x = 0, y = 0], at) => {
    const [nextX = 0, nextY = 0] = ring[(at + 1) % ring.length] ?? [];
    sum += x * nextY - nextX * y;
  });
  return sum;
}

/** `[west, south, east, north]` of all positions, in degrees; null where there are none. Nothing here crosses the antimeridian. */
export function findBbox(features: readonly Feature[]): [number, number, number, number] | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  const visit = (geometry: Geometry | null): void => {
    if (geometry === null) return;
    if (geometry.type === 'GeometryCollection') return geometry.geometries.forEach(visit);
    for (const [lng = Number.NaN, lat = Number.NaN] of positionsOf(geometry.coordinates)) {
      [west, south, east, north] = [Math.min(west, lng), Math.min(south, lat), Math.max(east, lng), Math.max(north, lat)];
    }
  };
  for (const { geometry } of features) visit(geometry);
  return west <= east && south <= north ? [west, south, east, north] : null;
}

type Nested = readonly number[] | readonly Nested[];

function positionsOf(coordinates: Nested): Array<readonly number[]> {
  if (isPosition(coordinates)) return [coordinates];
  return coordinates.flatMap((part) => (typeof part === 'number' ? [] : positionsOf(part)));
}

function isPosition(coordinates: Nested): coordinates is readonly number[] {
  return typeof coordinates[0] === 'number';
}
