/** Patterns, point symbols and plates as pixels. */
import { parseImageId, ringWidthPx, rimPx } from './image-id';

/** Straight-alpha RGBA pixels, as `map.addImage` takes them; sizes in device pixels. */
export interface PatternImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

type Rgba = readonly [number, number, number, number];
/** Ink cover (0 to 1) at a position in CSS pixels. */
type Cover = (x: number, y: number) => number;

function parseHex(colour: string): Rgba | null {
  if (!/^#(?:[0-9a-f]{6}|[0-9a-f]{8})$/i.test(colour)) return null;
  const part = (at: number): number => Number.parseInt(colour.slice(at, at + 2), 16);
  return [part(1), part(3), part(5), colour.length === 9 ? part(7) / 255 : 1];
}

function mix(ground: Rgba, ink: Rgba, cover: number): Rgba {
  const inkAlpha = ink[3] * cover;
  const alpha = inkAlpha + ground[3] * (1 - inkAlpha);
  if (alpha === 0) return [ink[0], ink[1], ink[2], 0];
  const channel = (of: 0 | 1 | 2): number => (ink[of] * inkAlpha + ground[of] * ground[3] * (1 - inkAlpha)) / alpha;
  return [channel(0), channel(1), channel(2), alpha];
}

/** One device pixel of soft edge around a shape whose inside has a negative distance. */
function softEdge(distance: number, ratio: number): number {
  return Math.min(1, Math.max(0, 0.5 - distance * ratio));
}

function paint(sidePx: number, ratio: number, ground: Rgba, ink: Rgba, cover: Cover): PatternImage {
  const side = Math.round(sidePx * ratio);
  const data = new Uint8ClampedArray(side * side * 4);
  for (let row = 0; row < side; row += 1) {
    for (let column = 0; column < side; column += 1) {
      const [r, g, b, a] = mix(ground, ink, cover((column + 0.5) / ratio, (row + 0.5) / ratio));
      data.set([r, g, b, a * 255], (row * side + column) * 4);
    }
  }
  return { width: side, height: side, data };
}

/** Distance to the nearest of parallel diagonals that repeat every `side` pixels along both axes. */
function diagonalDistance(along: number, side: number): number {
  const phase = ((along % side) + side) % side;
  return Math.min(phase, side - phase) / Math.SQRT2;
}

function hatchCover(angle: string, side: number, line: number, ratio: number): Cover {
  const up: Cover = (x, y) => softEdge(diagonalDistance(x + y, side) - line / 2, ratio);
  const down: Cover = (x, y) => softEdge(diagonalDistance(x - y, side) - line / 2, ratio);
  if (angle === '45') return up;
  if (angle === '135') return down;
  return (x, y) => Math.max(up(x, y), down(x, y));
}

/** Dots in a quincunx: one in the middle, one at the corners. */
function stippleCover(side: number, radius: number, ratio: number): Cover {
  return (x, y) => {
    const middle = Math.hypot(x - side / 2, y - side / 2);
    const corner = Math.hypot(Math.min(x, side - x), Math.min(y, side - y));
    return softEdge(Math.min(middle, corner) - radius, ratio);
  };
}

/** A disc, or a ring with a disc in it, in the middle of a square. */
function pointCover(side: number, radius: number, ring: number, ratio: number): Cover {
  return (x, y) => {
    const distance = Math.hypot(x - side / 2, y - side / 2);
    const disc = softEdge(distance - radius, ratio);
    if (ring === 0) return disc;
    return Math.max(disc, softEdge(Math.abs(distance - ring) - ringWidthPx / 2, ratio));
  };
}

/** The image behind an id at a pixel ratio (1, 2 ...); null for an id of another make. */
export function findPatternImage(id: string, pixelRatio: number): PatternImage | null {
  const parsed = parseImageId(id);
  if (parsed === null) return null;
  const ink = parseHex(parsed.ink);
  if (parsed.kind === 'plate') return ink && paint(parsed.sidePx, pixelRatio, ink, ink, () => 0);
  const ground = parseHex(parsed.kind === 'point' ? parsed.rim : parsed.ground);
  if (ink === null || ground === null) return null;
  if (parsed.kind === 'point') return paintPoint(ink, ground, parsed.radiusPx, parsed.ringPx, pixelRatio);
  const { kind, angle, repeatPx, sizePx } = parsed;
  return paint(repeatPx, pixelRatio, ground, ink, kind === 'hatch' ? hatchCover(angle, repeatPx, sizePx, pixelRatio) : stippleCover(repeatPx, sizePx, pixelRatio));
}

function paintPoint(ink: Rgba, rim: Rgba, radius: number, ring: number, ratio: number): PatternImage {
  const side = 2 * Math.ceil(Math.max(radius, ring) + rimPx + 1.5);
  const under = paint(side, ratio, [rim[0], rim[1], rim[2], 0], rim, (x, y) => {
    const distance = Math.hypot(x - side / 2, y - side / 2);
    const disc = softEdge(distance - radius - rimPx, ratio);
    return ring === 0 ? disc : Math.max(disc, softEdge(Math.abs(distance - ring) - ringWidthPx / 2 - rimPx, ratio));
  });
  const over = pointCover(side, radius, ring, ratio);
  const data = new Uint8ClampedArray(under.data.length);
  for (let at = 0; at < data.length; at += 4) {
    const x = (((at / 4) % under.width) + 0.5) / ratio;
    const y = (Math.floor(at / 4 / under.width) + 0.5) / ratio;
    const ground: Rgba = [under.data[at] ?? 0, under.data[at + 1] ?? 0, under.data[at + 2] ?? 0, (under.data[at + 3] ?? 0) / 255];
    const [r, g, b, a] = mix(ground, ink, over(x, y));
    data.set([r, g, b, a * 255], at);
  }
  return { width: under.width, height: under.height, data };
}
