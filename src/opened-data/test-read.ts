/** For tests: whole files read at once, and the smallest ones to make others of. */
import type { FaultCode } from './faults';
import type { OpenedSummary, ReadResult } from './opened-file';
import { createGeojsonReader, type ReadOptions } from './read-geojson';

/** Reads a file that comes in portions of so many bytes. */
export function read(text: string | Uint8Array, portion = Infinity, options: ReadOptions = { name: 'a.geojson' }): ReadResult {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const reader = createGeojsonReader(options);
  for (let at = 0; at < bytes.length; at += portion) if (!reader.push(bytes.subarray(at, at + portion))) break;
  return reader.end();
}

/** The codes of all faults, in their order. */
export const codesOf = (result: ReadResult): FaultCode[] => (result.ok ? result.summary.faults : result.faults).map(({ code }) => code);
/** Throws where the file was refused. */
export const summaryOf = (result: ReadResult): OpenedSummary => {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.faults)}`);
  return result.summary;
};

export const point = '{"type":"Feature","properties":null,"geometry":{"type":"Point","coordinates":[30,50]}}';
export const collection = (features: string, more = ''): string => `{"type":"FeatureCollection"${more},"features":[${features}]}`;
/** The point in the reference system of that name. */
export const withSystem = (name: string): string => point.replace('"properties"', `"crs":{"type":"name","properties":{"name":"${name}"}},"properties"`);
