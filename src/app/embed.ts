/** The page inside another one: `?embed=1`, and `&parent=https://...` for the one that is to hear of its height. */

export interface Embed {
  /** The origin that hears of the height; null: nobody does. */
  parent: string | null;
}

/** What the query of an address says of embedding; null where the page stands for itself. */
export function findEmbed(search: string): Embed | null {
  const query = new URLSearchParams(search);
  return query.get('embed') === '1' ? { parent: parseParent(query.get('parent')) } : null;
}

/** An origin over https, or of this machine for those who try; anything more than an origin, or less, is none. */
function parseParent(text: string | null): string | null {
  const url = parseAddress(text ?? '');
  if (url === null) return null;
  const { origin, protocol, hostname } = url;
  const isOwnMachine = protocol === 'http:' && /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
  return origin === text && (protocol === 'https:' || isOwnMachine) ? origin : null;
}

/** `URL.canParse` and `URL.parse` are younger than the oldest browsers that run the page. */
function parseAddress(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

/** Room for the title line and the sheet's handle, as in embed.css and narrow.css: it grows with the reader's own size of letters. */
const FURNITURE_REM = 2.25 + 4.0625;
const MAP_PX = { least: 220, most: 520, perWidth: 0.7 } as const;

/** The height that suits the page at a width: the map in good proportion, with what stands above and below it, where a rem is `remPx`. In CSS pixels. */
export function wishedHeightPxOf(widthPx: number, remPx: number): number {
  return Math.round(FURNITURE_REM * remPx + Math.min(MAP_PX.most, Math.max(MAP_PX.least, widthPx * MAP_PX.perWidth)));
}

/**
 * Tells the parent the wished height as `{ type: 'conflict-map:height', heightPx }`, now and whenever the width changes. The
 * browser delivers it to a page of the origin given and to no other. Returns the way to stop.
 */
export function announceHeight(parent: string, view: Window): () => void {
  let told = 0;
  const tell = (): void => {
    const heightPx = wishedHeightPxOf(view.innerWidth, Number.parseFloat(view.getComputedStyle(view.document.documentElement).fontSize));
    if (heightPx === told) return;
    told = heightPx;
    view.parent.postMessage({ type: 'conflict-map:height', heightPx }, parent);
  };
  tell();
  view.addEventListener('resize', tell);
  return () => view.removeEventListener('resize', tell);
}
