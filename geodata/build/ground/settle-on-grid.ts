import type { Feature, Geometry } from 'geojson';
import { tidyGeometry } from '../geojson-output';
import { runMapshaper } from './run-mapshaper';

/** Rounding may cross edges, mending them may leave the grid; in practice two rounds are enough. */
const MOST_ROUNDS = 6;

/**
 * Polygon features on the grid of so many decimals, with no crossings and no overlaps: rounded and cleaned in
 * turn until cleaning changes nothing. Throws when that never comes.
 */
export async function settleOnGrid<P extends object | null>(
  features: readonly Feature<Geometry, P>[],
  decimals: number,
): Promise<Feature<Geometry, P>[]> {
  let settled = roundedFeatures(features, decimals);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const cleaned = await runMapshaper<P>(
      '-i areas.json -clean -o out.json format=geojson',
      { 'areas.json': settled },
      'out.json',
    );
    const next = roundedFeatures(cleaned, decimals);
    // Counting positions is enough to see a change: cleaning only ever adds crossings or drops slivers.
    if (JSON.stringify(next).length === JSON.stringify(settled).length) return next;
    settled = next;
  }
  throw new Error(`Shapes do not settle on ${decimals} decimals in ${MOST_ROUNDS} rounds`);
}

function roundedFeatures<P extends object | null>(features: readonly Feature<Geometry, P>[], decimals: number): Feature<Geometry, P>[] {
  return features.flatMap((feature) => {
    const geometry = tidyGeometry(feature.geometry, decimals);
    return geometry ? [{ ...feature, geometry }] : [];
  });
}
