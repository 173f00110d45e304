/** The part of the drawn map's style sheet that follows from the story's theatre. */
import { leastTheatreZoom } from '../map-style/globe-zooms';
import type { Bounds } from '../story/schema';
import { buildGrid, gridZoom } from './grid';
import { short } from './markup';
import { hatchZooms, scales } from './scales';

/**
 * CSS for a theatre `[west, south, east, north]`: its shape as `--theatre-ratio` (width to height in Mercator), its width where it is shown from as far out as it ever is (`--theatre-least`), and what of the
 * drawing shows at which width of the theatre's box, which is the container `drawn-theatre`. A scale begins at its whole zoom.
 */
export function buildScaleCss(bounds: Bounds): string {
  const { left, top, right, bottom } = buildGrid(bounds).theatre;
  const widthPxAt = (zoom: number): string => `${short((right - left) * 2 ** (zoom - gridZoom), 1)}px`;
  const classes = [...scales.map(({ name }) => name), ...hatchZooms.map((zoom) => `h${zoom}`)];
  const shows = (names: readonly string[], from: number | null, below: number | null): string => {
    const range = [from === null ? '' : `(width >= ${widthPxAt(from)})`, below === null ? '' : `(width < ${widthPxAt(below)})`].filter((part) => part !== '').join(' and ');
    return `@container drawn-theatre ${range} { ${names.map((name) => `.${name}`).join(', ')} { display: inline } }`;
  };
  const ranges = (zooms: readonly number[], nameOf: (zoom: number, at: number) => string): string[] =>
    zooms.map((zoom, at) => shows([nameOf(zoom, at)], at === 0 ? null : zoom, zooms[at + 1] ?? null));
  return [
    `:root { --theatre-ratio: ${short((right - left) / (bottom - top), 5)}; --theatre-least: ${widthPxAt(leastTheatreZoom)} }`,
    `${classes.map((name) => `.${name}`).join(', ')} { display: none }`,
    ...ranges(scales.map(({ zoom }) => Math.floor(zoom)), (_, at) => scales[at]?.name ?? ''),
    ...ranges(hatchZooms, (zoom) => `h${zoom}`),
    '',
  ].join('\n');
}
