import { readFileSync } from 'node:fs';
import { featureCollection, union } from '@turf/turf';
import type { Feature, FeatureCollection, LineString, MultiPolygon, Polygon, Position } from 'geojson';

/** Ground as a feature: one or more polygons. */
export type Ground = Feature<Polygon | MultiPolygon>;

interface Place {
  readonly name_en: string;
  readonly lng: number;
  readonly lat: number;
}

interface SettlementLine {
  readonly id: string;
  readonly pairs: readonly { readonly held_by_ukraine: Place; readonly held_by_russia: Place }[];
}

const STORY = new URL('../stories/cease-fire-2025-03-18/', import.meta.url);

/** Reads one committed GeoJSON file, addressed from the geodata folder. */
export function readFeatures(relative: string): Feature[] {
  return (JSON.parse(readFileSync(new URL(`../${relative}`, import.meta.url), 'utf8')) as FeatureCollection).features;
}

/** The features of control.geojson. */
export function controlFeatures(): Feature[] {
  return readFeatures('stories/cease-fire-2025-03-18/control.geojson');
}

/** The feature with this id among `features`; throws when there is none. */
export function featureOf(features: readonly Feature[], id: string): Feature {
  const found = features.find(({ properties }) => properties?.['id'] === id);
  if (!found) throw new Error(`no feature "${id}"`);
  return found;
}

/** The same as ground; throws when it is no polygon. */
export function groundOf(features: readonly Feature[], id: string): Ground {
  const found = featureOf(features, id);
  if (found.geometry.type !== 'Polygon' && found.geometry.type !== 'MultiPolygon') throw new Error(`"${id}" is no ground`);
  return found as Ground;
}

/** The same as the vertices of a line; throws when it is no LineString. */
export function lineOf(features: readonly Feature[], id: string): Position[] {
  const { geometry } = featureOf(features, id);
  if (geometry.type !== 'LineString') throw new Error(`"${id}" is no line`);
  return (geometry satisfies LineString).coordinates;
}

/** All ground held by Russia in Ukraine, as one. */
export function heldGround(features: readonly Feature[]): Ground {
  const held = features.filter(({ properties }) => properties?.['kind'] === 'held') as Ground[];
  const ground = union(featureCollection(held));
  if (!ground) throw new Error('nothing is held');
  return ground;
}

/** Outer and inner rings of a ground. */
export function ringsOf({ geometry }: Ground): Position[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

/** The table's line with this id; throws when there is none. */
export function settlementLineOf(id: string): SettlementLine {
  const table = JSON.parse(readFileSync(new URL('settlements.json', STORY), 'utf8')) as { lines: SettlementLine[] };
  const line = table.lines.find((candidate) => candidate.id === id);
  if (!line) throw new Error(`settlements.json has no line "${id}"`);
  return line;
}
