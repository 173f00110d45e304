import { voronoi } from '@turf/turf';
import type { BBox, Feature, MultiPolygon, Polygon, Position } from 'geojson';

/** Coast edges longer than this are sampled in between, so that the zones follow the coast and not its vertices. */
const SAMPLE_DEG = 0.01;

/**
 * Points added by hand where the source has no coast to be near to. The Chushka spit in the strait of Kerch
 * belongs to Krasnodar, but Natural Earth leaves it out, and its tip is nearer to Kerch.
 */
const EXTRA_SEEDS: readonly { readonly id: string; readonly point: Position }[] = [
  { id: 'RU-KDA', point: [36.65, 45.33] },
  { id: 'RU-KDA', point: [36.635, 45.31] },
  { id: 'RU-KDA', point: [36.62, 45.302] },
];

/**
 * Cuts a box into cells, each nearer (in degrees) to one coast point of a region than to any other; each cell
 * carries its region's id. Coast points are those that no two regions share and that lie off the box's edge.
 */
export function buildNearestZones(
  regions: readonly Feature<Polygon | MultiPolygon, { id: string }>[],
  box: BBox,
): Feature<Polygon, { id: string }>[] {
  const owners = new Map<string, Set<string>>();
  const rings = regions.flatMap((region) => ringsOf(region.geometry).map((ring) => ({ ring, id: region.properties.id })));
  for (const { ring, id } of rings) {
    for (const point of ring) {
      const key = point.join();
      owners.set(key, (owners.get(key) ?? new Set()).add(id));
    }
  }
  const isCoast = (point: Position): boolean => owners.get(point.join())?.size === 1 && !isOnEdge(point, box);

  const seeds = new Map<string, { point: Position; id: string }>();
  for (const { ring, id } of rings) {
    ring.forEach((point, i) => {
      if (!isCoast(point)) return;
      const next = ring[i + 1];
      const between = next && isCoast(next) ? samplesBetween(point, next) : [];
      for (const sample of [point, ...between]) seeds.set(sample.join(), { point: sample, id });
    });
  }
  const known = new Set(regions.map(({ properties }) => properties.id));
  const ordered = [...seeds.values(), ...EXTRA_SEEDS.filter((seed) => known.has(seed.id))];
  const cells = voronoi(
    {
      type: 'FeatureCollection',
      features: ordered.map(({ point, id }) => ({
        type: 'Feature',
        properties: { id },
        geometry: { type: 'Point', coordinates: point },
      })),
    },
    { bbox: [box[0], box[1], box[2], box[3]] as [number, number, number, number] },
  );
  return cells.features.flatMap((cell, i) => {
    const seed = ordered[i];
    return cell && seed ? [{ ...cell, properties: { id: seed.id } }] : [];
  });
}

function ringsOf(geometry: Polygon | MultiPolygon): Position[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

function isOnEdge([lng, lat]: Position, [west, south, east, north]: BBox): boolean {
  return lng === west || lng === east || lat === south || lat === north;
}

function samplesBetween([lngA = 0, latA = 0]: Position, [lngB = 0, latB = 0]: Position): Position[] {
  const steps = Math.floor(Math.hypot(lngB - lngA, latB - latA) / SAMPLE_DEG);
  return Array.from({ length: steps }, (_, i) => {
    const share = (i + 1) / (steps + 1);
    return [lngA + (lngB - lngA) * share, latA + (latB - latA) * share];
  });
}
