/** Finds features of the map's own files and takes out of them what measures rest on. Throws one sentence for whatever is missing. */
import type { Feature, Geometry } from 'geojson';
import { describeValue } from '../story/problem';
import type { Bilingual, Position } from '../story/schema';
import { lngLatOf, type Areal } from './shapes';

/** GeoJSON allows a feature without a geometry. */
type MapFeature = Feature<Geometry | null>;

/** The first feature that has all of these properties; `file` is named where there is none. */
export function findFeature<Held extends MapFeature>(features: readonly Held[], wanted: Readonly<Record<string, string>>, file: string): Held {
  const found = features.find(({ properties }) => Object.entries(wanted).every(([key, value]) => properties?.[key] === value));
  if (found === undefined) throw new Error(`There is no feature with ${JSON.stringify(wanted)} in ${file}.`);
  return found;
}

/** The area that a feature covers. */
export function arealOf(feature: MapFeature): Areal {
  const { geometry } = feature;
  if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') throw new Error(`An area is needed, not ${described(feature)}.`);
  return geometry;
}

/** The point at which a feature lies. */
export function pointOf(feature: MapFeature): Position {
  const { geometry } = feature;
  if (geometry?.type !== 'Point') throw new Error(`A point is needed, not ${described(feature)}.`);
  return lngLatOf(geometry.coordinates);
}

/** How far, in km, a feature may lie from where it is drawn, as it states itself. */
export function precisionKmOf({ properties }: MapFeature): number {
  const km: unknown = properties?.['precisionKm'];
  if (km === undefined) throw new Error(`The feature ${JSON.stringify(properties)} states no precisionKm.`);
  if (typeof km !== 'number' || !(km >= 0)) throw new Error(`The precisionKm of the feature ${JSON.stringify(properties)} is ${describeValue(km)}: write a number of kilometres, 0 or more.`);
  return km;
}

/** The name of a feature in both languages. */
export function nameOf({ properties }: MapFeature): Bilingual {
  const [en, uk]: unknown[] = [properties?.['name_en'], properties?.['name_uk']];
  if (!isName(en) || !isName(uk)) throw new Error(`The feature ${JSON.stringify(properties)} needs its names in name_en and name_uk.`);
  return { en, uk };
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function described({ geometry, properties }: MapFeature): string {
  return `${geometry === null ? 'nothing' : `a ${geometry.type}`}, in the feature ${JSON.stringify(properties)}`;
}
