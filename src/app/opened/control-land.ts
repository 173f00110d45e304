/** What the measures of control are taken on, found in the map's own files. */
import type { FeatureCollection } from 'geojson';
import type { ControlLand } from '../../geo/control-measures';
import { unionOf } from '../../geo/held-ground';
import type { Areal } from '../../geo/shapes';
import { arealOf, findFeature, nameOf, pointOf, precisionKmOf } from '../../geo/story-features';

/** The files by what they hold. */
export interface LandFiles<File> {
  readonly ukraine: File;
  readonly oblasts: File;
  readonly places: File;
  readonly towns: File;
}

/** The regions declared annexed in 2022, by ISO 3166-2, and the measure of how much of each was held. */
const REGIONS = [
  ['UA-09', 'luhansk-region-held-share'],
  ['UA-14', 'donetsk-region-held-share'],
  ['UA-23', 'zaporizhzhia-region-held-share'],
  ['UA-65', 'kherson-region-held-share'],
] as const;

/** Finds everything. Throws a sentence for what is missing: the files are the page's own. */
export function findControlLand({ ukraine, oblasts, places, towns }: LandFiles<FeatureCollection>): ControlLand {
  const oblastOf = (iso: string): Areal => arealOf(findFeature(oblasts.features, { id: iso }, 'oblasts.geojson'));
  const shore = findFeature(places.features, { place: 'kakhovka-reservoir', part: 'former-shore' }, 'places.geojson');
  const plant = findFeature(places.features, { place: 'zaporizhzhia-npp', part: 'point' }, 'places.geojson');
  return {
    country: arealOf(findFeature(ukraine.features, { id: 'ukraine' }, 'ukraine.geojson')),
    crimea: unionOf([oblastOf('UA-43'), oblastOf('UA-40')]),
    regions: REGIONS.map(([iso, id]) => ({ id, shape: oblastOf(iso) })),
    plant: { shape: pointOf(plant), precisionKm: precisionKmOf(plant) },
    shore: { shape: arealOf(shore), precisionKm: precisionKmOf(shore) },
    towns: towns.features.map((town) => ({ name: nameOf(town), at: pointOf(town) })),
  };
}
