/** The map's geometry on the drawing's grid, simplified together. */
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type { Grid, GridPoint } from './grid';
import { simplifyTogether, snapLine, type GridLine } from './shared-arcs';

/** The smallest triangle worth keeping, in square units: near the theatre, and away from it, where nobody looks closely. */
const leastTriangle = { near: 3, away: 40 };

/** How far around the theatre counts as near, in units. */
const nearUnits = 160;

function linesOf(geometry: Geometry): readonly Position[][] {
  switch (geometry.type) {
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    default:
      return [];
  }
}

/** Lines and rings as planar geometry of the same kind as before; islands and holes count as rings alike. */
function rebuild(geometry: Geometry, lines: readonly GridLine[]): Geometry {
  const coordinates = lines.map((line) => line.map(([x, y]) => [x, y]));
  if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') {
    return { type: 'Polygon', coordinates: coordinates.filter((ring) => ring.length > 3) };
  }
  return { type: 'MultiLineString', coordinates: coordinates.filter((line) => line.length > 1) };
}

/** Simplified planar geometry of every line and area of the given collections, by feature. Points are not in it. */
export function buildGridShapes(collections: readonly FeatureCollection[], grid: Grid): ReadonlyMap<Feature, Geometry> {
  const { theatre } = grid;
  const isNear = ([x, y]: GridPoint): boolean =>
    x > theatre.left - nearUnits && x < theatre.right + nearUnits && y > theatre.top - nearUnits && y < theatre.bottom + nearUnits;
  const parts = collections
    .flatMap(({ features }) => features)
    .map((feature) => ({
      feature,
      lines: linesOf(feature.geometry)
        .map((line) => snapLine(line.map(([lng = 0, lat = 0]) => grid.pointOf([lng, lat]))))
        .filter((line) => line.length > 1),
    }))
    .filter(({ lines }) => lines.length > 0);
  const simplified = simplifyTogether(parts.flatMap(({ lines }) => lines), (at) => (isNear(at) ? leastTriangle.near : leastTriangle.away));
  let taken = 0;
  return new Map(
    parts.map(({ feature, lines }) => {
      const mine = simplified.slice(taken, taken + lines.length);
      taken += lines.length;
      return [feature, rebuild(feature.geometry, mine)];
    }),
  );
}
