import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Feature, Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { REGION_BOX } from './regions';

/** Decimals kept inside the region box, where 4 is about 8 m, and in the rest of the world. */
export const REGION_DECIMALS = 4;
export const WORLD_DECIMALS = 2;

/** How many decimals to keep: the same everywhere, or by place. */
export type Decimals = number | ((position: Position) => number);

/** Region decimals inside the region box and on its edge, world decimals elsewhere: for shapes that cross it. */
export function decimalsByRegion([lng = 0, lat = 0]: Position): number {
  const [west, south, east, north] = REGION_BOX;
  return lng >= west && lng <= east && lat >= south && lat <= north ? REGION_DECIMALS : WORLD_DECIMALS;
}

/** Absolute path of a file under `geodata/`, for instance `geodataPath('basemap/land.geojson')`. */
export function geodataPath(relative: string): string {
  return fileURLToPath(new URL(`../${relative}`, import.meta.url));
}

/** Absolute path of a file in the pipeline's git-ignored cache. */
export function cachePath(name: string): string {
  return fileURLToPath(new URL(`./.cache/${name}`, import.meta.url));
}

/**
 * The same geometry with coordinates rounded, doubled vertices and spikes taken out, rings closed and
 * wound by the right-hand rule (RFC 7946 3.1.6). Null when nothing is left. It does not mend crossings.
 */
export function tidyGeometry(geometry: Geometry, decimals: Decimals): Geometry | null {
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: rounded(geometry.coordinates, decimals) };
    case 'LineString': {
      const line = tidyLine(geometry.coordinates, decimals);
      return line.length < 2 ? null : { type: 'LineString', coordinates: line };
    }
    case 'MultiLineString': {
      const lines = geometry.coordinates.map((line) => tidyLine(line, decimals)).filter((line) => line.length > 1);
      return lines.length === 0 ? null : { type: 'MultiLineString', coordinates: lines };
    }
    case 'Polygon':
    case 'MultiPolygon':
      return tidyPolygons(geometry, decimals);
    default:
      throw new Error(`geojson-output writes no ${geometry.type}: use points, lines or polygons`);
  }
}

/** GeoJSON text, one feature a line, ending in a line break. Features whose geometry vanishes are left out. */
function featureCollectionText(features: readonly Feature[], decimals: Decimals): string {
  const lines = features.flatMap((feature) => {
    const geometry = tidyGeometry(feature.geometry, decimals);
    if (geometry === null) return [];
    const id = feature.id === undefined ? {} : { id: feature.id };
    return [JSON.stringify({ type: 'Feature', ...id, properties: feature.properties ?? {}, geometry })];
  });
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
}

/** Writes features as GeoJSON to an absolute path, making its folder; the bytes depend on the arguments alone. */
export function writeFeatures(path: string, features: readonly Feature[], decimals: Decimals): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, featureCollectionText(features, decimals));
}

/** Planar area of a closed ring in square degrees, positive when counterclockwise. */
export function signedAreaDeg2(ring: readonly Position[]): number {
  let twice = 0;
  for (let i = 1; i < ring.length; i += 1) {
    const [x0 = 0, y0 = 0] = ring[i - 1] ?? [];
    const [x1 = 0, y1 = 0] = ring[i] ?? [];
    twice += x0 * y1 - x1 * y0;
  }
  return twice / 2;
}

function tidyPolygons(geometry: Polygon | MultiPolygon, decimals: Decimals): Geometry | null {
  const source = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const polygons = source.flatMap(([outer, ...holes]) => {
    const shell = outer && tidyRing(outer, decimals, true);
    if (!shell) return [];
    return [[shell, ...holes.flatMap((hole) => {
      const ring = tidyRing(hole, decimals, false);
      return ring ? [ring] : [];
    })]];
  });
  const [only] = polygons;
  if (!only) return null;
  return polygons.length === 1
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: polygons };
}

function tidyRing(ring: readonly Position[], decimals: Decimals, counterclockwise: boolean): Position[] | null {
  const open = withoutDoubles(ring.map((point) => rounded(point, decimals)));
  while (open.length > 1 && isSame(open[0], open[open.length - 1])) open.pop();
  // A spike (a, b, a) encloses nothing; taking one out can bare another, so go on until none is left.
  for (let i = 0; i < open.length && open.length > 2; ) {
    const before = open[(i + open.length - 1) % open.length];
    const after = open[(i + 1) % open.length];
    if (isSame(before, after) || isSame(open[i], after)) {
      open.splice(i, 1);
      i = Math.max(0, i - 2);
    } else i += 1;
  }
  const [first] = open;
  if (!first || open.length < 3) return null;
  const closed = [...open, first];
  const area = signedAreaDeg2(closed);
  if (area === 0) return null;
  return area > 0 === counterclockwise ? closed : closed.toReversed();
}

function tidyLine(line: readonly Position[], decimals: Decimals): Position[] {
  return withoutDoubles(line.map((point) => rounded(point, decimals)));
}

function withoutDoubles(points: readonly Position[]): Position[] {
  return points.filter((point, i) => i === 0 || !isSame(point, points[i - 1]));
}

function isSame(a: Position | undefined, b: Position | undefined): boolean {
  return a?.[0] === b?.[0] && a?.[1] === b?.[1];
}

function rounded(position: Position, decimals: Decimals): Position {
  const [lng = 0, lat = 0] = position;
  const factor = 10 ** (typeof decimals === 'number' ? decimals : decimals(position));
  // Adding zero turns -0 into 0, which would print the same but compare differently.
  return [Math.round(lng * factor) / factor + 0, Math.round(lat * factor) / factor + 0];
}
