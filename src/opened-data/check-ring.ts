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

type Range = readonly [least: number, greatest: number];

/** The least and the greatest longitude of some positions, or latitude where `axis` is 1. */
export function rangeOf(positions: readonly LngLat[], axis: 0 | 1 = 0): Range {
  let [least, greatest] = [Infinity, -Infinity];
  for (const position of positions) {
    const value = position[axis] ?? 0;
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  return [least, greatest];
}

const isWithin = (lng: number, [west, east]: Range): boolean => lng >= west && lng <= east;

/** The full turn that brings a longitude into a range, 0 where it lies there; null where none does. */
function turnInto(lng: number, range: Range): number | null {
  return [0, 360, -360].find((turn) => isWithin(lng + turn, range)) ?? null;
}

/**
 * The same line with longitudes that run on past ±180 (179, 181 instead of 179, −179), so that it is not drawn back
 * around the world; the line itself where no step is longer than half a turn.
 */
export function unwrapLine(line: LngLat[]): LngLat[] {
  return unwrapWhere(line, isLong);
}

/**
 * The same of a ring; the ring itself where no way of unrolling it leaves it closed around something, as about a pole, with its holes
 * inside, of which only the longitudes are known at which they begin. A step from ±180 to ∓180 may be the meridian written twice,
 * where parts that were cut there have been joined again, or the whole length of a parallel, as the edge at a pole is written: it is
 * the former wherever the ring comes of it.
 */
export function unwrapRing(ring: LngLat[], holeStarts: readonly number[] = []): LngLat[] {
  for (const jumps of [isLong, isLongWithin]) {
    const whole = unwrapWhere(ring, jumps);
    if (whole === ring) break;
    if (isClosed(whole) && !isSeam(whole) && !losesHoles(ring, whole, holeStarts)) return whole;
  }
  return ring;
}

/** How near to ±180 a position may stand for it: boxes around the world are written a little narrower than it. */
const SEAM_DEG = 0.01;
/** How many times longer than broad the two sides of such a box are where they are laid upon each other; what is small and crosses the meridian, as a house does, is not. */
const SEAM_LENGTHS = 50;

type IsJump = (from: LngLat | undefined, to: LngLat | undefined) => boolean;

const isOnSeam = (position: LngLat | undefined): boolean => Math.abs(lngOf(position)) >= 180 - SEAM_DEG;
const isLong: IsJump = (from, to) => Math.abs(lngOf(to) - lngOf(from)) > 180;
const isLongWithin: IsJump = (from, to) => isLong(from, to) && !(isOnSeam(from) && isOnSeam(to));

/** Whether nothing is left of an unrolled ring but the meridian itself, up and down. */
function isSeam(ring: readonly LngLat[]): boolean {
  const [[west, east], [south, north]] = [rangeOf(ring), rangeOf(ring, 1)];
  return east - west <= 2 * SEAM_DEG && north - south >= SEAM_LENGTHS * (east - west);
}

/** Whether holes that lie in a ring as it is written would all lie beside it once it is unrolled. */
function losesHoles(ring: readonly LngLat[], whole: readonly LngLat[], holeStarts: readonly number[]): boolean {
  const [written, unrolled] = [rangeOf(ring), rangeOf(whole)];
  return holeStarts.some((lng) => isWithin(lng, written)) && holeStarts.every((lng) => turnInto(lng, unrolled) === null);
}

function unwrapWhere(line: LngLat[], jumps: IsJump): LngLat[] {
  if (!line.some((position, i) => i > 0 && jumps(line[i - 1], position))) return line;
  let shift = 0;
  return line.map((position, i) => {
    const before = line[i - 1];
    if (i > 0 && jumps(before, position)) shift += lngOf(position) > lngOf(before) ? -360 : 360;
    return shift === 0 ? position : [lngOf(position) + shift, ...position.slice(1)];
  });
}

/** A hole moved by a full turn where only so it lies between the `outer` ring's west and east, which may have been unrolled past ±180; else the hole itself. */
export function shiftInto(hole: LngLat[], outer: Range): LngLat[] {
  const shift = turnInto(lngOf(hole[0]), outer) ?? 0;
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
