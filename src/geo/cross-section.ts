import type { Position } from '../story/schema';
import { distanceKmOf } from './great-circle';
import { buildLocalPlane, type PlanePoint } from './local-plane';
import { ringsOf, type Areal } from './shapes';

/** A section across water from bank to bank, with its length. */
export type CrossSection = { readonly from: Position; readonly to: Position; readonly widthKm: number };

/** Turned so far to either side of square, in steps: a river's line never runs quite true to its banks. */
const TURNS_DEG = [0, -10, 10, -20, 20, -30, 30, -40, 40] as const;

/**
 * The shortest section through `station` from edge to edge of `water`, among those within 40° of square to
 * `directionDeg` (degrees clockwise from north). Null where the station does not lie in the water. Islands end it.
 */
export function findCrossSection(station: Position, directionDeg: number, water: Areal): CrossSection | null {
  const plane = buildLocalPlane(station);
  const rings = ringsOf(water).map((ring) => ring.map(plane.toPlane));
  let best: CrossSection | null = null;
  for (const turn of TURNS_DEG) {
    const reach = reachesOf(((directionDeg + 90 + turn) * Math.PI) / 180, rings);
    if (reach === null) return null;
    const from = plane.toPosition(reach[0]);
    const to = plane.toPosition(reach[1]);
    const widthKm = distanceKmOf(from, to);
    if (best === null || widthKm < best.widthKm) best = { from, to, widthKm };
  }
  return best;
}

/** Where a line through the origin first leaves the rings either way; null where the origin is outside them. */
function reachesOf(bearing: number, rings: readonly PlanePoint[][]): readonly [PlanePoint, PlanePoint] | null {
  const [east, north] = [Math.sin(bearing), Math.cos(bearing)];
  let [ahead, behind, crossingsAhead] = [Infinity, -Infinity, 0];
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i += 1) {
      const t = crossingOf(ring[i - 1], ring[i], east, north);
      if (t === null) continue;
      if (t > 0) crossingsAhead += 1;
      if (t > 0 && t < ahead) ahead = t;
      if (t <= 0 && t > behind) behind = t;
    }
  }
  // An even number of edges ahead means that the station stands on dry ground.
  if (crossingsAhead % 2 === 0 || behind === -Infinity) return null;
  return [
    [behind * east, behind * north],
    [ahead * east, ahead * north],
  ];
}

/** How many km along the direction the segment from `a` to `b` is crossed, null where it is not. */
function crossingOf(a: PlanePoint | undefined, b: PlanePoint | undefined, east: number, north: number): number | null {
  if (a === undefined || b === undefined) return null;
  const sideA = a[0] * north - a[1] * east;
  const sideB = b[0] * north - b[1] * east;
  // Half-open, so that a vertex on the line counts once for its two segments.
  if (sideA > 0 === sideB > 0) return null;
  const share = sideA / (sideA - sideB);
  return (a[0] + share * (b[0] - a[0])) * east + (a[1] + share * (b[1] - a[1])) * north;
}
