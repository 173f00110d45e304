/** Sound GeoJSON for tests: every kind of geometry, three features in each file. */

interface Feature {
  type: 'Feature';
  id?: unknown;
  properties: Record<string, unknown> | null;
  geometry: { type: string; coordinates?: unknown; geometries?: unknown };
}

export interface BaseFile {
  type: 'FeatureCollection';
  features: Feature[];
}

const square = (lng: number, lat: number, size = 1): number[][] => [[lng, lat], [lng + size, lat], [lng + size, lat + size], [lng, lat + size], [lng, lat]];
const hole = (lng: number, lat: number): number[][] => square(lng + 0.25, lat + 0.25, 0.5).toReversed();

function fileOf(type: string, coordinatesAt: (lng: number) => unknown): BaseFile {
  return {
    type: 'FeatureCollection',
    features: [30, 32, 34].map((lng, at) => ({
      type: 'Feature',
      id: `f${at}`,
      properties: { title: `Feature ${at}`, date: `2025-03-1${at}` },
      geometry: type === 'GeometryCollection' ? { type, geometries: coordinatesAt(lng) } : { type, coordinates: coordinatesAt(lng) },
    })),
  };
}

/** The files by the kind of geometry that they hold. Made anew for each caller, who may change them. */
export const baseFiles: Readonly<Record<string, () => BaseFile>> = {
  Point: () => fileOf('Point', (lng) => [lng, 50]),
  MultiPoint: () => fileOf('MultiPoint', (lng) => [[lng, 50], [lng, 51]]),
  LineString: () => fileOf('LineString', (lng) => [[lng, 50], [lng + 1, 51], [lng + 1, 52]]),
  MultiLineString: () => fileOf('MultiLineString', (lng) => [[[lng, 50], [lng + 1, 51]], [[lng, 52], [lng + 1, 53]]]),
  Polygon: () => fileOf('Polygon', (lng) => [square(lng, 50), hole(lng, 50)]),
  MultiPolygon: () => fileOf('MultiPolygon', (lng) => [[square(lng, 50), hole(lng, 50)], [square(lng, 53)]]),
  GeometryCollection: () =>
    fileOf('GeometryCollection', (lng) => [{ type: 'Point', coordinates: [lng, 50] }, { type: 'Polygon', coordinates: [square(lng, 50)] }]),
};
