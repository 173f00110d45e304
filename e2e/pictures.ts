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

/** A part of a picture, as a picture. */
export function partOf(picture: PNG, { left, top, width, height }: { left: number; top: number; width: number; height: number }): PNG {
  const part = new PNG({ width, height });
  PNG.bitblt(picture, part, left, top, width, height, 0, 0);
  return part;
}

/** A picture at half its size: each pixel is the mean of four. */
export function halved(picture: PNG): PNG {
  const half = new PNG({ width: picture.width >> 1, height: picture.height >> 1 });
  for (let y = 0; y < half.height; y += 1) {
    for (let x = 0; x < half.width; x += 1) {
      for (let channel = 0; channel < 4; channel += 1) {
        const at = (row: number, column: number): number => picture.data[((2 * y + row) * picture.width + 2 * x + column) * 4 + channel] ?? 0;
        half.data[(y * half.width + x) * 4 + channel] = (at(0, 0) + at(0, 1) + at(1, 0) + at(1, 1)) / 4;
      }
    }
  }
  return half;
}

/** Which share of the pixels of two pictures of one size is not alike at all: edges drawn twice as fine are, other shapes are not. */
export function unlikeShare(a: PNG, b: PNG): number {
  if (a.width !== b.width || a.height !== b.height) throw new Error(`The pictures differ in size: ${a.width}×${a.height} and ${b.width}×${b.height}.`);
  let count = 0;
  for (let at = 0; at < a.data.length; at += 4) {
    if ([0, 1, 2].some((channel) => Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)) > 48)) count += 1;
  }
  return count / (a.width * a.height);
}

/** How many pixels of a picture have exactly a colour, `#rrggbb`. */
export function pixelsOf(picture: PNG, colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  let count = 0;
  for (let at = 0; at < picture.data.length; at += 4) {
    if (picture.data[at] === red && picture.data[at + 1] === green && picture.data[at + 2] === blue) count += 1;
  }
  return count;
}

/** The first and the last row in which a column of a picture has exactly a colour; null where none has. */
export function findRows(picture: PNG, column: number, colour: string): { first: number; last: number } | null {
  const rows = Array.from({ length: picture.height }, (_, row) => row).filter((row) => pixelsOf(partOf(picture, { left: column, top: row, width: 1, height: 1 }), colour) === 1);
  const [first, last] = [rows[0], rows.at(-1)];
  return first === undefined || last === undefined ? null : { first, last };
}
