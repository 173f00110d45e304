/** Rings of polygons: the way they run, whether they cross themselves, and where they pass the 180th meridian. */

/** A sound position: longitude and latitude in degrees, perhaps more. */
export type LngLat = number[];

const lngOf = (position: LngLat | undefined): number => position?.[0] ?? 0;
const latOf = (position: LngLat | undefined): number => position?.[1] ?? 0;

/** Whether a ring ends where it begins; heights do not matter. */
export function isClosed(ring: readonly LngLat[]): boolean {
  const [first, last] = [ring[0], ring.at(-1)];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

/** Twice the area of a closed ring in square degrees, in the plane: above 0 where it runs anticlockwise. */
export function signedAreaOf(ring: readonly LngLat[]): number {
  let sum = 0;
  const [originLng, originLat] = [lngOf(ring[0]), latOf(ring[0])];
  for (let i = 1; i < ring.length; i += 1) {
    const [a, b] = [ring[i - 1], ring[i]];
    // From the first position: far from 0° the products would lose the small rings.
    sum += (lngOf(a) - originLng) * (latOf(b) - originLat) - (lngOf(b) - originLng) * (latOf(a) - originLat);
  }
  return sum;
}

/**
 * The same line with longitudes that run on past ±180 (179, 181 instead of 179, −179), so that it is not drawn back
 * around the world; the line itself where no step is longer than half a turn.
 */
export function unwrapLine(line: LngLat[]): LngLat[] {
  return unwrapWhere(line, isLong);
}

/**
 * The same of a ring; the ring itself where no way of unrolling it leaves it closed around an area, as about a pole. A step from
 * ±180 to ∓180 may be the meridian written twice, where parts that were cut there have been joined again, or the whole length of a
 * parallel, as the edge at a pole is written: it is the former wherever the ring comes of it.
 */
export function unwrapRing(ring: LngLat[]): LngLat[] {
  for (const jumps of [isLong, isLongWithin]) {
    const whole = unwrapWhere(ring, jumps);
    if (whole === ring) break;
    if (isClosed(whole) && signedAreaOf(whole) !== 0) return whole;
  }
  return ring;
}

type IsJump = (from: LngLat | undefined, to: LngLat | undefined) => boolean;

const isLong: IsJump = (from, to) => Math.abs(lngOf(to) - lngOf(from)) > 180;
const isLongWithin: IsJump = (from, to) => isLong(from, to) && !(Math.abs(lngOf(from)) === 180 && Math.abs(lngOf(to)) === 180);

function unwrapWhere(line: LngLat[], jumps: IsJump): LngLat[] {
  if (!line.some((position, i) => i > 0 && jumps(line[i - 1], position))) return line;
  let shift = 0;
  return line.map((position, i) => {
    const before = line[i - 1];
    if (i > 0 && jumps(before, position)) shift += lngOf(position) > lngOf(before) ? -360 : 360;
    return shift === 0 ? position : [lngOf(position) + shift, ...position.slice(1)];
  });
}

/** A hole moved by a full turn where only so it lies in its outer ring, which may have been unrolled past ±180; else the hole itself. */
export function shiftInto(hole: LngLat[], outer: readonly LngLat[]): LngLat[] {
  const start = lngOf(hole[0]);
  let [west, east] = [Infinity, -Infinity];
  for (const position of outer) [west, east] = [Math.min(west, lngOf(position)), Math.max(east, lngOf(position))];
  const isIn = (lng: number): boolean => lng >= west && lng <= east;
  const shift = [0, 360, -360].find((turn) => isIn(start + turn)) ?? 0;
  return shift === 0 ? hole : hole.map((position) => [lngOf(position) + shift, ...position.slice(1)]);
}

/** How many pairs of segments may still be compared in a file. */
export interface Budget {
  pairs: number;
}

/**
 * Whether two segments of a closed ring cross each other somewhere other than at their ends: false also where the
 * budget runs out before it is known. Sweeps from west to east; repeated positions and touching corners do not count.
 */
export function crossesItself(ring: readonly LngLat[], budget: Budget): boolean {
  const segments = ring.slice(1).map((end, i) => ({ start: ring[i] ?? end, end, i }));
  segments.sort((a, b) => Math.min(lngOf(a.start), lngOf(a.end)) - Math.min(lngOf(b.start), lngOf(b.end)));
  let active: typeof segments = [];
  for (const one of segments) {
    const west = Math.min(lngOf(one.start), lngOf(one.end));
    budget.pairs -= active.length;
    if (budget.pairs < 0) return false;
    active = active.filter((other) => Math.max(lngOf(other.start), lngOf(other.end)) >= west);
    if (active.some((other) => cross(one.start, one.end, other.start, other.end))) return true;
    active.push(one);
  }
  return false;
}

/** Properly: each segment has an end strictly on either side of the other. */
function cross(a: LngLat, b: LngLat, c: LngLat, d: LngLat): boolean {
  return sideOf(a, b, c) * sideOf(a, b, d) < 0 && sideOf(c, d, a) * sideOf(c, d, b) < 0;
}

function sideOf(a: LngLat, b: LngLat, point: LngLat): number {
  return Math.sign((lngOf(b) - lngOf(a)) * (latOf(point) - latOf(a)) - (latOf(b) - latOf(a)) * (lngOf(point) - lngOf(a)));
}
