/** Reads a file of Web Annotations. */
import { parseWebAnnotations, type ParsedAnnotations } from '../export/parse-annotations';

/** The export of a whole story with all its shapes several times over. */
export const MOST_BYTES = 10_000_000;

/** The links of the file, or all that is wrong with it. Never rejects. They are to be compared in the turn in which they are put in: another file may arrive while this one is read. */
export async function importAnnotations(file: Blob & { name: string }): Promise<ParsedAnnotations> {
  const failed = (message: string): ParsedAnnotations => ({ ok: false, problems: [{ path: file.name, message }] });
  if (file.size > MOST_BYTES) return failed(`The file has ${Math.ceil(file.size / 1e6)} MB; at most ${MOST_BYTES / 1e6} MB can be read.`);
  let input: unknown;
  try {
    input = JSON.parse(await file.text());
  } catch (error) {
    return failed(error instanceof SyntaxError ? `This is not JSON: ${error.message}` : 'The file could not be read.');
  }
  return parseWebAnnotations(input);
}
