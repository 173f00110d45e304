/** The story's shapes for the files that the page gives away: fetched when they are asked for, from where the map has them. */
import type { FeatureCollection } from 'geojson';
import { parseGeojson } from '../story/parse-geojson';
import { printProblems } from '../story/problem';
import { mapFiles } from './map-files';

export interface StoryShapes {
  /** Control, places and regions: what the layers show. */
  layers: readonly FeatureCollection[];
  /** The country's own outline, which is no layer's. */
  country: FeatureCollection;
  annotations: FeatureCollection;
}

/** Fetches and parses the files. Rejects where one does not arrive or is no GeoJSON; the map has told of that already. */
export async function loadStoryShapes(fetchFile: typeof fetch = fetch): Promise<StoryShapes> {
  const { control, places, oblasts, ukraine, annotations } = mapFiles;
  const load = async (file: string | FeatureCollection | undefined): Promise<FeatureCollection> => {
    if (file === undefined) return { type: 'FeatureCollection', features: [] };
    const parsed = parseGeojson(typeof file === 'string' ? await (await fetchFile(file)).json() : file);
    if (!parsed.ok) throw new Error(printProblems(parsed.problems));
    return parsed.collection;
  };
  const [first, second, third, country, drawn] = await Promise.all([load(control), load(places), load(oblasts), load(ukraine), load(annotations)]);
  return { layers: [first, second, third], country, annotations: drawn };
}
