/** The drawn map's own plane: Web Mercator as the moving map has it, in whole numbers. */
import { geoMercatorRaw } from 'd3-geo';
import type { Bounds, Position } from '../story/schema';

/** The zoom whose pixels are the grid's units: half a pixel or less wherever the theatre is seen whole. */
export const gridZoom = 6;

/** The world's width on the grid: MapLibre's 512 px at zoom 0. */
export const worldUnits = 512 * 2 ** gridZoom;

/** A point of the grid: x to the east, y to the south. */
export type GridPoint = readonly [x: number, y: number];

/** A box of the grid: west, north, east, south. */
export interface GridBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A position `[lng, lat]` in degrees on the grid of the whole world, not rounded (d3-geo's spherical Mercator). */
export function worldPointOf([lng, lat]: Position): GridPoint {
  const [east, north] = geoMercatorRaw((lng * Math.PI) / 180, (lat * Math.PI) / 180);
  const unitsPerRadian = worldUnits / (2 * Math.PI);
  return [worldUnits / 2 + east * unitsPerRadian, worldUnits / 2 - north * unitsPerRadian];
}

/** What is drawn: the theatre, and as much around it as screens of any shape show beside it. */
export interface Grid {
  /** The drawing's edge. */
  readonly extent: GridBox;
  /** The story's theatre, which the camera fits. */
  readonly theatre: GridBox;
  /** A position `[lng, lat]` in degrees in the drawing's units, not rounded. */
  pointOf(position: Position): GridPoint;
}

/** How far the drawing reaches from the theatre's middle: 22.5 degrees east and west; a tall narrow screen sees further north and south. */
const reach = { x: 2048, y: 3072 };

/** The origin is a corner of the hatches of every whole zoom from 3 on, so that they lie as on the moving map. */
const originStep = 8 * 2 ** (gridZoom - 3);

/** The grid of a story's theatre `[west, south, east, north]`. */
export function buildGrid([west, south, east, north]: Bounds): Grid {
  const [left, top] = worldPointOf([west, north]);
  const [right, bottom] = worldPointOf([east, south]);
  const snap = (value: number): number => Math.round(value / originStep) * originStep;
  const originX = snap((left + right) / 2 - reach.x);
  const originY = snap((top + bottom) / 2 - reach.y);
  return {
    extent: { left: 0, top: 0, right: 2 * reach.x, bottom: 2 * reach.y },
    theatre: { left: left - originX, top: top - originY, right: right - originX, bottom: bottom - originY },
    pointOf(position) {
      const [x, y] = worldPointOf(position);
      return [x - originX, y - originY];
    },
  };
}
