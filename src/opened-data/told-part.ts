/** What a file tells of itself when it is but a part of the data that were asked for. */
import { isRecord } from './is-record';

/** How many features there are in all: OGC API and WFS 2, and GeoServer. */
const SUMS = ['numberMatched', 'totalFeatures'];

/**
 * Where a collection that holds `read` features says that there are more, and how many, as “1000/5000”, where it says so. Null
 * where it does not: ArcGIS tells that a limit was reached, others the number of all that match.
 */
export function findToldPart(root: Readonly<Record<string, unknown>>, read: number): { readonly path: string; readonly found?: string } | null {
  for (const path of SUMS) {
    const sum = root[path];
    if (typeof sum === 'number' && sum > read) return { path, found: `${read}/${sum}` };
  }
  if (root['exceededTransferLimit'] === true) return { path: 'exceededTransferLimit' };
  const { properties } = root;
  return isRecord(properties) && properties['exceededTransferLimit'] === true ? { path: 'properties.exceededTransferLimit' } : null;
}
