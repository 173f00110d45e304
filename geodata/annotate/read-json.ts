/** Reads the project's own JSON files, for the measures and for the build, and says in plain words where one is no JSON. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { sayJsonFault } from '../../src/opened-data/json-fault-said.ts';

/** What no person writes. */
const MADE_BY_ANNOTATE = new Set(['measures.json', 'annotations.geojson']);

/**
 * The value that the file (absolute path) is the JSON of. Throws one sentence that begins with the file: that there is none, and
 * how to make it where a command does, or the line and column, counted from 1, of the first sign that does not belong.
 */
export function readJson(file: string): unknown {
  return parseFile(file, textOf(file));
}

function textOf(file: string): string {
  const bytes = bytesOf(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new Error(`${file}: this is no text in UTF-8, and letters of it would be lost: save it in your editor as UTF-8.`, { cause: error });
  }
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    const advice = MADE_BY_ANNOTATE.has(basename(file)) ? 'run `npm run annotate`, which makes it' : 'add it, or correct its name';
    throw new Error(`${file}: there is no such file: ${advice}.`, { cause: error });
  }
}

/** `json` without the mark of its encoding that some editors write before it. */
function parseFile(file: string, json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    const fault = sayJsonFault(json);
    if (fault === null) throw error;
    throw new Error(`${file}, ${fault}`, { cause: error });
  }
}
