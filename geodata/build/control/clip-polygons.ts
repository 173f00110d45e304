import { area, difference, featureCollection, intersect, multiPolygon, union } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';

/** Ground: one or more polygons with holes. */
export type Ground = Feature<Polygon | MultiPolygon>;

/** Parts and holes below this are cutting waste, not ground: the smallest isle that matters here is larger. */
const SLIVER_KM2 = 0.5;

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
    const [outer, ...holes] = rings;
    if (!outer || ringKm2(outer) < SLIVER_KM2) return [];
    return [[outer, ...holes.filter((hole) => ringKm2(hole) >= SLIVER_KM2)]];
  });
  if (kept.length === 0) throw new Error(`Nothing is left of ${what}`);
  return multiPolygon(kept);
}

function ringKm2(ring: readonly Position[]): number {
  return areaKm2(multiPolygon([[[...ring]]]));
}
