/** Which of the page's layouts is in force; the style sheets decide it (`--layout` in page.css, narrow.css and side.css). */

/** `beside`: article, map and panels side by side; `bottom`: a sheet below the map; `side`: a sheet at the left of it. */
export type Layout = 'beside' | 'bottom' | 'side';

/** Asks the style sheet. A page without one is laid out `beside`. */
export function layoutOf(page: Document): Layout {
  const root = page.querySelector('.page');
  const said = root ? getComputedStyle(root).getPropertyValue('--layout').trim() : '';
  return said === 'bottom' || said === 'side' ? said : 'beside';
}
