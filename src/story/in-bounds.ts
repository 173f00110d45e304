import type { Bounds, Position } from './schema';

/** Whether a position `[lng, lat]` lies within bounds or on their edge. Bounds do not cross the 180th meridian. */
export function isInBounds([lng, lat]: Position, [west, south, east, north]: Bounds): boolean {
  return lng >= west && lng <= east && lat >= south && lat <= north;
}
