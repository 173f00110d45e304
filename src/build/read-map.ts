/** The map's files as the build reads them: parsed, and checked against the story whose map they are. */
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FeatureCollection } from 'geojson';
import { readJson } from '../../geodata/annotate/read-json.ts';
import type { MapSources } from '../drawn-map/map-data.ts';
import { printProblems, type Problem } from '../story/problem.ts';
import { importModule } from './import-module.ts';
import { readStory } from './read-story.ts';

/** Absolute paths: the story, and the GeoJSON files of the map, each named as its source in map-style/sources.ts. */
export interface MapFiles {
  readonly story: string;
  readonly geojson: readonly string[];
}

type ParserModule = typeof import('../story/parse-geojson.ts');
type ChecksModule = typeof import('../story/shape-strays.ts');

const parserFile = fileURLToPath(new URL('../story/parse-geojson.ts', import.meta.url));
const checksFile = fileURLToPath(new URL('../story/shape-strays.ts', import.meta.url));

/** Story and files, with all the files on which they and their checks rest. Rejects with a line for each problem, its file first. */
export async function readMap({ story: storyFile, geojson }: MapFiles): Promise<{ sources: MapSources; dependencies: string[] }> {
  const { story, dependencies } = await readStory(storyFile);
  const parser = await importModule(parserFile);
  const checks = await importModule(checksFile);
  const { parseGeojson } = parser.module as ParserModule;
  const read = geojson.map((file) => ({ file, parsed: parseGeojson(readJson(file)) }));
  stopAt(read.flatMap(({ file, parsed }) => (parsed.ok ? findShapeless(parsed.collection) : parsed.problems).map(({ path, message }) => ({ path: `${file}: ${path}`, message }))));
  // One collection for every file of the list, which is the list of the sources.
  const files = Object.fromEntries(read.flatMap(({ file, parsed }) => (parsed.ok ? [[basename(file, '.geojson'), parsed.collection]] : []))) as MapSources['files'];
  stopAt((checks.module as ChecksModule).findShapeStrays(story, files));
  return { sources: { story, files }, dependencies: [...geojson, parserFile, checksFile, ...dependencies, ...parser.dependencies, ...checks.dependencies] };
}

/** GeoJSON allows a feature without a geometry; on a map there is nothing of it to draw. */
function findShapeless({ features }: FeatureCollection): Problem[] {
  return features.flatMap(({ geometry }, at) => (geometry === null ? [{ path: `features[${at}].geometry`, message: 'This is null: a feature of the map needs a geometry.' }] : []));
}

function stopAt(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new Error(`The files of the map are not sound:\n${printProblems(problems)}`);
}
