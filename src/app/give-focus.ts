/** Where the focus goes when what had it leaves the page. */

/** Gives the focus to the first of these that takes it: what is gone or hidden does not. False where none did. */
export function giveFocus(candidates: ReadonlyArray<Element | null | undefined>): boolean {
  for (const element of candidates) {
    // Places on the drawn map are links in an SVG.
    if (!(element instanceof HTMLElement || element instanceof SVGElement) || !element.isConnected) continue;
    element.focus({ preventScroll: true });
    if (element.ownerDocument.activeElement === element) return true;
  }
  return false;
}

/** The first element of a passage in the article; null where it is not on the page. */
export function findPassageElement(page: Document, passage: string | null): HTMLElement | null {
  return passage === null ? null : page.querySelector(`#article [data-passage-id="${CSS.escape(passage)}"]`);
}
