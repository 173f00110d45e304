/** Whether a position meets a shape, and how far away the shape is: near enough for a check of the map's files, which rests on no library. */
import type { Geometry, Position as Coordinates } from 'geojson';
import type { Bounds, Position } from './schema';

/** A degree of latitude on the sphere of the Earth's mean radius, 6371.0088 km. */
const KM_PER_DEG = 111.195;

/**
 * The distance in km from `at` to the nearest point of a shape, 0 inside an area; Infinity for a shape without positions. Taken on
 * the plane that touches the globe at `at`, so it is right near by and rough far away.
 */
export function shapeKmOf(at: Position, shape: Geometry): number {
  if (shape.type === 'GeometryCollection') return Math.min(Infinity, ...shape.geometries.map((one) => shapeKmOf(at, one)));
  if (areasOf(shape).some((rings) => isInside(at, rings))) return 0;
  return linesOf(shape).reduce((least, line) => Math.min(least, lineKmOf(at, line)), Infinity);
}

/** Whether `at` lies in an area, or within `km` of a line or a point: of an area, near its edge is not in it. */
export function meetsShape(at: Position, shape: Geometry, km: number): boolean {
  if (shape.type === 'GeometryCollection') return shape.geometries.some((one) => meetsShape(at, one, km));
  const areas = areasOf(shape);
  return areas.length > 0 ? areas.some((rings) => isInside(at, rings)) : shapeKmOf(at, shape) < km;
}

/** The least bounds that hold a shape; null for one without positions. */
export function boundsOf(shape: Geometry): Bounds | null {
  const positions = shape.type === 'GeometryCollection' ? shape.geometries.flatMap((one) => cornersOf(boundsOf(one))) : linesOf(shape).flat();
  if (positions.length === 0) return null;
  return positions.reduce<Bounds>(([west, south, east, north], [lng = 0, lat = 0]) => [Math.min(west, lng), Math.min(south, lat), Math.max(east, lng), Math.max(north, lat)], [Infinity, Infinity, -Infinity, -Infinity]);
}

function boxesMeet(a: Bounds, b: Bounds): boolean {
  return a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];
}

/** Where a shape lies: in bounds, be it in part; in them only if it is read latitude first; or elsewhere. One without positions lies nowhere wrong. */
export function standingOf(shape: Geometry, bounds: Bounds): 'inside' | 'swapped' | 'outside' {
  const box = boundsOf(shape);
  if (box === null || boxesMeet(box, bounds)) return 'inside';
  return boxesMeet([box[1], box[0], box[3], box[2]], bounds) ? 'swapped' : 'outside';
}

/** What a sentence on a shape outside of bounds adds where it was written latitude first. */
export const SWAPPED_HINT = ', in which it lies if it is read latitude first';

type Simple = Exclude<Geometry, { type: 'GeometryCollection' }>;

function areasOf(shape: Simple): readonly Coordinates[][][] {
  if (shape.type === 'Polygon') return [shape.coordinates];
  return shape.type === 'MultiPolygon' ? shape.coordinates : [];
}

/** Everything of a shape as lines; a point is a line of one position. */
function linesOf(shape: Simple): readonly Coordinates[][] {
  switch (shape.type) {
    case 'Point':
      return [[shape.coordinates]];
    case 'MultiPoint':
      return shape.coordinates.map((position) => [position]);
    case 'LineString':
      return [shape.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return shape.coordinates;
    case 'MultiPolygon':
      return shape.coordinates.flat();
  }
}

function cornersOf(bounds: Bounds | null): Coordinates[] {
  return bounds === null ? [] : [bounds.slice(0, 2), bounds.slice(2)];
}

/** By the crossings of a ray to the east: holes take away what the outer ring gives. */
function isInside([lng, lat]: Position, rings: readonly Coordinates[][]): boolean {
  let inside = false;
  for (const ring of rings) {
    ring.forEach(([x1 = 0, y1 = 0], at) => {
      const [x0 = 0, y0 = 0] = ring[at === 0 ? ring.length - 1 : at - 1] ?? [];
      if (y0 > lat !== y1 > lat && lng < x0 + ((lat - y0) / (y1 - y0)) * (x1 - x0)) inside = !inside;
    });
  }
  return inside;
}

function lineKmOf([lng, lat]: Position, line: readonly Coordinates[]): number {
  const kmPerLng = KM_PER_DEG * Math.cos((lat * Math.PI) / 180);
  const onPlane = ([x = 0, y = 0]: Coordinates): readonly [number, number] => [(x - lng) * kmPerLng, (y - lat) * KM_PER_DEG];
  let least = Infinity;
  line.forEach((end, at) => {
    const [x0, y0] = onPlane(line[at === 0 ? 0 : at - 1] ?? end);
    const [x1, y1] = onPlane(end);
    const squared = (x1 - x0) ** 2 + (y1 - y0) ** 2;
    const share = squared === 0 ? 0 : Math.max(0, Math.min(1, -(x0 * (x1 - x0) + y0 * (y1 - y0)) / squared));
    least = Math.min(least, Math.hypot(x0 + share * (x1 - x0), y0 + share * (y1 - y0)));
  });
  return least;
}
