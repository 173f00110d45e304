import { area, difference, featureCollection, intersect, multiPolygon, union } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';

/** Ground: one or more polygons with holes. */
export type Ground = Feature<Polygon | MultiPolygon>;

/** Parts and holes below this are cutting waste, not ground: the smallest isle that matters here is larger. */
const SLIVER_KM2 = 0.5;

/** Ways out and back along one line that part by less than this, the files' own grid, hold no ground. */
const SPIKE_DEG = 0.0001;

/** What two grounds share. Throws with `what` when that is nothing. */
export function groundWithin(a: Ground, b: Ground, what: string): Ground {
  return withoutSlivers(intersect(featureCollection([a, b])), what);
}

/** The first ground less the second. Throws with `what` when nothing is left. */
export function groundLess(a: Ground, b: Ground, what: string): Ground {
  return withoutSlivers(difference(featureCollection([a, b])), what);
}

/** All grounds as one. Throws with `what` when there is none. */
export function groundTogether(grounds: readonly Ground[], what: string): Ground {
  const [only] = grounds;
  return withoutSlivers(grounds.length === 1 && only ? only : union(featureCollection([...grounds])), what);
}

/** Area in km² on the sphere (Turf `area`). */
export function areaKm2(ground: Ground): number {
  return area(ground) / 1e6;
}

function withoutSlivers(ground: Ground | null, what: string): Ground {
  const polygons = !ground ? [] : ground.geometry.type === 'Polygon' ? [ground.geometry.coordinates] : ground.geometry.coordinates;
  const kept = polygons.flatMap((rings) => {
    const [outer, ...holes] = rings.map(withoutSpikes);
    if (!outer || ringKm2(outer) < SLIVER_KM2) return [];
    return [[outer, ...holes.filter((hole) => ringKm2(hole) >= SLIVER_KM2)]];
  });
  if (kept.length === 0) throw new Error(`Nothing is left of ${what}`);
  return multiPolygon(kept);
}

/** Cutting along a border leaves spikes where a line ends on it: the ring without them, closed as it came. */
function withoutSpikes(ring: readonly Position[]): Position[] {
  const open = ring.slice(0, -1);
  const blunt = open.filter((tip, i) => !isSpike(open.at(i - 1) ?? tip, tip, open[(i + 1) % open.length] ?? tip));
  return [...blunt, ...blunt.slice(0, 1)];
}

function isSpike([x0 = 0, y0 = 0]: Position, [x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position): boolean {
  const [inX, inY, outX, outY] = [x1 - x0, y1 - y0, x2 - x1, y2 - y1];
  const turnsBack = inX * outX + inY * outY < 0;
  return turnsBack && Math.abs(inX * outY - inY * outX) < SPIKE_DEG * Math.max(Math.hypot(inX, inY), Math.hypot(outX, outY));
}

function ringKm2(ring: readonly Position[]): number {
  return areaKm2(multiPolygon([[[...ring]]]));
}
