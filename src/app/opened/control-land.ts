/** What the measures of control are taken on, found in the map's own files. */
import type { Feature, FeatureCollection } from 'geojson';
import type { ControlLand } from '../../geo/control-measures';
import { unionOf } from '../../geo/held-ground';
import { lngLatOf, type Areal } from '../../geo/shapes';

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
  const oblastOf = (iso: string): Areal => arealOf(find(oblasts, { id: iso }));
  const shore = find(places, { place: 'kakhovka-reservoir', part: 'former-shore' });
  const plant = find(places, { place: 'zaporizhzhia-npp', part: 'point' });
  return {
    country: arealOf(find(ukraine, { id: 'ukraine' })),
    crimea: unionOf([oblastOf('UA-43'), oblastOf('UA-40')]),
    regions: REGIONS.map(([iso, id]) => ({ id, shape: oblastOf(iso) })),
    plant: { shape: pointOf(plant), precisionKm: precisionOf(plant) },
    shore: { shape: arealOf(shore), precisionKm: precisionOf(shore) },
    towns: towns.features.map((town) => ({ name: { en: String(town.properties?.['name_en']), uk: String(town.properties?.['name_uk']) }, at: pointOf(town) })),
  };
}

function find({ features }: FeatureCollection, wanted: Readonly<Record<string, string>>): Feature {
  const found = features.find(({ properties }) => Object.entries(wanted).every(([key, value]) => properties?.[key] === value));
  if (found === undefined) throw new Error(`The map's files have no feature with ${JSON.stringify(wanted)}.`);
  return found;
}

function arealOf({ geometry }: Feature): Areal {
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') throw new Error(`An area is needed, not a ${geometry.type}.`);
  return geometry;
}

function precisionOf({ properties }: Feature): number {
  return Number(properties?.['precisionKm']);
}

function pointOf({ geometry }: Feature): [number, number] {
  if (geometry.type !== 'Point') throw new Error(`A point is needed, not a ${geometry.type}.`);
  return lngLatOf(geometry.coordinates);
}
