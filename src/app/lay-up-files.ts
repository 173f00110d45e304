/** Brings files into the browser's cache before they are asked for. */

/**
 * Asks for files at the lowest priority, batch after batch: the next one once all of the last have come or failed, so that
 * what is waited for first has the line for itself. A batch is addresses; what is in memory already is passed over. The
 * map's worker fetches its data only once its own script has come and started, and then finds them in the cache: on a slow
 * line that is seconds. Not hints in the served page: those take their share of the line from the code that everything waits for.
 */
export function layUpFiles([batch, ...later]: readonly (readonly unknown[])[], page: Document = document): void {
  if (!batch) return;
  const addresses = batch.filter((address) => typeof address === 'string');
  let onTheWay = addresses.length;
  if (onTheWay === 0) return layUpFiles(later, page);
  const ended = (): void => {
    onTheWay -= 1;
    if (onTheWay === 0) layUpFiles(later, page);
  };
  for (const address of addresses) {
    const hint = page.createElement('link');
    hint.rel = 'prefetch';
    hint.as = 'fetch';
    hint.crossOrigin = 'anonymous';
    hint.href = address;
    hint.addEventListener('load', ended, { once: true });
    hint.addEventListener('error', ended, { once: true });
    page.head.append(hint);
  }
}

/**
 * Fulfils once the code that the served page's head names ahead (`modulepreload`) has come or failed; at once where there is
 * none, as on the development server, or where a browser does not fetch it ahead. Never rejects.
 */
export async function namedCodeHasCome(page: Document = document, timeline: Pick<Performance, 'getEntriesByName'> = performance): Promise<void> {
  const hints = [...page.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]')].filter(({ relList }) => relList.supports('modulepreload'));
  const onTheWay = hints.filter(({ href }) => timeline.getEntriesByName(href, 'resource').length === 0);
  await Promise.all(
    onTheWay.map(
      (hint) =>
        new Promise((resolve) => {
          for (const end of ['load', 'error']) hint.addEventListener(end, resolve, { once: true });
        }),
    ),
  );
}
