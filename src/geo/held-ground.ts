import { featureCollection, union } from '@turf/turf';
import type { Position } from '../story/schema';
import { areaKm2Of } from './area';
import { findOverlap } from './area-share';
import { findFreeEdge } from './free-edge';
import { buildMovedGround, type MovedGround, type UncertainLine } from './moved-area';
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
 * Joins held areas and moves their uncertain edges by their precision both ways. Uncertain are `lines` and whatever of an
 * area's outline follows neither the country's own, nor one of the lines, nor another of the areas. What lies in `unowned`
 * may be lost whole. Takes seconds. Throws where no area is given or the areas cannot be joined.
 */
export function buildHeldGround(areas: readonly WithPrecision<Areal>[], lines: readonly UncertainLine[], country: Areal, unowned: Areal): HeldGround {
  const held = unionOf(areas.map(({ shape }) => shape));
  const edges = [...lines, ...freeEdgesOf(areas, lines, country)];
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

function freeEdgesOf(areas: readonly WithPrecision<Areal>[], lines: readonly UncertainLine[], country: Areal): UncertainLine[] {
  const fixed = [country, ...lines.map(({ line }) => line)];
  return areas.flatMap(({ shape, precisionKm }): UncertainLine[] => {
    const others = areas.flatMap((other) => (other.shape === shape ? [] : [other.shape]));
    const line = findFreeEdge(shape, [...fixed, ...others], ON_BORDER_KM);
    return line === null ? [] : [{ line, precisionKm }];
  });
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
  const [first] = shapes;
  if (first === undefined) throw new Error('There is nothing to join.');
  if (shapes.length === 1) return first;
  const joined = union(featureCollection(shapes.map((geometry) => ({ type: 'Feature' as const, properties: {}, geometry }))));
  if (joined === null) throw new Error('The areas could not be joined.');
  return joined.geometry;
}
