/** Looks for the reason why the map failed: reads each data file again and names what is wrong with it. */
import type { MapFiles } from '../map-style/sources';
import { sayJsonFaultAlone } from '../opened-data/json-fault-said';
import { parseGeojson } from '../story/parse-geojson';
import type { Problem } from '../story/problem';

/** The problems of the map's files, each path led by the file's name; empty where all files are sound. Never rejects. */
export async function explainMapFailure(files: Partial<MapFiles>, fetchFile: typeof fetch = fetch): Promise<Problem[]> {
  const found = await Promise.all(
    Object.entries(files).map(async ([name, file]: [string, unknown]) => (typeof file === 'string' ? explainFile(name, file, fetchFile) : [])),
  );
  return found.flat();
}

async function explainFile(name: string, url: string, fetchFile: typeof fetch): Promise<Problem[]> {
  const path = `${name}.geojson`;
  try {
    const response = await fetchFile(url);
    if (!response.ok) return [{ path, message: `The server answered ${response.status}.` }];
    return explainText(path, await response.text());
  } catch {
    return [{ path, message: 'The file could not be fetched.' }];
  }
}

function explainText(path: string, text: string): Problem[] {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    return [{ path, message: sayJsonFaultAlone(text) ?? String(error) }];
  }
  const result = parseGeojson(input);
  return result.ok ? [] : result.problems.map((problem) => ({ ...problem, path: `${path} ${problem.path}` }));
}
