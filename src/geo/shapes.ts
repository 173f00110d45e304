import type { LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { Position } from '../story/schema';

/** What has an area: rings in degrees, straight between vertices in the plane of longitude and latitude. */
export type Areal = Polygon | MultiPolygon;

/** What has a length: vertices in degrees, joined by arcs of great circles when measured. */
export type Lineal = LineString | MultiLineString;

/** The first two numbers of a GeoJSON position as `[lng, lat]`; throws where one is missing. */
export function lngLatOf(position: readonly number[]): Position {
  const [lng, lat] = position;
  if (lng === undefined || lat === undefined) throw new Error('A position needs a longitude and a latitude.');
  return [lng, lat];
}

/** The polygons of a shape, each as its rings. */
export function polygonsOf(shape: Areal): MultiPolygon['coordinates'] {
  return shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
}

/** All rings of a shape, outer ones and holes alike, each closed, as `[lng, lat]` lists. */
export function ringsOf(shape: Areal): Position[][] {
  return polygonsOf(shape).flatMap((polygon) => polygon.map((ring) => ring.map(lngLatOf)));
}

/** The lines of a shape as `[lng, lat]` lists: its own for a line, its rings for an area. */
export function linesOf(shape: Lineal | Areal): Position[][] {
  switch (shape.type) {
    case 'LineString':
      return [shape.coordinates.map(lngLatOf)];
    case 'MultiLineString':
      return shape.coordinates.map((line) => line.map(lngLatOf));
    default:
      return ringsOf(shape);
  }
}

/** One or several lines as the simplest GeoJSON geometry that holds them. */
export function linealOf(lines: readonly Position[][]): Lineal {
  const [only] = lines;
  return only !== undefined && lines.length === 1
    ? { type: 'LineString', coordinates: only }
    : { type: 'MultiLineString', coordinates: [...lines] };
}
