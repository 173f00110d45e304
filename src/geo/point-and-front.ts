import { difference, featureCollection } from '@turf/turf';
import type { Position } from '../story/schema';
import { buildContainment } from './containment';
import { buildGreatCircle, type CompassWord } from './great-circle';
import { precisionKmNear, unionOf, type HeldGround, type WithPrecision } from './held-ground';
import { findLineInside } from './line-inside';
import { buildLineLength, lengthKmOf } from './line-length';
import { precisionOfTwoKm, type Measurement } from './measurement';
import { buildNearestDistance, footPointOf, isInside } from './nearest-distance';
import type { Areal, Lineal } from './shapes';

/** A foot point nearer than this to a bank stands on it. */
const ON_BANK_KM = 0.1;
/** A town's point stands in its middle, to about this. */
const TOWN_PRECISION_KM = 1;
/** How far about the point a town is looked for, in degrees. */
const TOWNS_WITHIN_DEG = 1;

/** How deep a point lies inside held ground, in km, below 0 outside; point and edge may be off together. */
export function buildDepthInHeld(point: WithPrecision<Position>, ground: HeldGround): Measurement {
  const depth = buildContainment(point.shape, ground.held, 0);
  const precisionKm = point.precisionKm + precisionKmNear(depth.foot, ground);
  return { ...depth, low: depth.value - precisionKm, high: depth.value + precisionKm };
}

/** The ground of a country that is neither held nor water between banks; null where nothing is left. */
export function findOtherGround(ground: HeldGround, country: Areal, water: Areal): Areal | null {
  const taken = unionOf([ground.held, water]);
  return difference(featureCollection([country, taken].map((geometry) => ({ type: 'Feature' as const, properties: {}, geometry }))))?.geometry ?? null;
}

/**
 * Shortest distance from a point to the other side's ground, whose near edge is a bank of `water` or the edge of the held
 * ground; point and edge may be off together.
 */
export function buildDistanceToOther(point: WithPrecision<Position>, other: Areal, ground: HeldGround, water: WithPrecision<Areal>): Measurement & { readonly foot: Position } {
  const nearest = buildNearestDistance(point.shape, other, 0);
  const onBank = footPointOf(nearest.foot, water.shape).distanceKm <= ON_BANK_KM;
  const precisionKm = point.precisionKm + (onBank ? water.precisionKm : precisionKmNear(nearest.foot, ground));
  return { ...nearest, low: Math.max(0, nearest.value - precisionKm), high: nearest.value + precisionKm };
}

/** How much of the straight way between two points runs between the banks of `water`, each off on its own; 0 where none does. */
export function buildWayOverWater(from: Position, to: Position, { shape, precisionKm }: WithPrecision<Areal>): Measurement {
  const line: Lineal = findLineInside({ type: 'LineString', coordinates: [from, to] }, shape) ?? { type: 'MultiLineString', coordinates: [] };
  const value = lengthKmOf(line);
  const banksKm = precisionOfTwoKm(precisionKm);
  return {
    ...buildLineLength(line, 0),
    low: Math.max(0, value - banksKm),
    high: value + banksKm,
    method: 'Length of the part of the shortest way from the plant to ground that Ukraine held that lies between the river’s or former reservoir’s banks.',
  };
}

/** The nearest of the towns that lie in `area` within a degree of the point, with the way there, which may be off by both points; null where none does. */
export function findNearestTown<Town extends { readonly at: Position }>(
  { shape: point, precisionKm }: WithPrecision<Position>,
  area: Areal,
  towns: readonly Town[],
): { readonly town: Town; readonly way: Measurement & { readonly compass: CompassWord } } | null {
  const [nearest] = towns
    .filter(({ at }) => Math.abs(at[0] - point[0]) < TOWNS_WITHIN_DEG && Math.abs(at[1] - point[1]) < TOWNS_WITHIN_DEG && isInside(at, area))
    .map((town) => ({ town, way: buildGreatCircle(point, town.at, (TOWN_PRECISION_KM + precisionKm) / 2) }))
    .toSorted((a, b) => a.way.value - b.way.value);
  return nearest ?? null;
}
