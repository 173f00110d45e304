/** Compares pictures pixel by pixel. */
import { PNG } from 'pngjs';

/** A channel that differs by less than this is the same to an eye and to a rounding. */
const CHANNEL = 12;

/** The number of pixels in which two PNGs of the same size differ. Throws where their sizes do. */
export function differingPixels(one: Buffer, other: Buffer): number {
  const a = PNG.sync.read(one);
  const b = PNG.sync.read(other);
  if (a.width !== b.width || a.height !== b.height) throw new Error(`The pictures differ in size: ${a.width}×${a.height} and ${b.width}×${b.height}.`);
  let count = 0;
  for (let at = 0; at < a.data.length; at += 4) {
    const differs = [0, 1, 2].some((channel) => Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)) >= CHANNEL);
    if (differs) count += 1;
  }
  return count;
}

/** How far a part of a picture is looked for, to each side, in pixels. */
const REACH_PX = 5;

/**
 * How far what is seen in a part of one PNG has moved in another of the same size: the shift, in whole pixels, at which the two
 * look most alike there. Colours and letters may differ a little; edges decide.
 */
export function shiftBetween(one: Buffer, other: Buffer, part: { left: number; top: number; width: number; height: number }): { rightPx: number; downPx: number } {
  const a = PNG.sync.read(one);
  const b = PNG.sync.read(other);
  const greyAt = ({ data, width }: PNG, x: number, y: number): number => {
    const at = (y * width + x) * 4;
    return ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3;
  };
  const [left, top] = [Math.round(part.left), Math.round(part.top)];
  const differenceAt = (rightPx: number, downPx: number): number => {
    let sum = 0;
    for (let y = top; y < top + part.height; y += 1) {
      for (let x = left; x < left + part.width; x += 1) sum += Math.abs(greyAt(a, x, y) - greyAt(b, x + rightPx, y + downPx));
    }
    return sum;
  };
  const steps = Array.from({ length: 2 * REACH_PX + 1 }, (_, at) => at - REACH_PX);
  const shifts = steps.flatMap((rightPx) => steps.map((downPx) => ({ rightPx, downPx, difference: differenceAt(rightPx, downPx) })));
  const { rightPx, downPx } = shifts.reduce((best, shift) => (shift.difference < best.difference ? shift : best));
  return { rightPx, downPx };
}
