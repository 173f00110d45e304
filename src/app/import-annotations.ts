/** Reads a file of Web Annotations and holds it against the story. */
import { compareLinks, type ImportedLink, type LinkComparison } from '../export/compare-links';
import { parseWebAnnotations } from '../export/parse-annotations';
import type { Problem } from '../story/problem';
import type { StoryIndex } from '../story/story-index';

/** More than the export of a whole story many times over. */
const MOST_BYTES = 50_000_000;

export type ImportResult = { ok: true; comparison: LinkComparison } | { ok: false; problems: readonly Problem[] };

/** What the file's links are to the story and to what earlier files brought, or all that is wrong with the file. Never rejects. */
export async function importAnnotations(file: Blob & { name: string }, index: StoryIndex, already: readonly ImportedLink[]): Promise<ImportResult> {
  const failed = (message: string): ImportResult => ({ ok: false, problems: [{ path: file.name, message }] });
  if (file.size > MOST_BYTES) return failed(`The file has ${Math.round(file.size / 1e6)} MB; at most ${MOST_BYTES / 1e6} MB can be read.`);
  let input: unknown;
  try {
    input = JSON.parse(await file.text());
  } catch (error) {
    return failed(error instanceof SyntaxError ? `This is not JSON: ${error.message}` : 'The file could not be read.');
  }
  const parsed = parseWebAnnotations(input);
  if (!parsed.ok) return parsed;
  const { same, fresh, unknown } = compareLinks(index, parsed.links, already);
  return { ok: true, comparison: { same, fresh, unknown: unknown + parsed.unplaced } };
}
