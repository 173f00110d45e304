import type { Polygon } from 'geojson';
import type { Position } from '../story/schema';
import { buildLocalPlane, type PlanePoint } from './local-plane';
import type { Measurement } from './measurement';
import { footPointOf } from './nearest-distance';
import { ringsOf, type Areal, type Lineal } from './shapes';

/** How an arrow is drawn: its widths in km at the tail, at the neck and across the head, and its bend. */
export type ArrowShape = {
  readonly tailKm: number;
  readonly neckKm: number;
  readonly headKm: number;
  /** Length of the head in km, along the arrow. */
  readonly headLengthKm: number;
  /** How far the middle leaves the straight line, as a share of its length; positive to the right. */
  readonly bend: number;
};

/**
 * A tapered, curved arrow from `start` whose tip is exactly `end`: nothing is drawn beyond what was reported.
 * Meant for arrows of at most 100 km. Throws where the head is as long as the arrow.
 */
export function buildArrow(start: Position, end: Position, shape: ArrowShape): Polygon {
  const plane = buildLocalPlane(end);
  const tail = plane.toPlane(start);
  const lengthKm = Math.hypot(tail[0], tail[1]);
  if (!(shape.headLengthKm < lengthKm)) throw new Error('The head of an arrow must be shorter than the arrow.');
  const control = controlOf(tail, shape.bend);
  const neck = 1 - shape.headLengthKm / lengthKm;
  const steps = Array.from({ length: SHAFT_STEPS + 1 }, (_, i) => (neck * i) / SHAFT_STEPS);
  const side = (share: number, halfKm: number) => offsetAt(tail, control, share, halfKm);
  const halfAt = (share: number) => (shape.tailKm + ((shape.neckKm - shape.tailKm) * share) / neck) / 2;
  const ring: PlanePoint[] = [
    ...steps.map((share) => side(share, halfAt(share))),
    side(neck, shape.headKm / 2),
    [0, 0],
    side(neck, -shape.headKm / 2),
    ...steps.toReversed().map((share) => side(share, -halfAt(share))),
  ];
  const closed = [...ring, ...ring.slice(0, 1)];
  // The plane's origin is the tip, so its position comes back without a rounding error.
  return { type: 'Polygon', coordinates: [closed.map(plane.toPosition)] };
}

/**
 * How deep an area reaches beyond a border: km from its deepest vertex to the nearest point of the border. The
 * area must lie on one side. `precisionKm` is how far its edge and the border may be off together. Throws for an area without vertices.
 */
export function buildDepthBeyond(
  area: Areal,
  border: Lineal,
  precisionKm: number,
): Measurement & { readonly deepest: Position; readonly foot: Position } {
  const depths = ringsOf(area)
    .flat()
    .map((vertex) => ({ deepest: vertex, ...footPointOf(vertex, border) }))
    .toSorted((a, b) => b.distanceKm - a.distanceKm);
  const [best] = depths;
  if (best === undefined) throw new Error('An area without vertices has no depth.');
  return {
    value: best.distanceKm,
    unit: 'km',
    low: Math.max(0, best.distanceKm - precisionKm),
    high: best.distanceKm + precisionKm,
    method: 'Distance from the border to the point of the reported area that lies farthest from it.',
    basis: { kind: 'distance', from: best.foot, to: best.deepest },
    drawings: [],
    deepest: best.deepest,
    foot: best.foot,
  };
}

/** Points along each side of the shaft; enough for a curve that looks round at any zoom an arrow is shown at. */
const SHAFT_STEPS = 12;

/** Control point of a quadratic curve from the tail to the origin whose middle leaves the straight line by `bend`. */
function controlOf(tail: PlanePoint, bend: number): PlanePoint {
  return [tail[0] / 2 - 2 * bend * tail[1], tail[1] / 2 + 2 * bend * tail[0]];
}

/** The point at `share` of the curve, moved `offsetKm` square to it; positive to the right of travel. */
function offsetAt(tail: PlanePoint, control: PlanePoint, share: number, offsetKm: number): PlanePoint {
  const rest = 1 - share;
  const x = rest * rest * tail[0] + 2 * rest * share * control[0];
  const y = rest * rest * tail[1] + 2 * rest * share * control[1];
  const dx = -2 * rest * tail[0] + 2 * (rest - share) * control[0];
  const dy = -2 * rest * tail[1] + 2 * (rest - share) * control[1];
  const speed = Math.hypot(dx, dy);
  return [x + (dy / speed) * offsetKm, y - (dx / speed) * offsetKm];
}
