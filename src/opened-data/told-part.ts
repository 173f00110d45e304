/** What a file tells of itself when it is but a part of the data that were asked for. */
import { isRecord } from './is-record';

/** How many features there are in all: OGC API and WFS 2, GeoServer, and STAC. */
const SUMS = ['numberMatched', 'totalFeatures', 'context.matched'];
/** The same in an answer by pages, as Django writes it; elsewhere it may count anything. */
const SUM_OF_PAGES = 'count';
/** Addresses of the other pages: as members, and as what links are called. */
const PAGES = ['next', 'previous', 'prev'];

/**
 * Where a collection that holds `read` features says that there are more, and how many, as “1000/5000”, where it says so. Null
 * where it does not: ArcGIS tells that a limit was reached, others the number of all that match, or where the other pages are.
 */
export function findToldPart(root: Readonly<Record<string, unknown>>, read: number): { readonly path: string; readonly found?: string } | null {
  const page = findOtherPage(root);
  for (const path of page === null ? SUMS : [...SUMS, SUM_OF_PAGES]) {
    const sum = sumOf(memberAt(root, path));
    if (sum > read) return { path, found: `${read}/${sum}` };
  }
  const limit = ['exceededTransferLimit', 'properties.exceededTransferLimit'].find((path) => memberAt(root, path) === true);
  const path = limit ?? page;
  return path === null ? null : { path };
}

function findOtherPage(root: Readonly<Record<string, unknown>>): string | null {
  const member = PAGES.find((name) => isText(root[name]));
  if (member !== undefined) return member;
  const { links } = root;
  const at = Array.isArray(links) ? links.findIndex((link: unknown) => isRecord(link) && isText(link['rel']) && PAGES.includes(link['rel'])) : -1;
  return at < 0 ? null : `links[${at}]`;
}

/** What stands at a name, or at a name in a member. */
function memberAt(root: Readonly<Record<string, unknown>>, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => (isRecord(value) ? value[name] : undefined), root);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

/** A whole number, also where it is written as text; 0 for anything else. */
function sumOf(value: unknown): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : 0;
}
