import mapshaper from 'mapshaper';
import type { Feature, FeatureCollection, Geometry } from 'geojson';

/**
 * Runs mapshaper on named GeoJSON inputs ("sea.json") and returns the features of one output file.
 * Commands that leave nothing give an empty array; a faulty command rejects with mapshaper's message.
 */
export async function runMapshaper<P>(
  commands: string,
  inputs: Record<string, readonly Feature<Geometry, unknown>[]>,
  output: string,
): Promise<Feature<Geometry, P>[]> {
  const files = Object.fromEntries(
    Object.entries(inputs).map(([name, features]) => [name, { type: 'FeatureCollection', features }]),
  );
  const outputs = await mapshaper.applyCommands(commands, files);
  const text = outputs[output];
  if (text === undefined) throw new Error(`mapshaper wrote no ${output}`);
  const collection = JSON.parse(text.toString()) as FeatureCollection & { geometries?: Geometry[] };
  const features = collection.features ?? collection.geometries?.map((geometry) => ({ type: 'Feature', properties: {}, geometry })) ?? [];
  return features.filter((feature) => feature.geometry !== null) as Feature<Geometry, P>[];
}
