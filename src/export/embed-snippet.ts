/** The code that puts this page into another one. */

/** Room for the map and the article's sheet on any screen; the page draws itself from 300 × 300 px up. */
const HEIGHT_PX = 480;

/**
 * An `<iframe>` that shows the page as it stands at `hash` (with its `#`, or empty). `pageAddress` has no query. Everything is
 * escaped for an attribute in double quotes.
 */
export function buildEmbedSnippet(pageAddress: string, hash: string, title: string): string {
  const attributes = { src: `${pageAddress}?embed=1${hash}`, title, width: '100%', height: String(HEIGHT_PX), loading: 'lazy' };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeAttribute(value)}"`);
  return `<iframe ${written.join(' ')}></iframe>`;
}

function escapeAttribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
