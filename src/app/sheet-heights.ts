/** The three heights of a sheet: which comes after which, and which one a drag was meant for. */

/** From the least to the most. */
export const SHEET_HEIGHTS = ['low', 'half', 'full'] as const;
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

/** How far a sheet glides on after the finger has left, as time at its speed. */
const GLIDE_MS = 160;

/** The height so many steps above (below where negative) `height`; the ends hold. */
export function steppedHeight(height: SheetHeight, steps: number): SheetHeight {
  const at = Math.min(SHEET_HEIGHTS.length - 1, Math.max(0, SHEET_HEIGHTS.indexOf(height) + steps));
  return SHEET_HEIGHTS[at] ?? height;
}

/** The height that a tap leads to. Taps alone reach all three, so that nobody has to drag. */
export function tappedHeight(height: SheetHeight): SheetHeight {
  return height === 'full' ? 'low' : steppedHeight(height, 1);
}

/** The height nearest to where a sheet let go at `heightPx` would come to rest; `speedPxPerMs` upwards is positive. */
export function findRestingHeight(heightPx: number, speedPxPerMs: number, heightsPx: Readonly<Record<SheetHeight, number>>): SheetHeight {
  const restPx = heightPx + speedPxPerMs * GLIDE_MS;
  const distances = SHEET_HEIGHTS.map((height) => Math.abs(heightsPx[height] - restPx));
  return SHEET_HEIGHTS[distances.indexOf(Math.min(...distances))] ?? 'half';
}
