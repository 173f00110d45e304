/** Which passage is being read, from where the pane stands alone: never from the way to it, so that all ways end in the same picture. */

/** The share of the pane's height that lies above the passage that is read, or is brought into view: a reading line, not the edge. */
export const READING_LINE = 0.25;
/** A passage counts as read from so far below the line: half a line of text, as it may have been brought there with a pixel lost. */
const AHEAD_PX = 13;
/** Scrolled by less, the pane shows the head of the article. */
const HEAD_PX = 8;

export interface PaneView {
  scrolledPx: number;
  /** How far it can still be scrolled. */
  leftPx: number;
  heightPx: number;
  /** The passages in the order of the page, and how far below the pane's upper edge each begins. */
  passages: readonly { id: string; topPx: number }[];
}

/** The last passage that begins at or above the line; null above the first, and at the head of the article. */
export function findPassageRead({ scrolledPx, leftPx, heightPx, passages }: PaneView): string | null {
  const last = passages.at(-1);
  if (!last || scrolledPx < HEAD_PX) return null;
  // Where the end of the page keeps the last passages below the line, the line comes down to meet them: at the end it stands at the last.
  const endLinePx = last.topPx - 2 * Math.max(0, leftPx - 1);
  const linePx = Math.max(heightPx * READING_LINE + AHEAD_PX, endLinePx);
  return passages.findLast(({ topPx }) => topPx <= linePx)?.id ?? null;
}
