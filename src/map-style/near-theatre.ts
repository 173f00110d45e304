import type { Bounds, Position } from '../story/schema';

/** How far beyond the theatre something still counts as near it, as a share of the theatre's size in degrees. */
const beyond = 0.6;

/** Whether a position `[lng, lat]` is drawn with the theatre `[west, south, east, north]`; what is farther is pointed at from the edge. */
export function isNearTheatre([lng, lat]: Position, [west, south, east, north]: Bounds): boolean {
  const [roomLng, roomLat] = [(east - west) * beyond, (north - south) * beyond];
  return lng > west - roomLng && lng < east + roomLng && lat > south - roomLat && lat < north + roomLat;
}
