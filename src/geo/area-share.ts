import { feature, featureCollection, intersect } from '@turf/turf';
import { areaKm2Of, MOVED } from './area';
import type { Measurement } from './measurement';
import type { MovedGround } from './moved-area';
import type { Areal } from './shapes';

/** The part of two areas that lies in both, null where they do not overlap. Planar in degrees, as all clipping here. */
export function findOverlap(a: Areal, b: Areal): Areal | null {
  return intersect(featureCollection([feature(a), feature(b)]))?.geometry ?? null;
}

/**
 * Share in percent of `whole` that lies in `part`. `moved` is the ground that `part` would gain or lose were its
 * line moved by its precision; without it the range is `relative` (0.01 for 1 %) of the value both ways.
 */
export function buildAreaShare(part: Areal, whole: Areal, range: MovedGround | { relative: number }): Measurement {
  const overlap = findOverlap(part, whole);
  const wholeKm2 = areaKm2Of(whole);
  const percentOf = (km2: number) => (100 * km2) / wholeKm2;
  const value = percentOf(areaKm2Of(overlap));
  const [low, high] =
    'relative' in range
      ? [value * (1 - range.relative), value * (1 + range.relative)]
      : [value - percentOf(overlapKm2(range.loss, whole)), value + percentOf(overlapKm2(range.gain, whole))];
  return {
    value,
    unit: 'percent',
    low: Math.max(0, low),
    high: Math.min(100, high),
    method: `Area of the part inside the whole, divided by the area of the whole${'relative' in range ? '' : MOVED}.`,
    basis: { kind: 'share', part: overlap, whole },
    drawings: [],
  };
}

/** Share in percent that a measured area has in a published figure; `wholeKm2` is taken as exact. */
export function buildShareOfFigure(part: Measurement, wholeKm2: number): Measurement {
  const percentOf = (km2: number) => (100 * km2) / wholeKm2;
  return {
    value: percentOf(part.value),
    unit: 'percent',
    low: percentOf(part.low),
    high: percentOf(part.high),
    method: 'The measured area, divided by the published figure.',
    basis: { kind: 'share-of-figure', part: part.basis.kind === 'area' ? part.basis.shape : null, wholeKm2 },
    drawings: [],
  };
}

function overlapKm2(shape: Areal | null, whole: Areal): number {
  return shape === null ? 0 : areaKm2Of(findOverlap(shape, whole));
}
