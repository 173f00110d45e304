import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';

/** Finds which two areas a line divides; null when its first edge is not shared by exactly two. */
export type PairFinder = (line: readonly Position[]) => readonly [string, string] | null;

/**
 * Indexes every polygon edge by its two ends, under a name taken from the feature. Lines made from the same
 * polygons by mapshaper's -innerlines have one of these edges at their start; the pair comes in sorted order.
 */
export function buildPairFinder<P>(
  features: readonly Feature<Polygon | MultiPolygon, P>[],
  nameOf: (properties: P) => string,
): PairFinder {
  const names = new Map<string, Set<string>>();
  for (const { geometry, properties } of features) {
    const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
    for (const ring of rings) {
      for (let i = 1; i < ring.length; i += 1) {
        const key = edgeKey(ring[i - 1], ring[i]);
        const known = names.get(key);
        if (known) known.add(nameOf(properties));
        else names.set(key, new Set([nameOf(properties)]));
      }
    }
  }
  return (line) => {
    const [a, b, ...rest] = [...(names.get(edgeKey(line[0], line[1])) ?? [])].toSorted();
    return a !== undefined && b !== undefined && rest.length === 0 ? [a, b] : null;
  };
}

function edgeKey(a: Position | undefined, b: Position | undefined): string {
  const ends = [String(a), String(b)];
  return ends.toSorted().join(' ');
}
