/** The map's hatches and stipples as SVG patterns, at the same size on the screen and on the same lattice of the world. */
import { parseImageId } from '../map-style/image-id';
import { colourOf } from './marked-palette';
import { element, short } from './markup';
import { gridZoom } from './grid';
import { hatchZooms } from './scales';

/** Lines through a tile of side `n`: across its middle, and over the corners that its neighbours' lines cross. */
const diagonals: Readonly<Record<string, (n: number) => string>> = {
  45: (n) => `M-1 1L1-1M0 ${n}L${n} 0M${n - 1} ${n + 1}L${n + 1} ${n - 1}`,
  135: (n) => `M-1 ${n - 1}L1 ${n + 1}M0 0L${n} ${n}M${n - 1}-1L${n + 1} 1`,
};

function drawTile(id: string): { attributes: Record<string, string | number>; content: string } {
  const pattern = parseImageId(id);
  if (pattern === null || pattern.kind === 'point' || pattern.kind === 'plate') throw new Error(`The drawn map has no pattern like ${id}.`);
  const { kind, angle, repeatPx: side, sizePx } = pattern;
  const [ink, ground] = [colourOf(pattern.ink), colourOf(pattern.ground)];
  const attributes = { width: side, height: side, patternUnits: 'userSpaceOnUse' };
  const under = element('rect', { width: side, height: side, fill: ground });
  if (kind === 'stipple') {
    const dots = [[0, 0], [side, 0], [0, side], [side, side], [side / 2, side / 2]].map(([cx = 0, cy = 0]) => element('circle', { cx, cy, r: sizePx }));
    return { attributes, content: under + element('g', { fill: ink }, dots.join('')) };
  }
  const d = (angle === 'x' ? ['45', '135'] : [angle]).map((one) => diagonals[one]?.(side) ?? '').join('');
  const lines = element('path', { d, stroke: ink, 'stroke-width': short(sizePx) });
  return { attributes, content: under + lines };
}

/** The name of a pattern at a whole zoom, for `fill="url(#...)"`. */
export function patternName(at: number, zoom: number): string {
  return `hatch-${at}-${zoom}`;
}

/** Definitions of the patterns at every whole zoom, where a tile is as many pixels wide as its repeat. */
export function buildPatterns(ids: readonly string[]): string {
  return ids
    .flatMap((id, at) => {
      const { attributes, content } = drawTile(id);
      return hatchZooms.map((zoom, nth) => {
        const own = { id: patternName(at, zoom), patternTransform: `scale(${2 ** (gridZoom - zoom)})` };
        // The others take the tile from the first.
        return nth === 0 ? element('pattern', { ...own, ...attributes }, content) : element('pattern', { ...own, href: `#${patternName(at, hatchZooms[0] ?? zoom)}` });
      });
    })
    .join('');
}
