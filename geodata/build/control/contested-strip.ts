import { buffer, lineString } from '@turf/turf';
import type { Position } from 'geojson';
import { type Ground, groundTogether, groundWithin } from './clip-polygons';
import { vertexOf } from './line-from-pairs';
import type { SettlementPair } from './settlement-table';

/** Steps a quarter circle is cut into: rounder than the eye sees at the scales where the strip shows. */
const CIRCLE_STEPS = 6;

/**
 * The ground around a land line where the holder is unclear: everything within each stretch's own precision (km) of
 * it, inside `country`. Stretches of one precision are widened together; each reaches to its neighbours' vertices.
 */
export function buildContestedStrip(line: readonly Position[], pairs: readonly SettlementPair[], country: Ground): Ground {
  const stretches: { precisionKm: number; points: Position[] }[] = [];
  for (const point of line) {
    const precisionKm = nearestPair(point, pairs).precisionKm;
    const current = stretches.at(-1);
    if (current?.precisionKm === precisionKm) current.points.push(point);
    else {
      // The joint belongs to both, so that no gap opens between two widths.
      current?.points.push(point);
      stretches.push({ precisionKm, points: [point] });
    }
  }
  const strips = stretches.flatMap(({ points, precisionKm }) => {
    const strip = points.length < 2 ? undefined : buffer(lineString(points), precisionKm, { units: 'kilometers', steps: CIRCLE_STEPS });
    return strip ? [strip] : [];
  });
  return groundWithin(groundTogether(strips, 'the contested strip'), country, 'the contested strip inside Ukraine');
}

function nearestPair([lng = 0, lat = 0]: Position, pairs: readonly SettlementPair[]): SettlementPair {
  const [first, ...others] = pairs;
  if (!first) throw new Error('A contested strip needs pairs');
  const distance = (pair: SettlementPair): number => {
    const [x = 0, y = 0] = vertexOf(pair);
    return ((x - lng) * Math.cos((lat * Math.PI) / 180)) ** 2 + (y - lat) ** 2;
  };
  return others.reduce((best, pair) => (distance(pair) < distance(best) ? pair : best), first);
}
