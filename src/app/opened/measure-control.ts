/** Measures what rests on control with areas that a reader brought: the whole of what the worker does, without the worker. */
import { countOfMeasures, measureControl, type ControlLand } from '../../geo/control-measures';
import { findGivenGround } from '../../geo/given-ground';
import type { AreaChoice, PickedAreas } from '../../opened-data/area-choices';
import type { OwnValue } from '../../story/own-evidence';

/** What is asked for. `precisionKm`: how far every edge may be off; null: what the file states. */
export interface MeasureWish {
  readonly choice: AreaChoice;
  readonly precisionKm: number | null;
}

/** What came of it. `statedKm`: the least and most that the edges may be off by what the file states, and whether it does so for all of them; null where it does for none. */
export interface Measured {
  readonly values: readonly OwnValue[];
  /** The areas counted, without those that have no area, and how many of them cross themselves. */
  readonly areas: number;
  readonly crossing: number;
  readonly outsideKm2: number;
  readonly statedKm: { readonly least: number; readonly most: number; readonly isWhole: boolean } | null;
}

export type MeasureStep = { readonly done: number; readonly of: number };

/** Why nothing came of it: no area is left of the choice, none lies in the country, or the shapes are beyond what can be joined. */
export type MeasureFailure = 'no-areas' | 'outside' | 'too-tangled';

/** Joining the areas is one step, as is finding what can change hands along their edges. */
const GROUND_STEPS = 1;

/** Yields after each step how many are done; returns what was measured, or why nothing was. Takes seconds: for a worker. */
export function* measureWith({ areas, lines }: PickedAreas, precisionKm: number | null, land: ControlLand): Generator<MeasureStep, Measured | MeasureFailure> {
  if (areas.length === 0) return 'no-areas';
  const of = GROUND_STEPS + countOfMeasures(land);
  yield { done: 0, of };
  const given = areas.map((area) => ({
    shape: { type: 'MultiPolygon' as const, coordinates: area.polygons.map((rings) => [...rings]) },
    precisionKm: precisionKm ?? area.precisionKm ?? 0,
    crossesItself: area.crossesItself,
  }));
  // A figure of the reader's stands for all edges, those that the file draws as lines too.
  const edges = lines.map(({ line, precisionKm: stated }) => ({ line: { type: 'LineString' as const, coordinates: line }, precisionKm: precisionKm ?? stated }));
  let found: ReturnType<typeof findGivenGround>;
  try {
    found = findGivenGround(given, edges, land.country, land.shore.shape);
  } catch {
    // What joins areas gives up on some that overlap themselves beyond telling.
    return 'too-tangled';
  }
  if (found === null) return 'outside';
  let done = GROUND_STEPS;
  yield { done, of };
  const values: OwnValue[] = [];
  for (const result of measureControl(found.ground, land)) {
    if (result !== null) {
      const { value, low, high, method } = result.measurement;
      values.push({ id: result.id, value, low, high, method, town: result.town ?? null });
    }
    done += 1;
    yield { done, of };
  }
  const statedOfEdges = found.ground.edges.map((edge) => edge.precisionKm);
  const stated = statedOfEdges.filter((km) => km > 0);
  return {
    values,
    areas: found.areas,
    crossing: areas.filter(({ crossesItself }) => crossesItself).length,
    outsideKm2: found.outsideKm2,
    statedKm: stated.length === 0 ? null : { least: Math.min(...stated), most: Math.max(...stated), isWhole: stated.length === statedOfEdges.length },
  };
}
