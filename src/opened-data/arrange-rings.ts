/** Compares the rings of a polygon: which goes round the others, which are holes in it, and which lie beside it. */
import { rangeOf, shiftInto, signedAreaOf, type LngLat, type Range } from './check-ring';
import type { Budget } from './crosses-itself';
import type { FaultCode } from './faults';
import { EDGE_DEG, findSides, type Side } from './ring-sides';
import { findCrossing } from './rings-cross';

/** A sound, closed ring, and where it stands. */
export interface PlacedRing {
  readonly ring: LngLat[];
  readonly path: string;
}

/** The same with its bounds and its size. */
interface BoundedRing extends PlacedRing {
  readonly lngs: Range;
  readonly lats: Range;
  /** What it goes round, in the plane of its degrees. */
  readonly size: number;
}

/** Areas of one outer ring and its holes, and what is said of the rings they are made of. */
export interface Arranged {
  readonly areas: LngLat[][][];
  readonly remarks: readonly { readonly code: FaultCode; readonly path: string }[];
}

/** How a further ring lies to the first: `beyond` crosses it, `around` goes round it, `unknown` where the budget did not suffice. */
type Relation = 'in' | 'out' | 'around' | 'beyond' | 'unknown';

/** How many corners of a ring are looked at: some may touch the other ring. */
const SAMPLES = 8;

/**
 * The areas that the rings of one polygon make. A further ring that lies beside the first is an area of its own, one that goes round
 * it changes places with it, one that crosses it stays a hole. Rings that change their part are turned round in place.
 */
export function arrangeRings(rings: readonly PlacedRing[], budget: Budget): Arranged {
  const [only] = rings;
  if (only !== undefined && rings.length === 1) return { areas: [[only.ring]], remarks: [] };
  const areas: PlacedRing[][] = [];
  const remarks: { code: FaultCode; path: string }[] = [];
  let left = rings.map((one): BoundedRing => ({ ...one, lngs: rangeOf(one.ring), lats: rangeOf(one.ring, 1), size: Math.abs(signedAreaOf(one.ring)) }));
  let [at, isExchanged] = [0, false];
  for (;;) {
    const first = left[at];
    if (first === undefined) break;
    at += 1;
    const near = findNear(first, left, at, budget);
    const relations = relate(first, near, budget);
    const around = isExchanged ? undefined : largestOf(near.filter((_, i) => relations[i] === 'around'));
    if (around !== undefined) {
      remarks.push({ code: 'ring-around', path: around.path });
      left = [around, ...left.slice(at - 1).filter((one) => one !== around)];
      [at, isExchanged] = [0, true];
      continue;
    }
    isExchanged = false;
    const holes = near.filter((_, i) => relations[i] !== 'out');
    areas.push([first, ...holes.map(({ ring, path }) => ({ ring: shiftInto(ring, first.lngs), path }))]);
    for (const [i, { path }] of near.entries()) if (relations[i] === 'beyond') remarks.push({ code: 'ring-beyond', path });
    if (relations.includes('unknown')) remarks.push({ code: 'crossing-unchecked', path: first.path });
    if (holes.length === 0) continue;
    const taken = new Set(holes);
    left = left.slice(at).filter((one) => !taken.has(one));
    at = 0;
  }
  for (const [outer] of areas.slice(1)) if (outer) remarks.push({ code: 'ring-outside', path: outer.path });
  if (areas.length > 1 || remarks.length > 0) for (const area of areas) area.forEach(({ ring }, i) => wind(ring, i === 0));
  return { areas: areas.map((area) => area.map(({ ring }) => ring)), remarks };
}

/** Turns a ring round in place where it does not run as an outer ring or a hole does. */
function wind(ring: LngLat[], isOuter: boolean): void {
  const area = signedAreaOf(ring);
  if (area !== 0 && area > 0 !== isOuter) ring.reverse();
}

function largestOf(rings: readonly BoundedRing[]): BoundedRing | undefined {
  return rings.toSorted((a, b) => b.size - a.size)[0];
}

/** The rings from a place in a list on that may lie in the first, or go round it; all of them where the budget does not suffice to tell. What goes round nothing takes nothing away wherever it lies, and stays with the first. */
function findNear(first: BoundedRing, rings: readonly BoundedRing[], from: number, budget: Budget): BoundedRing[] {
  budget.pairs -= rings.length - from;
  if (budget.pairs < 0) return rings.slice(from);
  const near: BoundedRing[] = [];
  for (let at = from; at < rings.length; at += 1) {
    const other = rings[at];
    if (other && (other.size === 0 || meets(first, other))) near.push(other);
  }
  return near;
}

/** Whether the bounds of two rings touch, where need be after a full turn. */
function meets(a: BoundedRing, b: BoundedRing): boolean {
  if (a.lats[0] > b.lats[1] || a.lats[1] < b.lats[0]) return false;
  const [eastward, westward] = [b.lngs[1] - a.lngs[0], a.lngs[1] - b.lngs[0]];
  return (eastward >= 0 && westward >= 0) || (eastward >= 360 && westward >= -360) || (eastward >= -360 && westward >= 360);
}

/** How each of the others lies to the first ring. */
function relate({ ring: first, lngs }: BoundedRing, others: readonly BoundedRing[], budget: Budget): Relation[] {
  if (others.length === 0) return [];
  const rings = others.map(({ ring }) => shiftInto(ring, lngs));
  const samples = rings.map(samplesOf);
  const sides = findSides(samples.flat(), first, budget);
  const crossing = sides === null ? null : findCrossing(first, rings, budget);
  if (sides === null || crossing === null) return others.map(() => 'unknown');
  let at = 0;
  return rings.map((ring, i) => {
    const own = sides.slice(at, at + (samples[i]?.length ?? 0));
    at += own.length;
    if (others[i]?.size === 0) return 'in';
    if (crossing.has(i) || isMixed(own)) return 'beyond';
    // A ring all of whose corners stand on the edge of the first is taken for that once more.
    return own.includes('out') ? outerRelationOf(first, ring, budget) : 'in';
  });
}

/** Of a ring no corner of which lies inside the first. */
function outerRelationOf(first: LngLat[], other: readonly LngLat[], budget: Budget): Relation {
  const moved = shiftInto(first, rangeOf(other));
  if (!holdsBounds(other, moved)) return 'out';
  const sides = findSides(samplesOf(moved), other, budget);
  if (sides === null) return 'unknown';
  if (isMixed(sides)) return 'beyond';
  return sides.includes('in') ? 'around' : 'out';
}

const isMixed = (sides: readonly Side[]): boolean => sides.includes('in') && sides.includes('out');

function holdsBounds(outer: readonly LngLat[], inner: readonly LngLat[]): boolean {
  return ([0, 1] as const).every((axis) => {
    const [[least, most], [low, high]] = [rangeOf(outer, axis), rangeOf(inner, axis)];
    return least <= low + EDGE_DEG && most >= high - EDGE_DEG;
  });
}

/** Some corners of a closed ring, spread evenly over it. */
function samplesOf(ring: readonly LngLat[]): LngLat[] {
  const corners = ring.length - 1;
  const count = Math.min(corners, SAMPLES);
  return Array.from({ length: count }, (_, at) => ring[Math.floor((at * corners) / count)] ?? []);
}
