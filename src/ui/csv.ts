/** Tables as text that a spreadsheet opens. */

/** Rows of cells as CSV (RFC 4180), in UTF-8 with a byte order mark, so that spreadsheets read Cyrillic. */
export function buildCsv(rows: ReadonlyArray<readonly string[]>): string {
  return `\ufeff${rows.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')}`;
}

function quoted(cell: string): string {
  // A cell that begins like a formula would be run by some spreadsheets.
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
