/** Reads a file of Web Annotations. */
import { parseWebAnnotations, type ParsedAnnotations } from '../export/parse-annotations';
import { sayJsonFaultAlone } from '../opened-data/json-fault-said';
import { parseJson } from '../opened-data/parse-json';

/** The export of a whole story with all its shapes, also as an editor's program lays it out, with a line for each number. */
export const MOST_BYTES = 25_000_000;

/** The links of the file, or all that is wrong with it. Never rejects. They are to be compared in the turn in which they are put in: another file may arrive while this one is read. */
export async function importAnnotations(file: Blob & { name: string }): Promise<ParsedAnnotations> {
  const failed = (message: string): ParsedAnnotations => ({ ok: false, problems: [{ path: file.name, message }] });
  if (file.size > MOST_BYTES) return failed(`The file has ${Math.ceil(file.size / 1e6)} MB; at most ${MOST_BYTES / 1e6} MB can be read.`);
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return failed('The file could not be read.');
  const text = decodeUtf8(bytes);
  if (text === null) return failed('This is no text in UTF-8, and letters of it would be lost: save it in your editor as UTF-8.');
  if (text.trim() === '') return failed('This file is empty. Check whether it was saved to its end.');
  const input = parseJson(text);
  return input.ok ? parseWebAnnotations(input.value) : failed(sayJsonFaultAlone(text) ?? 'This is no JSON.');
}

function decodeUtf8(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
