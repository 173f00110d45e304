/** Lines and rings of polygons: the way they run, what they go round, and where they pass the 180th meridian. */

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

/** What of a line's length may be owed to the rounding of its coordinates. */
const ROUNDING = 1e-12;

/** Whether all positions lie on one straight line, or are one: a ring of these goes round nothing. */
export function isOnOneLine(ring: readonly LngLat[]): boolean {
  const [first] = ring;
  const [lng, lat] = [lngOf(first), latOf(first)];
  const reachOf = (position: LngLat): number => Math.hypot(lngOf(position) - lng, latOf(position) - lat);
  let farthest: LngLat = first ?? [];
  let reach = 0;
  for (const position of ring) {
    const far = reachOf(position);
    if (far > reach) [farthest, reach] = [position, far];
  }
  const [east, north] = [lngOf(farthest) - lng, latOf(farthest) - lat];
  return ring.every((position) => Math.abs(east * (latOf(position) - lat) - north * (lngOf(position) - lng)) <= ROUNDING * reach * reach);
}

/** The least and the greatest of some numbers. */
export type Range = readonly [least: number, greatest: number];

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
 * around the world; the line itself where no step is longer than half a turn. RFC 7946, 3.1.1: a step is a straight line, so one from
 * ±180 to ∓180 is a parallel, unless the line comes to the one and goes on from the other; and what would shrink to a point is none.
 */
export function unwrapLine(line: LngLat[]): LngLat[] {
  // What passes the meridian elsewhere runs along it, now on this side and now on that.
  const passes = line.some((position, at) => at > 0 && isLongWithin(line[at - 1], position, at));
  const whole = unwrapWhere(line, passes ? isLong : (from, to, at) => isLong(from, to, at) && isPassage(line, at));
  return whole === line || lengthsOf(whole).some((length) => length > 2 * SEAM_DEG) ? whole : line;
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

/** Whether a line that steps to its position `at` has to be unrolled there. */
type IsJump = (from: LngLat | undefined, to: LngLat | undefined, at: number) => boolean;

const isOnSeam = (position: LngLat | undefined): boolean => Math.abs(lngOf(position)) >= 180 - SEAM_DEG;
const isLong: IsJump = (from, to) => Math.abs(lngOf(to) - lngOf(from)) > 180;
const isAlongSeams: IsJump = (from, to) => isOnSeam(from) && isOnSeam(to);
const isLongWithin: IsJump = (from, to, at) => isLong(from, to, at) && !isAlongSeams(from, to, at);

/** Whether a line comes to the meridian from within the one half of the world and goes on within the other: it was cut there and joined again. */
function isPassage(line: readonly LngLat[], at: number): boolean {
  const [before, after] = [line[at - 2], line[at + 1]];
  return before !== undefined && after !== undefined && !isOnSeam(before) && !isOnSeam(after) && lngOf(before) * lngOf(line[at - 1]) > 0 && lngOf(after) * lngOf(line[at]) > 0;
}

/** How far positions reach from west to east and from south to north. */
function lengthsOf(positions: readonly LngLat[]): number[] {
  return ([0, 1] as const).map((axis) => {
    const [least, greatest] = rangeOf(positions, axis);
    return greatest - least;
  });
}

/** Whether nothing is left of an unrolled ring but the meridian itself, up and down. */
function isSeam(ring: readonly LngLat[]): boolean {
  const [width = 0, height = 0] = lengthsOf(ring);
  return width <= 2 * SEAM_DEG && height >= SEAM_LENGTHS * width;
}

/** Whether holes that lie in a ring as it is written would all lie beside it once it is unrolled. */
function losesHoles(ring: readonly LngLat[], whole: readonly LngLat[], holeStarts: readonly number[]): boolean {
  const [written, unrolled] = [rangeOf(ring), rangeOf(whole)];
  return holeStarts.some((lng) => isWithin(lng, written)) && holeStarts.every((lng) => turnInto(lng, unrolled) === null);
}

function unwrapWhere(line: LngLat[], jumps: IsJump): LngLat[] {
  if (!line.some((position, i) => i > 0 && jumps(line[i - 1], position, i))) return line;
  let shift = 0;
  return line.map((position, i) => {
    const before = line[i - 1];
    if (i > 0 && jumps(before, position, i)) shift += lngOf(position) > lngOf(before) ? -360 : 360;
    return shift === 0 ? position : [lngOf(position) + shift, ...position.slice(1)];
  });
}

/** A hole moved by a full turn where only so it lies between the `outer` ring's west and east, which may have been unrolled past ±180; else the hole itself. */
export function shiftInto(hole: LngLat[], outer: Range): LngLat[] {
  const shift = turnInto(lngOf(hole[0]), outer) ?? 0;
  return shift === 0 ? hole : hole.map((position) => [lngOf(position) + shift, ...position.slice(1)]);
}
