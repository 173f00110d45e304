/** What the page has in the map's corner, and what must not lie over or under it. */

/**
 * The buttons and the date over the map by their words, each with what overlaps it: a pointer, the mark of the place whose popup
 * is open, scale, credits, the sheet. Handed to the browser as its own text, so it uses nothing from outside itself.
 */
export function findCornerOverlaps(): string[] {
  const seen = (selector: string): HTMLElement[] =>
    [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().height > 0);
  const place = document.querySelector<HTMLElement>('.popup[role="dialog"]')?.dataset['placeId'];
  const marks = seen('.place-keys button').filter(({ dataset }) => place !== undefined && dataset['placeId'] === place);
  const others = [...seen('.far-pointer, .maplibregl-ctrl-scale, .maplibregl-ctrl-attrib, .sheet-handle'), ...marks];
  return seen('.map-over > *').flatMap((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const over = others.filter((other) => {
      const box = other.getBoundingClientRect();
      return box.left < right && box.right > left && box.top < bottom && box.bottom > top;
    });
    return over.map((other) => `${element.textContent} / ${other.textContent || other.className}`);
  });
}
