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
