/** Pixels of the picture for a CSS pixel of the page. */

/** Sharp on most screens and in print at the size of a column. */
const usualRatio = 2;
/** A picture of a telephone's map is to fill a column of a page too. */
const leastWidthPx = 1200;
const mostRatio = 4;
/** What every telephone's canvas can hold: 4,096 pixels a side (WebGL on older ones) and 16.7 million in all (Safari on iOS). */
const maxSidePx = 4096;
const maxPixels = maxSidePx ** 2;

/** How densely a picture of so many CSS pixels is drawn: twice, more where it would be narrow, less where no canvas could hold it. */
export function pixelRatioOf({ widthPx, heightPx }: { readonly widthPx: number; readonly heightPx: number }): number {
  const wanted = Math.min(mostRatio, Math.max(usualRatio, leastWidthPx / widthPx));
  return Math.min(wanted, maxSidePx / Math.max(widthPx, heightPx), Math.sqrt(maxPixels / (widthPx * heightPx)));
}
