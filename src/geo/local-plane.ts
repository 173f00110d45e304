import type { Position } from '../story/schema';

/** A point in km east and north of a plane's origin. */
export type PlanePoint = readonly [eastKm: number, northKm: number];

/** Degrees to km and back about an origin. */
export type LocalPlane = {
  readonly toPlane: (position: readonly number[]) => PlanePoint;
  readonly toPosition: (point: PlanePoint) => Position;
};

/** A degree of latitude on a sphere of the Earth's mean radius, 6,371.0088 km, as Turf has it. */
export const KM_PER_DEG = (6371.0088 * Math.PI) / 180;

/**
 * An equirectangular plane that touches the sphere at `origin`. Lengths within 50 km of it are true to about
 * 1 % at 52° N and better than 0.5 % within 20 km, so it serves for drawing and for finding, not for the values.
 */
export function buildLocalPlane([lng0, lat0]: Position): LocalPlane {
  const eastKmPerDeg = KM_PER_DEG * Math.cos((lat0 * Math.PI) / 180);
  return {
    toPlane: ([lng = NaN, lat = NaN]) => [(lng - lng0) * eastKmPerDeg, (lat - lat0) * KM_PER_DEG],
    toPosition: ([east, north]) => [lng0 + east / eastKmPerDeg, lat0 + north / KM_PER_DEG],
  };
}
