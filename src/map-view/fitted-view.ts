import { uniteBounds } from '../story/in-bounds';
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

/** Bounds with words at their sides: centred on their edges, these reach as far beyond them at every zoom. */
export interface SpokenBounds {
  readonly bounds: Bounds;
  readonly halfPx: number;
}

/**
 * The view that holds bounds and, beside them or within, others with half their words at either side. It is that of
 * `findFittedView` for both where the words have room in it; words that are wider than the free area have room in none.
 */
export function findSpokenView(bounds: Bounds, spoken: SpokenBounds, freePx: { readonly width: number; readonly height: number }, maxZoom: number): FittedView | null {
  const silent = findFittedView(uniteBounds(bounds, spoken.bounds), freePx, maxZoom);
  if (silent === null) return null;
  const parts: readonly SpokenBounds[] = [{ bounds, halfPx: 0 }, spoken];
  // Every western side has to find room beside every eastern one.
  const zooms = parts.flatMap(({ bounds: [west], halfPx: leftPx }) =>
    parts.map(({ bounds: [, , east], halfPx: rightPx }) => {
      const wide = ((east - west) / 360) * worldPx;
      return wide > 0 ? Math.log2(Math.max(1, freePx.width - leftPx - rightPx) / wide) : Infinity;
    }),
  );
  const zoom = Math.min(silent.zoom, ...zooms);
  const degPerPx = 360 / (worldPx * 2 ** zoom);
  const mostLng = Math.min(...parts.map((part) => part.bounds[0] - part.halfPx * degPerPx)) + (freePx.width / 2) * degPerPx;
  const leastLng = Math.max(...parts.map((part) => part.bounds[2] + part.halfPx * degPerPx)) - (freePx.width / 2) * degPerPx;
  return { center: [Math.min(Math.max(silent.center[0], leastLng), mostLng), silent.center[1]], zoom };
}
