/** Which rings cross another one, found by a sweep and within a budget. */
import { rangeOf, type LngLat } from './check-ring';
import type { Budget } from './crosses-itself';
import { EDGE_DEG } from './ring-sides';

/** Rectangles in lists of numbers: with an object for each, a pair takes ten times as long. */
interface Boxes {
  readonly starts: number[];
  readonly ends: number[];
  readonly lows: number[];
  readonly highs: number[];
}

/** A straight piece of a ring: its ends, and which ring it is of. */
interface Pieces extends Boxes {
  readonly from: LngLat[];
  readonly to: LngLat[];
  readonly ring: number[];
}

/**
 * Which of `others` the closed `ring` crosses, by more than an edge's breadth on either side; null where the budget does not suffice.
 * Only what lies near another ring is compared, so that lakes cost their land no more than their shores.
 */
export function findCrossing(ring: readonly LngLat[], others: readonly (readonly LngLat[])[], budget: Budget): Set<number> | null {
  const crossing = new Set<number>();
  const pieces = piecesOf([ring]);
  const [nearPieces, nearRings] = [new Set<number>(), new Set<number>()];
  const isSwept = sweep(pieces, boxesOf(others), budget, (piece, other) => {
    nearPieces.add(piece);
    nearRings.add(other);
  });
  if (!isSwept) return null;
  if (nearRings.size === 0) return crossing;
  const near = pickPieces(pieces, nearPieces);
  const theirs = piecesOf(others.map((other, at) => (nearRings.has(at) ? other : [])));
  const isDone = sweep(near, theirs, budget, (a, b) => {
    const other = theirs.ring[b] ?? 0;
    if (!crossing.has(other) && cross(near.from[a], near.to[a], theirs.from[b], theirs.to[b])) crossing.add(other);
  });
  return isDone ? crossing : null;
}

/** Calls `onPair` for each rectangle of `a` that meets one of `b`; false where the budget did not suffice. */
function sweep(a: Boxes, b: Boxes, budget: Budget, onPair: (ofA: number, ofB: number) => void): boolean {
  const count = a.starts.length;
  const starts = [...a.starts, ...b.starts];
  const order = starts.map((_, at) => at).toSorted((one, other) => (starts[one] ?? 0) - (starts[other] ?? 0));
  const [underWayA, underWayB]: [number[], number[]] = [[], []];
  for (const at of order) {
    const isOfA = at < count;
    const one = isOfA ? at : at - count;
    const [mine, theirs, underWay] = isOfA ? [a, b, underWayB] : [b, a, underWayA];
    budget.pairs -= underWay.length;
    if (budget.pairs < 0) return false;
    const [start, low, high] = [mine.starts[one] ?? 0, mine.lows[one] ?? 0, mine.highs[one] ?? 0];
    let kept = 0;
    for (const other of underWay) {
      if ((theirs.ends[other] ?? 0) < start) continue;
      underWay[kept] = other;
      kept += 1;
      if ((theirs.lows[other] ?? 0) > high || (theirs.highs[other] ?? 0) < low) continue;
      if (isOfA) onPair(one, other);
      else onPair(other, one);
    }
    underWay.length = kept;
    (isOfA ? underWayA : underWayB).push(one);
  }
  return true;
}

function boxesOf(rings: readonly (readonly LngLat[])[]): Boxes {
  const boxes: Boxes = { starts: [], ends: [], lows: [], highs: [] };
  for (const ring of rings) {
    const [[west, east], [south, north]] = [rangeOf(ring), rangeOf(ring, 1)];
    boxes.starts.push(west);
    boxes.ends.push(east);
    boxes.lows.push(south);
    boxes.highs.push(north);
  }
  return boxes;
}

function piecesOf(rings: readonly (readonly LngLat[])[]): Pieces {
  const pieces: Pieces = { starts: [], ends: [], lows: [], highs: [], from: [], to: [], ring: [] };
  for (const [at, ring] of rings.entries()) {
    let before = ring[0];
    for (const position of ring.slice(1)) {
      if (before) addPiece(pieces, before, position, at);
      before = position;
    }
  }
  return pieces;
}

function addPiece(pieces: Pieces, from: LngLat, to: LngLat, ring: number): void {
  const [lngA = 0, latA = 0] = from;
  const [lngB = 0, latB = 0] = to;
  pieces.starts.push(Math.min(lngA, lngB));
  pieces.ends.push(Math.max(lngA, lngB));
  pieces.lows.push(Math.min(latA, latB));
  pieces.highs.push(Math.max(latA, latB));
  pieces.from.push(from);
  pieces.to.push(to);
  pieces.ring.push(ring);
}

function pickPieces(pieces: Pieces, picked: ReadonlySet<number>): Pieces {
  const some: Pieces = { starts: [], ends: [], lows: [], highs: [], from: [], to: [], ring: [] };
  for (const at of picked) {
    const [from, to] = [pieces.from[at], pieces.to[at]];
    if (from && to) addPiece(some, from, to, 0);
  }
  return some;
}

type Position = LngLat | undefined;

/** Each has its ends on either side of the other, and farther from it than an edge is broad. */
function cross(a: Position, b: Position, c: Position, d: Position): boolean {
  return sideOf(a, b, c) * sideOf(a, b, d) < 0 && sideOf(c, d, a) * sideOf(c, d, b) < 0;
}

function sideOf(a: Position, b: Position, point: Position): number {
  const [lng, lat] = [a?.[0] ?? 0, a?.[1] ?? 0];
  const [east, north] = [(b?.[0] ?? 0) - lng, (b?.[1] ?? 0) - lat];
  const side = east * ((point?.[1] ?? 0) - lat) - north * ((point?.[0] ?? 0) - lng);
  return Math.abs(side) <= EDGE_DEG * Math.hypot(east, north) ? 0 : Math.sign(side);
}
