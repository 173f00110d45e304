/** Reads the project's own JSON files, for the measures and for the build, and says in plain words where one is no JSON. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { findJsonFault, type JsonFault } from '../../src/opened-data/json-fault.ts';

const REASONS: Record<JsonFault['kind'], string> = {
  ended: 'it ends too early, before a closing bracket or quotation mark',
  comma: 'a comma or a closing bracket is missing before this',
  value: 'a value is missing here, or the comma before it is one too many',
  name: 'a name in double quotation marks is missing here, or the comma before it is one too many',
  colon: 'a colon is missing here, between a name and its value',
  string: 'this text holds a line break, a tab or a backslash that may not stand in it, or is not closed by a quotation mark',
  number: 'this number is not written as JSON writes numbers, like 12, -0.5 or 3e5',
  word: 'this word is not in double quotation marks; only true, false and null go without them',
  more: 'there is more behind the bracket that closes the whole',
};

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
    const fault = findJsonFault(json);
    if (fault === null) throw error;
    const before = json.slice(0, fault.at).split('\n');
    const column = (before.at(-1) ?? '').length + 1;
    throw new Error(`${file}, line ${before.length}, column ${column}: this is no JSON: ${REASONS[fault.kind]}.`, { cause: error });
  }
}
