/** Media queries that the script shares with the style sheets. */
import { useLayoutEffect, useState } from 'preact/hooks';

/** From this width both panels stand open beside the map, as in ui/panels.css. */
export const WIDE_QUERY = '(width >= 75em)';

/** Beside the map at these widths there is room for a popup or for panels, as in ui/panels.css: panels make way while one is open. */
export const TIGHT_QUERY = '(width >= 64em) and (width < 75em)';

/** Whether the query matches, kept up to date; `atFirst` until the page is awake, so that it is taken over as it was served. */
export function useMedia(query: string, atFirst: boolean): boolean {
  const [matches, setMatches] = useState(atFirst);
  useLayoutEffect(() => {
    const list = window.matchMedia(query);
    const read = (): void => setMatches(list.matches);
    read();
    list.addEventListener('change', read);
    return () => list.removeEventListener('change', read);
  }, [query]);
  return matches;
}
