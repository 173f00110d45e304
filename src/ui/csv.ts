/** Tables as text that a spreadsheet opens. */
import { withoutTurns } from '../words/isolate';

/** Rows of cells as CSV (RFC 4180), in UTF-8 with a byte order mark, so that spreadsheets read Cyrillic. */
export function buildCsv(rows: ReadonlyArray<readonly string[]>): string {
  return `\ufeff${rows.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')}`;
}

/** What a spreadsheet may take for a formula, also behind blanks or in full-width signs (OWASP, CSV injection). */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

function quoted(given: string): string {
  // Nothing unseen belongs in a file, and it could stand before a formula.
  const cell = withoutTurns(given);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
