/** The element that the build puts the drawn map into (build/drawn-map.ts): what was served in it stays as it is while the page wakes. */

/**
 * Preact sweeps away what was served and is no component's, save where an element's inside is said to be its own affair.
 * Nothing is ever written by it: the page is taken over as it was served, and this text is always the same.
 */
const ownAffair = { __html: '' };

/** Draws the element. The drawing is taken over in place: taking it out and putting it back would have all of it set anew. */
export function KeptDrawing() {
  return <div class="drawn-theatre" dangerouslySetInnerHTML={ownAffair} />;
}
