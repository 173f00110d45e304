import { existsSync, readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, LineString } from 'geojson';
import { cachePath, geodataPath } from '../geojson-output';
import { type Ground, groundTogether } from './clip-polygons';

/** What the control stage cuts and follows: country, oblasts by ISO id, and the Dnipro from north to sea. */
export interface BasemapInputs {
  readonly ukraine: Ground;
  readonly oblastOf: (isoId: string) => Ground;
  readonly crimea: Ground;
  readonly dnipro: LineString;
}

/** Reads the committed basemap; what is not made yet comes from its first version in the cache. Throws when a part is missing. */
export function readBasemapInputs(): BasemapInputs {
  const groundOf = (file: string, id: string): Ground => featureOf(file, file, id) as Ground;
  const oblastOf = (isoId: string): Ground => groundOf('oblasts.geojson', isoId);
  const dnipro = featureOf('rivers.geojson', 'dnipro.geojson', 'dnipro').geometry;
  if (dnipro.type !== 'LineString') throw new Error('The Dnipro is not one line: see the water stage');
  return {
    ukraine: groundOf('ukraine.geojson', 'ukraine'),
    oblastOf,
    crimea: groundTogether([oblastOf('UA-43'), oblastOf('UA-40')], 'Crimea with Sevastopol'),
    dnipro,
  };
}

function featureOf(committed: string, cached: string, id: string): Feature {
  for (const path of [geodataPath(`basemap/${committed}`), cachePath(cached)]) {
    if (!existsSync(path)) continue;
    const { features } = JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection;
    const found = features.find(({ properties }) => properties?.['id'] === id);
    if (found) return found;
  }
  throw new Error(`${committed} has no "${id}": run ground and water first`);
}
