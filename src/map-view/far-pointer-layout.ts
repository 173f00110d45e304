import type { Bounds, Position } from '../story/schema';
import { findFittedView } from './fitted-view';

const degreesOf = (radians: number): number => (radians * 180) / Math.PI;
const radiansOf = (degrees: number): number => (degrees * Math.PI) / 180;

/** Mean Earth radius in km (IUGG), as a sphere needs it. */
const earthRadiusKm = 6371.0088;

/** Initial great-circle bearing from one position to another, 0 to 360 degrees clockwise from north. */
export function bearingDegOf(from: Position, to: Position): number {
  const [lat1, lat2] = [radiansOf(from[1]), radiansOf(to[1])];
  const turn = radiansOf(to[0] - from[0]);
  const y = Math.sin(turn) * Math.cos(lat2);
  const x = Math.cos(lat1) * Math.sin(lat2) - Math.sin(lat1) * Math.cos(lat2) * Math.cos(turn);
  return (degreesOf(Math.atan2(y, x)) + 360) % 360;
}

/** Great-circle distance in km on the mean sphere (haversine), within 0.6 % of the ellipsoid. */
export function distanceKmOf(from: Position, to: Position): number {
  const halfLat = radiansOf(to[1] - from[1]) / 2;
  const halfLng = radiansOf(to[0] - from[0]) / 2;
  const h = Math.sin(halfLat) ** 2 + Math.cos(radiansOf(from[1])) * Math.cos(radiansOf(to[1])) * Math.sin(halfLng) ** 2;
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** A box in pixels of the container. */
export interface EdgesPx {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Zooms past that of the whole theatre: there the map speaks of a region or a site, and what is far would lie on what is near.
 * Large regions, framed beside their popup on a screen of 1280 pixels, are about half a zoom past it.
 */
const zoomsPastTheatre = 0.4;

/** The nearest zoom at which a view of that size speaks of far places; below all zooms where it has no room. */
export function pointerMaxZoomOf(theatre: Bounds, viewPx: { readonly width: number; readonly height: number }): number {
  const whole = findFittedView(theatre, viewPx, Infinity);
  return whole === null ? -Infinity : whole.zoom + zoomsPastTheatre;
}

/** A pointer to be placed: where it points, clockwise from the top of the screen, and how large its label is. */
export interface PointerWish {
  readonly bearingDeg: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Where a pointer's label goes (its top left corner). */
export interface PointerSpot {
  readonly xPx: number;
  readonly yPx: number;
  readonly edge: 'top' | 'right' | 'bottom' | 'left';
}

/** Room between two pointers on one edge. */
const gapPx = 6;

/** The two edges that a bearing's ray nears: it leaves the frame through the first. */
interface Way {
  readonly spot: PointerSpot;
  readonly adjoining: PointerSpot['edge'];
  /** Sine of the angle by which the ray leans towards the adjoining edge. */
  readonly lean: number;
}

function wayOf(frame: EdgesPx, wish: PointerWish): Way {
  const halfWidth = (frame.right - frame.left - wish.widthPx) / 2;
  const halfHeight = (frame.bottom - frame.top - wish.heightPx) / 2;
  const dx = Math.sin(radiansOf(wish.bearingDeg));
  const dy = -Math.cos(radiansOf(wish.bearingDeg));
  const reachX = dx === 0 ? Infinity : halfWidth / Math.abs(dx);
  const reachY = dy === 0 ? Infinity : halfHeight / Math.abs(dy);
  const reach = Math.min(reachX, reachY);
  const side = dx > 0 ? 'right' : 'left';
  const end = dy > 0 ? 'bottom' : 'top';
  const [edge, adjoining] = reachX < reachY ? [side, end] as const : [end, side] as const;
  const spot: PointerSpot = { xPx: frame.left + halfWidth + dx * reach, yPx: frame.top + halfHeight + dy * reach, edge };
  return { spot, adjoining, lean: Math.abs(edge === side ? dy : dx) };
}

interface Box extends PointerSpot {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly bearingDeg: number;
}

/** What a pointer keeps clear of. */
type Taken = Omit<Box, 'edge' | 'bearingDeg'>;

function takenBy({ left, top, right, bottom }: EdgesPx): Taken {
  return { xPx: left, yPx: top, widthPx: right - left, heightPx: bottom - top };
}

function overlaps(a: Taken, b: Taken): boolean {
  return (
    a.xPx < b.xPx + b.widthPx + gapPx &&
    b.xPx < a.xPx + a.widthPx + gapPx &&
    a.yPx < b.yPx + b.heightPx + gapPx &&
    b.yPx < a.yPx + a.heightPx + gapPx
  );
}

/** How far round the frame, clockwise, the middle of a box stands: 0 at the top left corner, one more at each next corner. */
function turnOf(frame: EdgesPx, box: Box): number {
  const right = (box.xPx + box.widthPx / 2 - frame.left) / (frame.right - frame.left);
  const down = (box.yPx + box.heightPx / 2 - frame.top) / (frame.bottom - frame.top);
  return { top: right, right: 1 + down, bottom: 3 - right, left: 4 - down }[box.edge];
}

/** A difference of positions on a circle, the shorter way round. */
function wayRound(difference: number, whole: number): number {
  return difference - whole * Math.round(difference / whole);
}

/** Whether two pointers stand the other way round than what they lead to. Those on two edges at right angles or more keep apart as it is. */
function isSwapped(frame: EdgesPx, a: Box, b: Box): boolean {
  const deg = wayRound(a.bearingDeg - b.bearingDeg, 360);
  return (a.edge === b.edge || Math.abs(deg) < 90) && deg * wayRound(turnOf(frame, a) - turnOf(frame, b), 4) < 0;
}

/** A stretch of an edge for a label's top left corner, and where on it the label would stand best. */
interface Stretch {
  readonly edge: PointerSpot['edge'];
  readonly low: number;
  readonly high: number;
  readonly start: number;
}

/** The least lean (sine of 30 degrees) with which a pointer may stand on the adjoining edge: from there, one that leads almost straight up would lead astray. */
const leastLean = 0.5;

/** The edge that a wish's ray leaves the frame through, as far as its middle and on both sides of that; and the adjoining one, as far as its middle. */
function stretchesOf(frame: EdgesPx, wish: PointerWish): { readonly own: readonly Stretch[]; readonly whole: Stretch } {
  const { spot, adjoining, lean } = wayOf(frame, wish);
  const wholeOf = (edge: PointerSpot['edge']): Stretch =>
    edge === 'top' || edge === 'bottom'
      ? { edge, low: frame.left, high: frame.right - wish.widthPx, start: spot.xPx }
      : { edge, low: frame.top, high: frame.bottom - wish.heightPx, start: spot.yPx };
  /** The half next to `other`; a wish at the very middle or corner is in it, whatever the rounding. */
  const halfOf = (edge: PointerSpot['edge'], other: PointerSpot['edge']): Stretch => {
    const { low, high, start } = wholeOf(edge);
    const middle = (low + high) / 2;
    const half = other === 'right' || other === 'bottom' ? { low: middle, high } : { low, high: middle };
    return { edge, ...half, start: Math.max(half.low, Math.min(start, half.high)) };
  };
  const near = halfOf(spot.edge, adjoining);
  return { own: lean < leastLean ? [near] : [near, halfOf(adjoining, spot.edge)], whole: { ...wholeOf(spot.edge), start: near.start } };
}

/** How far a pointer slides along its edge between two tries. */
const stepPx = 2;

/** The first spot along the stretches, from the best of each, that `isFree`. */
function findFreeSpot(frame: EdgesPx, wish: PointerWish, stretches: readonly Stretch[], isFree: (box: Box) => boolean): Box | null {
  const ends = { top: frame.top, bottom: frame.bottom - wish.heightPx, left: frame.left, right: frame.right - wish.widthPx };
  for (const { edge, low, high, start } of stretches) {
    for (let slide = 0; slide <= high - low; slide += stepPx) {
      for (const along of slide === 0 ? [start] : [start + slide, start - slide]) {
        const at = edge === 'top' || edge === 'bottom' ? { xPx: along, yPx: ends[edge] } : { xPx: ends[edge], yPx: along };
        const box: Box = { ...wish, ...at, edge };
        if (along >= low && along <= high && isFree(box)) return box;
      }
    }
  }
  return null;
}

/**
 * Places pointers on the edge of a frame, each where the ray of its bearing from the frame's middle leaves it, moved along that
 * half of the edge, else along the half of the adjoining one, else along the whole edge, as far as it takes to cover no earlier
 * one, none of the boxes `kept` free and none of those `spared`; where there is no room, it covers what is spared. Round the
 * frame they stand in the order of their bearings. Answers in the order of the wishes; null for one that found no room.
 */
export function buildPointerSpots(frame: EdgesPx, wishes: readonly PointerWish[], kept: readonly EdgesPx[] = [], spared: readonly EdgesPx[] = []): (PointerSpot | null)[] {
  const taken = kept.map(takenBy);
  const avoided = spared.map(takenBy);
  const placed: Box[] = [];
  return wishes.map((wish) => {
    const { own, whole } = stretchesOf(frame, wish);
    const isFree = (box: Box): boolean => !taken.some((other) => overlaps(box, other)) && !placed.some((other) => overlaps(box, other) || isSwapped(frame, box, other));
    const sparesAll = (box: Box): boolean => !avoided.some((other) => overlaps(box, other)) && isFree(box);
    const stretches = [...own, whole];
    const box = findFreeSpot(frame, wish, stretches, sparesAll) ?? findFreeSpot(frame, wish, stretches, isFree);
    if (box === null) return null;
    placed.push(box);
    return { xPx: box.xPx, yPx: box.yPx, edge: box.edge };
  });
}
