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

function wishedSpotOf(frame: EdgesPx, wish: PointerWish): PointerSpot {
  const halfWidth = (frame.right - frame.left - wish.widthPx) / 2;
  const halfHeight = (frame.bottom - frame.top - wish.heightPx) / 2;
  const dx = Math.sin(radiansOf(wish.bearingDeg));
  const dy = -Math.cos(radiansOf(wish.bearingDeg));
  const reachX = dx === 0 ? Infinity : halfWidth / Math.abs(dx);
  const reachY = dy === 0 ? Infinity : halfHeight / Math.abs(dy);
  const reach = Math.min(reachX, reachY);
  const side = dx > 0 ? 'right' : 'left';
  const end = dy > 0 ? 'bottom' : 'top';
  return { xPx: frame.left + halfWidth + dx * reach, yPx: frame.top + halfHeight + dy * reach, edge: reachX < reachY ? side : end };
}

interface Box extends PointerSpot {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** What a pointer keeps clear of. */
type Taken = Omit<Box, 'edge'>;

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

/** How far a pointer slides along its edge between two tries. */
const stepPx = 2;

/** The free spot on the wish's edge that is nearest to where its bearing leads; null where the edge is full. */
function findFreeSpot(frame: EdgesPx, wish: PointerWish, taken: readonly Taken[]): Box | null {
  const wished = { ...wishedSpotOf(frame, wish), widthPx: wish.widthPx, heightPx: wish.heightPx };
  const alongX = wished.edge === 'top' || wished.edge === 'bottom';
  const [low, high] = alongX ? [frame.left, frame.right - wish.widthPx] : [frame.top, frame.bottom - wish.heightPx];
  const start = alongX ? wished.xPx : wished.yPx;
  for (let slide = 0; slide <= high - low; slide += stepPx) {
    for (const along of slide === 0 ? [start] : [start + slide, start - slide]) {
      const box: Box = alongX ? { ...wished, xPx: along } : { ...wished, yPx: along };
      if (along >= low && along <= high && !taken.some((other) => overlaps(box, other))) return box;
    }
  }
  return null;
}

/**
 * Places pointers on the edge of a frame, each where the ray of its bearing from the frame's middle leaves it, moved along that
 * edge as far as it takes to cover no earlier one and none of the boxes `kept` free, and none of those `spared` where there is
 * room beside them. Answers in the order of the wishes; null for one that found no room.
 */
export function buildPointerSpots(frame: EdgesPx, wishes: readonly PointerWish[], kept: readonly EdgesPx[] = [], spared: readonly EdgesPx[] = []): (PointerSpot | null)[] {
  const taken = kept.map(takenBy);
  const avoided = spared.map(takenBy);
  return wishes.map((wish) => {
    const box = findFreeSpot(frame, wish, [...taken, ...avoided]) ?? findFreeSpot(frame, wish, taken);
    if (box === null) return null;
    taken.push(box);
    return { xPx: box.xPx, yPx: box.yPx, edge: box.edge };
  });
}
