import type { Bounds } from '../story/schema';

/** A plane view: centre `[lng, lat]` and zoom of 512 px tiles. */
export interface FittedView {
  readonly center: [number, number];
  readonly zoom: number;
}

/** The width of the whole world at zoom 0, in pixels. */
const worldPx = 512;

/** Web Mercator's northing of a latitude, 0 at the north edge to 1 at the south (spherical, as the map draws it). */
function mercatorYOf(latDeg: number): number {
  const phi = (latDeg * Math.PI) / 180;
  return (1 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / Math.PI) / 2;
}

function latDegOf(mercatorY: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - 2 * mercatorY))) * 180) / Math.PI;
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
