import { existsSync, readFileSync } from 'node:fs';
import { union, featureCollection } from '@turf/turf';
import type { FeatureCollection, LineString } from 'geojson';
import { cachePath, geodataPath } from '../geojson-output';
import type { Ground } from './clip-polygons';

/** What the control stage cuts and follows: country, oblasts by ISO id, and the Dnipro from north to sea. */
export interface BasemapInputs {
  readonly ukraine: Ground;
  readonly oblastOf: (isoId: string) => Ground;
  readonly crimea: Ground;
  readonly dnipro: LineString;
}

/** Reads the committed basemap; where a file is not made yet, its first version in the cache. Throws when a part is missing. */
export function readBasemapInputs(): BasemapInputs {
  const [ukraine] = read('basemap/ukraine.geojson', 'ukraine.geojson').features;
  const oblasts = read('basemap/oblasts.geojson', 'oblasts.geojson').features;
  const dnipro = read('basemap/rivers.geojson', 'dnipro.geojson').features
    .find(({ properties }) => properties?.['id'] === 'dnipro')?.geometry;
  if (!ukraine || dnipro?.type !== 'LineString') throw new Error('The basemap lacks Ukraine or the Dnipro: run ground and water first');
  const oblastOf = (isoId: string): Ground => {
    const oblast = oblasts.find(({ properties }) => properties?.['id'] === isoId);
    if (!oblast) throw new Error(`oblasts.geojson has no ${isoId}: run ground first`);
    return oblast as Ground;
  };
  const crimea = union(featureCollection([oblastOf('UA-43'), oblastOf('UA-40')]));
  if (!crimea) throw new Error('Crimea and Sevastopol make no ground');
  return { ukraine: ukraine as Ground, oblastOf, crimea, dnipro };
}

function read(committed: string, cached: string): FeatureCollection {
  const path = existsSync(geodataPath(committed)) ? geodataPath(committed) : cachePath(cached);
  return JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection;
}
