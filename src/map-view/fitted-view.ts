import type { Bounds } from '../story/schema';
import { latDegOf, mercatorYOf, worldPx } from './mercator';

/** A plane view: centre `[lng, lat]` and zoom of 512 px tiles. */
export interface FittedView {
  readonly center: [number, number];
  readonly zoom: number;
}

/**
 * The view that holds bounds `[west, south, east, north]` in a free area of the given size, at most at `maxZoom`. Worked out on
 * the plane, whatever projection the map is in at the moment; null where there is no room at all.
 */
export function findFittedView(bounds: Bounds, freePx: { readonly width: number; readonly height: number }, maxZoom: number): FittedView | null {
  if (freePx.width <= 0 || freePx.height <= 0) return null;
  const [west, south, east, north] = bounds;
  const [top, bottom] = [mercatorYOf(north), mercatorYOf(south)];
  const wide = ((east - west) / 360) * worldPx;
  const high = (bottom - top) * worldPx;
  const zoom = Math.min(Math.log2(freePx.width / wide), Math.log2(freePx.height / high), maxZoom);
  return { center: [(west + east) / 2, latDegOf((top + bottom) / 2)], zoom };
}
