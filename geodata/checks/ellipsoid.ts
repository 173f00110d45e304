import geographiclib from 'geographiclib-geodesic';
import { linesOf, type Areal, type Lineal } from '../../src/geo/shapes';
import type { Basis } from '../../src/geo/measurement';
import type { Position } from '../../src/story/schema';

const { Geodesic, PolygonArea } = geographiclib;
const M_PER_KM = 1000;
const M2_PER_KM2 = 1e6;
const LONGEST_EDGE_DEG = 0.1;

/** Geodesic distance in km on the WGS84 ellipsoid (Karney's method, good to nanometres). */
export function ellipsoidDistanceKm([lng1, lat1]: Position, [lng2, lat2]: Position): number {
  return (Geodesic.WGS84.Inverse(lat1, lng1, lat2, lng2).s12 ?? NaN) / M_PER_KM;
}

/** Length in km of a line on the ellipsoid, vertex to vertex by geodesics. */
function ellipsoidLengthKm(line: Lineal): number {
  return linesOf(line).reduce(
    (sum, run) => sum + run.slice(1).reduce((km, end, i) => km + ellipsoidDistanceKm(run[i] ?? end, end), 0),
    0,
  );
}

/** Area in km² on the ellipsoid, holes taken out; 0 for null. Edges are straight in degrees, as RFC 7946 (3.1.1) has them. */
export function ellipsoidAreaKm2(shape: Areal | null): number {
  if (shape === null) return 0;
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  return polygons.reduce((sum, [outer = [], ...holes]) => sum + ringKm2(outer) - holes.reduce((km2, hole) => km2 + ringKm2(hole), 0), 0);
}

/** The value of a measure computed once more from its geometry on the ellipsoid: km, km² or percent. */
export function ellipsoidValueOf(basis: Basis): number {
  switch (basis.kind) {
    case 'area':
      return ellipsoidAreaKm2(basis.shape);
    case 'share':
      return (100 * ellipsoidAreaKm2(basis.part)) / ellipsoidAreaKm2(basis.whole);
    case 'share-of-figure':
      return (100 * ellipsoidAreaKm2(basis.part)) / basis.wholeKm2;
    case 'length':
      return ellipsoidLengthKm(basis.line);
    case 'distance':
      return ellipsoidDistanceKm(basis.from, basis.to);
  }
}

function ringKm2(ring: readonly number[][]): number {
  const polygon = new PolygonArea.PolygonArea(Geodesic.WGS84, false);
  // Between two vertices the library takes a geodesic, which leaves a long edge along a parallel by kilometres.
  for (const [i, [lng2 = NaN, lat2 = NaN]] of ring.slice(1).entries()) {
    const [lng1 = NaN, lat1 = NaN] = ring[i] ?? [];
    const pieces = Math.ceil(Math.max(Math.abs(lng2 - lng1), Math.abs(lat2 - lat1)) / LONGEST_EDGE_DEG) || 1;
    for (let k = 0; k < pieces; k += 1) polygon.AddPoint(lat1 + ((lat2 - lat1) * k) / pieces, lng1 + ((lng2 - lng1) * k) / pieces);
  }
  return Math.abs(polygon.Compute(false, true).area ?? NaN) / M2_PER_KM2;
}
