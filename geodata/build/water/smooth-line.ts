import { distance, lineString, simplify } from '@turf/turf';
import type { Position } from 'geojson';

/**
 * A line of raster cells made into a natural one: each vertex moves to the mean of its neighbours within `reach`
 * steps along the line (ends stay), then vertices that matter less than `toleranceDeg` go.
 */
export function smoothLine(line: readonly Position[], reach: number, toleranceDeg: number): Position[] {
  const last = line.length - 1;
  const mean = line.map((_, i): Position => {
    // The window shrinks towards the ends, so that they keep their place.
    const span = Math.min(reach, i, last - i);
    let [lng, lat] = [0, 0];
    for (let j = i - span; j <= i + span; j += 1) {
      lng += line[j]?.[0] ?? 0;
      lat += line[j]?.[1] ?? 0;
    }
    return [lng / (2 * span + 1), lat / (2 * span + 1)];
  });
  return simplify(lineString(mean), { tolerance: toleranceDeg, highQuality: true }).geometry.coordinates;
}

/**
 * The line without spurs: where it comes back to within `closeKm` of itself after at most `longestKm` on the way, the
 * way out and back is cut. A waypoint on a side arm leaves such a spur.
 */
export function withoutSpurs(line: readonly Position[], closeKm: number, longestKm: number): Position[] {
  const kept: Position[] = [];
  for (let i = 0; i < line.length; i += 1) {
    const at = line[i] ?? [];
    kept.push(at);
    let passedKm = 0;
    let back = i;
    for (let j = i + 1; j < line.length && passedKm <= longestKm; j += 1) {
      passedKm += distance(line[j - 1] ?? [], line[j] ?? []);
      if (passedKm > 4 * closeKm && distance(at, line[j] ?? []) <= closeKm) back = j;
    }
    i = back;
  }
  return kept;
}
