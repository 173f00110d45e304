import type { Page } from '@playwright/test';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { PaddingPx } from '../../src/map-view/camera';
import { moveMap } from '../../src/map-view/camera-moves';
import { story } from '../story';

type LngLat = readonly [lng: number, lat: number];

/** A plane view of the map: its middle and zoom (tiles of 512 px). */
export interface PlaneView {
  readonly center: LngLat;
  readonly zoom: number;
}

/** Where the page has its map and what it shows, in pixels of the screen: all that the floor needs to show the same. */
export interface MapPlan extends PlaneView {
  readonly box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  readonly padding: PaddingPx;
}

/** Reads the plan from the opened page. Without a `view` it is the theatre, as the page's own code frames it. */
export async function readMapPlan(page: Page, view?: PlaneView): Promise<MapPlan> {
  const place = await page.evaluate(() => {
    const holder = document.querySelector('[data-map-state]');
    if (!holder) throw new Error('The page has no map.');
    const style = getComputedStyle(holder);
    const paddingPx = (side: string): number => Number.parseFloat(style.getPropertyValue(`--map-padding-${side}`)) || 0;
    const { left, top, width, height } = holder.getBoundingClientRect();
    return {
      box: { left, top, width, height },
      padding: { top: paddingPx('top'), right: paddingPx('right'), bottom: paddingPx('bottom'), left: paddingPx('left') },
    };
  });
  const container = { clientWidth: place.box.width, clientHeight: place.box.height };
  return { ...place, ...(view ?? theatreViewOf(container, place.padding)) };
}

/** The floor's query for the plan; `layer` is the story layer that its button switches. */
export function floorQueryOf({ box, padding, center, zoom }: MapPlan, layer: string): string {
  return new URLSearchParams({
    box: [box.left, box.top, box.width, box.height].join(','),
    padding: [padding.top, padding.right, padding.bottom, padding.left].join(','),
    view: [center[0], center[1], zoom].join(','),
    layer,
  }).toString();
}

/** The pixel of the screen where a place of the map is drawn. */
export function pixelOf({ box, padding, center, zoom }: MapPlan, at: LngLat): { x: number; y: number } {
  const worldPx = 512 * 2 ** zoom;
  const middle = {
    x: box.left + (padding.left + box.width - padding.right) / 2,
    y: box.top + (padding.top + box.height - padding.bottom) / 2,
  };
  const [from, to] = [mercatorOf(center), mercatorOf(at)];
  return { x: middle.x + (to.x - from.x) * worldPx, y: middle.y + (to.y - from.y) * worldPx };
}

/** Web Mercator, 0 to 1 from the north-west corner of the world. */
function mercatorOf([lng, lat]: LngLat): { x: number; y: number } {
  const phi = (lat * Math.PI) / 180;
  return { x: lng / 360 + 0.5, y: (1 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / Math.PI) / 2 };
}

/** Asks the page's own code where it would look, through a map that only listens. */
function theatreViewOf(container: { readonly clientWidth: number; readonly clientHeight: number }, padding: PaddingPx): PlaneView {
  let view: PlaneView | null = null;
  const listener = {
    getContainer: () => container,
    jumpTo: (destination: PlaneView) => {
      view = destination;
    },
  };
  moveMap(listener as unknown as MapLibreMap, { theatre: story.theatre, paddingPx: padding, corners: () => [] }, { kind: 'theatre' }, 'jump');
  if (view === null) throw new Error('The page leaves no room for the theatre.');
  return view;
}
