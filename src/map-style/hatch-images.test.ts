import { describe, expect, it } from 'vitest';
import { findPatternImage, type PatternImage } from './hatch-images';
import { hatchId, plateId, pointId, stippleId } from './image-id';

type Pixel = readonly number[];

function pixelOf(image: PatternImage, x: number, y: number): Pixel {
  const wrap = (value: number, size: number): number => ((value % size) + size) % size;
  const at = (wrap(y, image.height) * image.width + wrap(x, image.width)) * 4;
  return Array.from(image.data.subarray(at, at + 4));
}

function imageOf(id: string, ratio = 1): PatternImage {
  const image = findPatternImage(id, ratio);
  if (!image) throw new Error(`no image for ${id}`);
  return image;
}

/** Every pixel with its place, as JSON, for sets and comparisons. */
function pixelsOf(image: PatternImage): { x: number; y: number; text: string }[] {
  return Array.from({ length: image.width * image.height }, (_, at) => {
    const [x, y] = [at % image.width, Math.floor(at / image.width)];
    return { x, y, text: JSON.stringify(pixelOf(image, x, y)) };
  });
}

describe('a hatch', () => {
  it.each([1, 2])('repeats without a seam at %i times the pixels: each row is the row above moved by one', (ratio) => {
    const image = imageOf(hatchId('45', '#6f2219', '#d9a39480', 8, 1.2), ratio);
    expect([image.width, image.height]).toEqual([8 * ratio, 8 * ratio]);
    for (const { x, y } of pixelsOf(image)) expect(pixelOf(image, x - 1, y + 1)).toEqual(pixelOf(image, x, y));
  });

  it('leans the other way at 135 degrees, and is both when crossed', () => {
    const down = imageOf(hatchId('135', '#6f2219', '#d9a39480', 8, 1.2));
    for (const { x, y } of pixelsOf(down)) expect(pixelOf(down, x + 1, y + 1)).toEqual(pixelOf(down, x, y));
    const crossed = imageOf(hatchId('x', '#6f2219', '#d9a39480', 8, 1.2));
    const inked = (image: PatternImage): number => pixelsOf(image).filter(({ x, y }) => (pixelOf(image, x, y)[3] ?? 0) > 200).length;
    expect(inked(crossed)).toBeGreaterThan(inked(down));
  });

  it('is ink on the line, and its ground with its own alpha between the lines', () => {
    const image = imageOf(hatchId('45', '#6f2219', '#d9a39480', 16, 3), 2);
    expect(pixelOf(image, 0, 0)).toEqual([0x6f, 0x22, 0x19, 255]);
    expect(pixelOf(image, 16, 0)).toEqual([0xd9, 0xa3, 0x94, 0x80]);
  });
});

describe('a stipple', () => {
  it('has a dot in the middle and one at the corners, and nothing between', () => {
    const image = imageOf(stippleId('#77704a', '#00000000', 8, 1.4), 2);
    expect(pixelOf(image, 8, 8)[3]).toBe(255);
    expect(pixelOf(image, 0, 0)[3]).toBe(255);
    expect(pixelOf(image, 8, 0)[3]).toBe(0);
  });
});

describe('a point symbol', () => {
  it('is a disc with a rim, and clear at its corners', () => {
    const image = imageOf(pointId('#112233', '#ffffff', 3, 0), 2);
    const middle = image.width / 2;
    expect(pixelOf(image, middle, middle)).toEqual([0x11, 0x22, 0x33, 255]);
    expect(pixelOf(image, middle + 7, middle)).toEqual([255, 255, 255, 255]);
    expect(pixelOf(image, 0, 0)[3]).toBe(0);
  });

  it('has a clear gap between disc and ring', () => {
    const image = imageOf(pointId('#112233', '#ffffff', 2, 10), 1);
    const middle = image.width / 2;
    expect(pixelOf(image, middle + 6, middle)[3]).toBe(0);
    expect(pixelOf(image, middle + 10, middle)[3]).toBe(255);
  });
});

describe('a plate', () => {
  it.each([1, 2])('is of one colour all over, with its opacity, at %i times the pixels', (ratio) => {
    const pixels = pixelsOf(imageOf(plateId('#112233e0'), ratio));
    expect(new Set(pixels.map(({ text }) => text))).toEqual(new Set([JSON.stringify([0x11, 0x22, 0x33, 0xe0])]));
  });
});

describe('an id of another make', () => {
  it.each(['', 'town', 'hatch', 'hatch|45|red|#ffffff|8|1', 'hatch|45|#112233|#ffffff|0|1', 'hatch|45|#112233|#ffffff|8|NaN', 'sprite|45|#112233|#ffffff|8|1'])(
    'has no image: %j',
    (id) => {
      expect(findPatternImage(id, 1)).toBeNull();
    },
  );
});
