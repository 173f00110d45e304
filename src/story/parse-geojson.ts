/** Checks that something is GeoJSON as RFC 7946 has it, and says of each fault where it is. Pure. */
import type { FeatureCollection } from 'geojson';
import { printPath, type Problem } from './problem';
import { isRecord } from './select';

export type GeojsonResult = { ok: true; collection: FeatureCollection } | { ok: false; problems: Problem[] };

const DEPTHS: Readonly<Record<string, number>> = { Point: 0, MultiPoint: 1, LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3 };

/** RFC 7946, 3.1.6: a ring is closed and has four positions or more. */
const LEAST_RING = 4;
const LEAST_LINE = 2;

type Fault = (path: string, message: string) => void;

/** All problems of `input` as a FeatureCollection, each with its path, or the collection itself. */
export function parseGeojson(input: unknown): GeojsonResult {
  const problems: Problem[] = [];
  const fault: Fault = (path, message) => problems.push({ path, message });
  if (!isRecord(input)) fault(printPath([]), 'This is not a GeoJSON object.');
  else if (input['type'] !== 'FeatureCollection') fault('type', 'A FeatureCollection is needed here.');
  else if (!Array.isArray(input['features'])) fault('features', 'A list of features is missing.');
  else input['features'].forEach((feature: unknown, at) => checkFeature(feature, `features[${at}]`, fault));
  // Every part that the type names was looked at above.
  return problems.length > 0 ? { ok: false, problems } : { ok: true, collection: input as FeatureCollection };
}

function checkFeature(feature: unknown, path: string, fault: Fault): void {
  if (!isRecord(feature) || feature['type'] !== 'Feature') return fault(path, 'This is not a feature: its type must be "Feature".');
  const { geometry, properties } = feature;
  if (properties !== null && !isRecord(properties)) fault(`${path}.properties`, 'Properties must be an object or null.');
  // RFC 7946, 3.2: a feature without a place has the geometry null.
  if (geometry !== null) checkGeometry(geometry, `${path}.geometry`, fault);
}

function checkGeometry(geometry: unknown, path: string, fault: Fault): void {
  if (!isRecord(geometry)) return fault(path, 'A geometry or null is needed here.');
  const { type } = geometry;
  if (type === 'GeometryCollection') {
    const members = geometry['geometries'];
    if (!Array.isArray(members)) return fault(`${path}.geometries`, 'A list of geometries is missing.');
    members.forEach((member: unknown, at) => checkGeometry(member, `${path}.geometries[${at}]`, fault));
    return;
  }
  const depth = typeof type === 'string' && Object.hasOwn(DEPTHS, type) ? DEPTHS[type] : undefined;
  if (depth === undefined) return fault(`${path}.type`, `“${String(type)}” is no GeoJSON geometry type.`);
  checkCoordinates(geometry['coordinates'], depth, String(type), `${path}.coordinates`, fault);
}

function checkCoordinates(value: unknown, depth: number, type: string, path: string, fault: Fault): void {
  if (depth === 0) return checkPosition(value, path, fault);
  if (!Array.isArray(value)) return fault(path, 'A list of coordinates is missing.');
  const items: readonly unknown[] = value;
  if (depth === 1 && type.endsWith('Polygon')) checkRing(items, path, fault);
  else if (depth === 1 && type.endsWith('LineString') && items.length < LEAST_LINE) fault(path, 'A line needs at least two positions.');
  items.forEach((item, at) => checkCoordinates(item, depth - 1, type, `${path}[${at}]`, fault));
}

function checkRing(ring: readonly unknown[], path: string, fault: Fault): void {
  if (ring.length < LEAST_RING) return fault(path, 'A ring needs at least four positions, the last equal to the first.');
  if (JSON.stringify(ring[0]) !== JSON.stringify(ring.at(-1))) fault(path, 'This ring is not closed: its last position must equal its first.');
}

function checkPosition(value: unknown, path: string, fault: Fault): void {
  if (!Array.isArray(value) || value.length < 2 || !value.every((one) => typeof one === 'number' && Number.isFinite(one))) {
    return fault(path, 'A position is a list of two or more numbers, longitude first.');
  }
  const [lng, lat]: readonly unknown[] = value;
  if (typeof lng !== 'number' || typeof lat !== 'number') return;
  if (Math.abs(lng) > 180) fault(path, `The longitude ${lng} lies outside −180 to 180.`);
  if (Math.abs(lat) > 90) fault(path, `The latitude ${lat} lies outside −90 to 90; are longitude and latitude swapped?`);
}
