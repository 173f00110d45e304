/** Gives the reader a file to keep. */

/** How long the browser may take to fetch what it was given. */
const KEPT_MS = 60_000;

/** Starts the download of `content` under `name`; nothing leaves the browser. */
export function saveFile(name: string, content: Blob, page: Document = document): void {
  const url = URL.createObjectURL(content);
  const link = page.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
