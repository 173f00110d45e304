import type { Bounds, Position } from './schema';

/** Whether a position `[lng, lat]` lies within bounds or on their edge. Bounds do not cross the 180th meridian. */
export function isInBounds([lng, lat]: Position, [west, south, east, north]: Bounds): boolean {
  return lng >= west && lng <= east && lat >= south && lat <= north;
}

/** Whether all of the inner bounds lies in the outer ones. */
export function holdsBounds([west, south, east, north]: Bounds, inner: Bounds): boolean {
  return inner[0] >= west && inner[1] >= south && inner[2] <= east && inner[3] <= north;
}

/** The least bounds that hold both. */
export function uniteBounds(a: Bounds, b: Bounds): Bounds {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}
