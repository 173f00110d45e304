/** Knows other JSON that is often taken for GeoJSON, by what it holds. */
import { cutText, type FaultCode } from './faults';
import { isRecord } from './is-record';

/** A known kind of JSON, and what a sentence needs to say of it. */
export interface ForeignJson {
  readonly code: FaultCode;
  readonly found?: string;
}

const GEOJSON_TYPE = /^(?:Feature|FeatureCollection|GeometryCollection|(?:Multi)?(?:Point|LineString|Polygon))$/;

/** The kind of JSON that a root object is, where it is a known one other than GeoJSON; else null. What has a type of GeoJSON is that, whatever else it holds. */
export function findForeignJson(root: Readonly<Record<string, unknown>>): ForeignJson | null {
  const { type, error } = root;
  if (typeof type === 'string' && GEOJSON_TYPE.test(type)) return null;
  if (type === 'Topology' || (isRecord(root['objects']) && Array.isArray(root['arcs']))) return { code: 'is-topojson' };
  if (Object.hasOwn(root, 'geometryType') || Object.hasOwn(root, 'spatialReference') || Object.hasOwn(root, 'displayFieldName')) return { code: 'is-esri-json' };
  if (type === 'umap') return { code: 'is-umap' };
  if (Array.isArray(root['elements']) && (Object.hasOwn(root, 'osm3s') || Object.hasOwn(root, 'generator'))) return { code: 'is-overpass-json' };
  const wrapped = findCollection(root, '', DEEPEST_WRAPPING);
  if (wrapped !== null) return { code: 'is-wrapped', found: wrapped };
  const answer = isRecord(error) ? answerOf(error) : '';
  return answer === '' ? null : { code: 'is-server-error', found: answer };
}

/** How many members deep a collection is looked for, how many of each are looked at, and how much of its path or of an answer a sentence can hold. */
const DEEPEST_WRAPPING = 3;
export const MOST_MEMBERS = 100;
const FOUND_LENGTH = 120;

/** The path of the collection of features that a member of a list is or holds, where `at` is the member's own; null where there is none near. */
export function findCollectionIn(member: unknown, at: string): string | null {
  return isCollection(member) ? at : findCollection(member, at, DEEPEST_WRAPPING - 1);
}

function isCollection(value: unknown): boolean {
  return isRecord(value) && value['type'] === 'FeatureCollection' && Array.isArray(value['features']);
}

/** The path of the first collection of features among the members of a value; null where there is none near. */
function findCollection(value: unknown, path: string, depth: number): string | null {
  if (typeof value !== 'object' || value === null || depth === 0) return null;
  const isList = Array.isArray(value);
  const members = isList ? value.slice(0, MOST_MEMBERS).map((member: unknown, at) => [String(at), member] as const) : Object.entries(value).slice(0, MOST_MEMBERS);
  const inside = members.map(([name, member]) => [isList ? `${path}[${name}]` : path === '' ? name : `${path}.${name}`, member] as const);
  for (const [at, member] of inside) if (isCollection(member)) return cutText(at, FOUND_LENGTH);
  for (const [at, member] of inside) {
    const found = findCollection(member, at, depth - 1);
    if (found !== null) return found;
  }
  return null;
}

/** What a server says of an error: its code and its message, as far as it gives them. */
function answerOf({ code, message }: Readonly<Record<string, unknown>>): string {
  const isTold = (one: unknown): one is string | number => typeof one === 'number' || (typeof one === 'string' && one.trim() !== '');
  return cutText([code, message].filter(isTold).join(', '), FOUND_LENGTH);
}

/** Whether a member of a list `features` is one of Esri JSON: with `attributes` in place of a type and properties. */
export function isEsriFeature(member: unknown): boolean {
  return isRecord(member) && isRecord(member['attributes']) && !Object.hasOwn(member, 'type');
}
