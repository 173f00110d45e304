/** Spherical Web Mercator, as MapLibre draws a plane map: the world is a square of side 1, its origin in the north-west. */

/** The width of the whole world at zoom 0, in pixels: MapLibre's tile size. */
export const worldPx = 512;

/** The easting of a longitude in degrees, 0 to 1. */
export function mercatorXOf(lngDeg: number): number {
  return (lngDeg + 180) / 360;
}

/** The northing of a latitude in degrees, 0 at the north edge to 1 at the south. */
export function mercatorYOf(latDeg: number): number {
  const phi = (latDeg * Math.PI) / 180;
  return (1 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / Math.PI) / 2;
}

/** The longitude in degrees of an easting. */
export function lngDegOf(mercatorX: number): number {
  return mercatorX * 360 - 180;
}

/** The latitude in degrees of a northing. */
export function latDegOf(mercatorY: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - 2 * mercatorY))) * 180) / Math.PI;
}
