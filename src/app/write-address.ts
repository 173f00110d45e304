/** Writing into the browser's history, which a page may do only so often. */

/**
 * Writes the address with this `hash` over the present step for Back, or as a new one. Answers whether the browser took it: past
 * its limit (Safari: 100 calls in 10 seconds, in 30 where it is older; Firefox and Chrome: 200 in 10) it throws or does nothing.
 */
export function writeAddress({ history, location }: Pick<Window, 'history' | 'location'>, how: 'push' | 'replace', hash: string): boolean {
  const address = `${location.pathname}${location.search}${hash}`;
  try {
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  } catch {
    return false;
  }
  // Chrome says no word to the page. What `printUrlState` writes stays as it is, so that the two can be compared.
  return location.hash === hash;
}
