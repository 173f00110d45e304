/** Brings files into the browser's cache before they are asked for. */

/**
 * Asks for files (addresses; what is in memory already is passed over) at the lowest priority. The map's worker fetches its data
 * only once its own script has come and started, and then finds them in the cache: on a slow line that is seconds.
 * Not hints in the served page: those take their share of the line from the code that everything waits for.
 */
export function layUpFiles(files: readonly unknown[], page: Document = document): void {
  for (const address of files) {
    if (typeof address !== 'string') continue;
    const hint = page.createElement('link');
    hint.rel = 'prefetch';
    hint.as = 'fetch';
    hint.crossOrigin = 'anonymous';
    hint.href = address;
    page.head.append(hint);
  }
}
