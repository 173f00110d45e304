/** Placed names and symbols as SVG whose positions are shares of the theatre's box and whose letters keep their size in pixels. */
import { parseImageId, ringWidthPx, rimPx } from '../map-style/image-id';
import type { TextLook } from './collect-labels';
import type { Grid, GridPoint } from './grid';
import { element, escapeMarkup, short } from './markup';
import { colourOf } from './marked-palette';
import type { PlacedLabel } from './place-labels';

/** From the middle of a line of letters down to its foot, in em. */
const footEm = 0.42;

/** A point of the grid as `x` and `y` in percent of the theatre's box. */
export function shareOf([x, y]: GridPoint, { theatre }: Grid): { x: string; y: string } {
  const share = (value: number, from: number, to: number): string => `${short(((value - from) / (to - from)) * 100, 2)}%`;
  return { x: share(x, theatre.left, theatre.right), y: share(y, theatre.top, theatre.bottom) };
}

/** What all letters of a look have in common, for a group around them. */
export function lookAttributes(look: TextLook): Record<string, string | null> {
  return {
    'font-size': short(look.sizePx),
    'font-weight': look.semibold ? '600' : null,
    'font-style': look.italic ? 'italic' : null,
    'letter-spacing': look.spacingEm === 0 ? null : `${short(look.spacingEm, 2)}em`,
    fill: look.colour,
    stroke: look.halo,
    'stroke-width': short(look.haloPx * 2),
  };
}

/** The name of a placed label as a `text`; empty where it has none. */
export function drawName({ label, name }: PlacedLabel, grid: Grid): string {
  if (!name) return '';
  const { x, y } = shareOf(label.at, grid);
  const { sizePx, lineEm, spacingEm } = label.look;
  const top = name.dyPx + (footEm - ((label.lines.length - 1) / 2) * lineEm) * sizePx;
  // A browser counts the space behind the last letter as a part of the word, MapLibre does not.
  const dx = short(name.dxPx + (name.align === 'middle' ? (spacingEm * sizePx) / 2 : 0));
  const start = { x, y, dx: dx === '0' ? null : dx, dy: short(top), 'text-anchor': name.align === 'start' ? null : name.align };
  const [first = '', ...more] = label.lines;
  const rest = more.map((line) => element('tspan', { x, dx: start.dx, dy: `${lineEm}em` }, escapeMarkup(line)));
  return element('text', start, escapeMarkup(first) + rest.join(''));
}

/** Point symbols by the ids of the style's images, each defined once. */
export interface PointSymbols {
  draw(icon: string, at: GridPoint, grid: Grid): string;
  definitions(): string;
}

function drawSymbol(icon: string): string {
  const point = parseImageId(icon);
  if (point?.kind !== 'point') throw new Error(`The drawn map has no point symbol like ${icon}.`);
  const { radiusPx: radius, ringPx: ring } = point;
  const [ink, rim] = [colourOf(point.ink), colourOf(point.rim)];
  const circle = (r: number, stroke: string, width: number): string => element('circle', { r, fill: 'none', stroke, 'stroke-width': width });
  const rings = ring === 0 ? '' : circle(ring, rim, ringWidthPx + 2 * rimPx) + circle(ring, ink, ringWidthPx);
  return circle(radius, rim, 2 * rimPx) + element('circle', { r: radius, fill: ink }) + rings;
}

/** Collects the symbols that are drawn, for their definitions; `mark` keeps their ids apart from those of another picture on the page. */
export function createPointSymbols(mark: string): PointSymbols {
  const known = new Map<string, string>();
  return {
    draw(icon, at, grid) {
      const id = known.get(icon) ?? `point-${mark}-${known.size}`;
      known.set(icon, id);
      return element('use', { href: `#${id}`, ...shareOf(at, grid) });
    },
    definitions: () => [...known].map(([icon, id]) => element('g', { id }, drawSymbol(icon))).join(''),
  };
}
