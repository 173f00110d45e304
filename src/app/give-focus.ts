/** Where the focus goes when what had it leaves the page, and when a choice leads elsewhere. */

/** Elements in the order of preference; what is not there is passed over. */
type Candidates = ReadonlyArray<Element | null | undefined>;

/** Gives the focus to the first of these that takes it: what is gone or hidden does not, and the body is nowhere. False where none did. */
export function giveFocus(candidates: Candidates): boolean {
  for (const element of candidates) {
    // Places on the drawn map are links in an SVG.
    if (!(element instanceof HTMLElement || element instanceof SVGElement) || !element.isConnected) continue;
    const page = element.ownerDocument;
    // Where nothing has the focus the body counts as what has it, and would seem to take it.
    if (element === page.body) continue;
    element.focus({ preventScroll: true });
    if (page.activeElement === element) return true;
  }
  return false;
}

/** The same, and scrolls what took it into view, where it has gone out of that meanwhile. */
export function giveFocusInView(candidates: Candidates, page: Document = document): void {
  if (giveFocus(candidates)) page.activeElement?.scrollIntoView({ block: 'nearest' });
}

/**
 * The same once the page has been drawn for the intents dispatched so far, which waits in the line before this: what a pane or
 * popup hides until then takes no focus.
 */
export function giveFocusOnceDrawn(find: () => Candidates): void {
  queueMicrotask(() => giveFocus(find()));
}

/** The first element of a passage in the article; null where it is not on the page. */
export function findPassageElement(page: Document, passage: string | null): HTMLElement | null {
  return passage === null ? null : page.querySelector(`#article [data-passage-id="${CSS.escape(passage)}"]`);
}
