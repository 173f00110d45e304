import type { Position } from '../story/schema';
import { areaKm2Of } from './area';
import { findOverlap } from './area-share';
import { middleOf, splitOutline } from './free-edge';
import { bearingDegOf, pointFrom } from './great-circle';
import { buildInsideTest } from './inside-test';
import { joinAreas } from './join-areas';
import { buildMovedGround, type MovedGround, type UncertainLine } from './moved-area';
import { buildNearLines } from './near-lines';
import { footPointOf } from './nearest-distance';
import type { Areal } from './shapes';

/** A shape with how far, in km, it may lie from where it is drawn. */
export type WithPrecision<Shape> = { readonly shape: Shape; readonly precisionKm: number };

/** All ground in a country that one side held, and what it gains or loses when its uncertain edges are moved. */
export type HeldGround = {
  readonly held: Areal;
  /** The part of it that nobody holds for certain: counted in, but not in the least that was held; null where there is none. */
  readonly unsure: Areal | null;
  readonly moved: MovedGround;
  readonly heldKm2: number;
  readonly leastKm2: number;
  readonly mostKm2: number;
  /** The edges that are uncertain: lines that were given, then those of the areas. */
  readonly edges: readonly UncertainLine[];
};

/** An edge nearer than this to a recognised border is that border: both come from one outline, but are cut apart. */
export const ON_BORDER_KM = 0.5;

/**
 * Joins held areas, which may overlap, and moves their uncertain edges by their precision both ways. Uncertain are `lines` and
 * whatever of the joined outline follows neither the country's own nor one of the lines. What lies in `unowned` may be lost
 * whole. Takes seconds. Throws where no area is given or the areas cannot be joined.
 */
export function buildHeldGround(areas: readonly WithPrecision<Areal>[], lines: readonly UncertainLine[], country: Areal, unowned: Areal): HeldGround {
  const held = unionOf(areas.map(({ shape }) => shape));
  const edges = [...lines, ...freeEdgesOf(held, areas, lines, country)];
  const unsure = findOverlap(unowned, held);
  const { gain, loss: lostAtEdges } = buildMovedGround(held, country, edges);
  const lost = [lostAtEdges, unsure].filter((shape) => shape !== null);
  const loss = lost.length === 0 ? null : unionOf(lost);
  const heldKm2 = areaKm2Of(held);
  return {
    held,
    unsure,
    moved: { gain, loss },
    heldKm2,
    leastKm2: heldKm2 - areaKm2Of(loss),
    mostKm2: heldKm2 + areaKm2Of(gain),
    edges,
  };
}

/** The free edges of joined areas, each with the precision of the area that it bounds; where it may be the edge of several, with the widest. */
function freeEdgesOf(held: Areal, areas: readonly WithPrecision<Areal>[], lines: readonly UncertainLine[], country: Areal): UncertainLine[] {
  const isFixed = buildNearLines([country, ...lines.map(({ line }) => line)], ON_BORDER_KM);
  const precisionsKm = [...new Set(areas.map(({ precisionKm }) => precisionKm))].toSorted((a, b) => b - a);
  const edgesOfPrecision = precisionsKm.map((km) => ({ km, isOn: buildNearLines(areas.filter(({ precisionKm }) => precisionKm === km).map(({ shape }) => shape), ON_BORDER_KM) }));
  const isHeld = areas.length > 1 ? buildInsideTest(held) : () => false;
  const precisionAt = (start: Position, end: Position): number | null => {
    const middle = middleOf(start, end);
    if (isFixed(middle)) return null;
    // Neighbours that were cut apart leave a gap that is no edge of what is held.
    const along = bearingDegOf(start, end);
    if ([90, -90].every((turn) => isHeld(pointFrom(middle, along + turn, ON_BORDER_KM)))) return null;
    return edgesOfPrecision.find(({ isOn }) => isOn(middle))?.km ?? null;
  };
  return [...splitOutline(held, precisionAt)].map(([precisionKm, line]) => ({ line, precisionKm }));
}

/** How far, in km, the uncertain edge nearest to `point` may be off; 0 where no edge is uncertain. */
export function precisionKmNear(point: Position, { edges }: HeldGround): number {
  const [nearest] = edges
    .map(({ line, precisionKm }) => ({ precisionKm, km: footPointOf(point, line).distanceKm }))
    .toSorted((a, b) => a.km - b.km);
  return nearest?.precisionKm ?? 0;
}

/** One area that covers all of the given ones. Throws for none. */
export function unionOf(shapes: readonly Areal[]): Areal {
  if (shapes.length === 0) throw new Error('There is nothing to join.');
  const joined = joinAreas(shapes);
  if (joined === null) throw new Error('The areas could not be joined.');
  return joined;
}
