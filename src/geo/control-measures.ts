import type { Bilingual, Position } from '../story/schema';
import type { HeldGround, WithPrecision } from './held-ground';
import { buildHeldArea, buildHeldShare, buildShareOfHeld } from './held-shares';
import type { Measurement } from './measurement';
import { buildDepthInHeld, buildDistanceToOther, buildWayOverWater, findNearestTown, findOtherGround } from './point-and-front';
import type { Areal } from './shapes';

/** What of the land the measures of control are taken on. */
export type ControlLand = {
  readonly country: Areal;
  readonly crimea: Areal;
  /** Regions with the id of the measure of their held share. */
  readonly regions: readonly { readonly id: string; readonly shape: Areal }[];
  /** The nuclear plant, and the former reservoir beside it. */
  readonly plant: WithPrecision<Position>;
  readonly shore: WithPrecision<Areal>;
  readonly towns: readonly { readonly name: Bilingual; readonly at: Position }[];
};

/** One measure by its id in `measures.json`; `town` is the nearest one's name where the measure leads to a town. */
export type ControlResult = { readonly id: string; readonly measurement: Measurement; readonly town?: Bilingual };

/** The measures that do not depend on which regions there are. */
const FIXED = 7;

/** How many measures `measureControl` tries on this land. */
export function countOfMeasures(land: ControlLand): number {
  return FIXED + land.regions.length;
}

/**
 * Every measure of the story that rests on areas of control, taken on any held ground with the functions that the build
 * takes its own with; null for one that this ground does not allow. One after the other, so that progress can be told.
 */
export function* measureControl(ground: HeldGround, land: ControlLand): Generator<ControlResult | null, void> {
  yield { id: 'ukraine-held-share', measurement: buildHeldShare(ground, land.country) };
  yield { id: 'ukraine-held-area', measurement: buildHeldArea(ground) };
  yield { id: 'crimea-share-of-held', measurement: buildShareOfHeld(land.crimea, ground) };
  for (const { id, shape } of land.regions) yield { id, measurement: buildHeldShare(ground, shape) };
  yield { id: 'plant-in-held-ground', measurement: buildDepthInHeld(land.plant, ground) };
  const other = findOtherGround(ground, land.country, land.shore.shape);
  const nearest = other && buildDistanceToOther(land.plant, other, ground, land.shore);
  yield nearest && { id: 'plant-to-ukrainian-ground', measurement: nearest };
  // Where the plant stands on the other side's ground there is no way to it.
  yield nearest && nearest.value > 0 ? { id: 'plant-way-over-river', measurement: buildWayOverWater(land.plant.shape, nearest.foot, land.shore) } : null;
  const found = other && findNearestTown(land.plant, other, land.towns);
  yield found && { id: 'plant-to-nearest-town', measurement: found.way, town: found.town.name };
}
