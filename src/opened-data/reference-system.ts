/** Which reference system a file names: RFC 7946 has but one, and took the member `crs` away that older files have. */
import { isRecord } from './is-record';

/** Names of WGS 84 in degrees: as a code (EPSG:4326, 4979 with heights, …/EPSG/0/4326, CRS84) in a name or address, written out, or as WKT. */
const WGS84 = /(?:\bCRS:?84h?\)?$|\bEPSG(?::|\/)(?:[\d.]*(?::|\/))?(?:4326|4979)(?!\d)|\bepsg\.xml#4326$|^(?:4326|4979)$|^(?:GCS[ _])?WGS[ _]?(?:19)?84$|^GEO(?:G|D)(?:CS|CRS|RAPHICCRS|ETICCRS)\["(?:GCS[ _])?WGS[ _](?:19)?84(?: \(CRS84\))?")/i;
/** The same in the words of PROJ. */
const isProjDegrees = (name: string): boolean => /\+proj=(?:longlat|latlong)\b/.test(name) && /\+(?:datum|ellps)=WGS84\b/.test(name);
/** What tells how a system is named, and names none. */
const WAYS = new Set(['name', 'link', 'OGC', 'EPSG']);

/** The name of a reference system other than WGS 84 that a member `crs` (GeoJSON 2008, or what passes for it) gives; null where it gives none. */
export function findOtherSystem(crs: unknown): string | null {
  if (crs === undefined || crs === null) return null;
  const name = nameOf(crs);
  return name === '' || WGS84.test(name) || isProjDegrees(name) ? null : name;
}

/** The system by name or address, or by authority and code; empty where it cannot be told. */
function nameOf(crs: unknown): string {
  if (typeof crs === 'string' || typeof crs === 'number') return String(crs).trim();
  if (!isRecord(crs)) return '';
  const properties = isRecord(crs['properties']) ? crs['properties'] : {};
  const { code } = properties;
  const isCode = typeof code === 'number' || typeof code === 'string';
  if (isCode && typeof crs['type'] === 'string') return `${crs['type']}:${code}`;
  const { type } = crs;
  const wkid = crs['wkid'] ?? crs['latestWkid'];
  if (typeof wkid === 'number') return String(wkid);
  const name = properties['name'] ?? properties['urn'] ?? properties['href'] ?? crs['name'] ?? crs['init'] ?? (typeof type === 'string' && WAYS.has(type) ? '' : type);
  return typeof name === 'string' ? name.trim() : '';
}
