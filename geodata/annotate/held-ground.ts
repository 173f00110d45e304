import { featureCollection, union } from '@turf/turf';
import { areaKm2Of } from '../../src/geo/area';
import { findFreeEdge } from '../../src/geo/free-edge';
import { buildMovedGround, type MovedGround, type UncertainLine } from '../../src/geo/moved-area';
import type { Areal } from '../../src/geo/shapes';
import type { Inputs } from './inputs';

/** All ground in Ukraine that Russia held on the map's date, and what it gains or loses when its line is moved. */
export type HeldGround = {
  readonly held: Areal;
  readonly moved: MovedGround;
  readonly heldKm2: number;
  readonly leastKm2: number;
  readonly mostKm2: number;
};

const HELD = ['held-2014-crimea', 'held-2014-donbas', 'held-2022'] as const;
const FOOTHOLDS = ['foothold-lyptsi', 'foothold-vovchansk', 'foothold-sumy'] as const;

/** An edge nearer than this to a recognised border is that border: both come from one outline, but are cut apart. */
export const ON_BORDER_KM = 0.5;

/** Joins the held areas and moves the line of contact and the footholds' free edges by their stated precision. */
export function buildHeldGround(inputs: Inputs): HeldGround {
  const held = unionOf([...HELD, ...FOOTHOLDS].map((id) => inputs.areaOfControl(id).shape));
  const lines: UncertainLine[] = [
    ...['line-of-contact-land', 'line-of-contact-river'].map((id) => {
      const { shape, precisionKm } = inputs.lineOfControl(id);
      return { line: shape, precisionKm };
    }),
    ...FOOTHOLDS.flatMap((id) => {
      const { shape, precisionKm } = inputs.areaOfControl(id);
      const line = findFreeEdge(shape, inputs.ukraine, ON_BORDER_KM);
      return line === null ? [] : [{ line, precisionKm }];
    }),
  ];
  const moved = buildMovedGround(held, inputs.ukraine, lines);
  const heldKm2 = areaKm2Of(held);
  return {
    held,
    moved,
    heldKm2,
    leastKm2: heldKm2 - areaKm2Of(moved.loss),
    mostKm2: heldKm2 + areaKm2Of(moved.gain),
  };
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
