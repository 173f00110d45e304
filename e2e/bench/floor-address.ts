import type { Page } from '@playwright/test';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { PaddingPx } from '../../src/map-view/camera';
import { moveMap } from '../../src/map-view/camera-moves';
import { story } from '../story';

/**
 * The floor's query that gives it the page's own map: the same box, padding and camera, so that both draw the same
 * picture. `page` is the opened page; `layer` is the story layer that the floor's button switches.
 */
export async function buildFloorQuery(page: Page, layer: string): Promise<string> {
  const { box, padding } = await page.evaluate(() => {
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
  const { center, zoom } = theatreViewOf({ clientWidth: box.width, clientHeight: box.height }, padding);
  return new URLSearchParams({
    box: [box.left, box.top, box.width, box.height].join(','),
    padding: [padding.top, padding.right, padding.bottom, padding.left].join(','),
    view: [center[0], center[1], zoom].join(','),
    layer,
  }).toString();
}

interface PlaneView {
  readonly center: readonly [number, number];
  readonly zoom: number;
}

/** Asks the page's own code where it would look, through a map that only listens. */
function theatreViewOf(container: { readonly clientWidth: number; readonly clientHeight: number }, padding: PaddingPx): PlaneView {
  let view: PlaneView | null = null;
  const listener = {
    getContainer: () => container,
    getPadding: () => padding,
    jumpTo: (destination: PlaneView) => {
      view = destination;
    },
  };
  moveMap(listener as unknown as MapLibreMap, story.theatre, { kind: 'theatre' }, 'jump');
  if (view === null) throw new Error('The page leaves no room for the theatre.');
  return view;
}
