/** The map that is seen, as a second one is asked to draw it. */
import type { Camera } from '../map-view/camera';
import type { MapPictureOptions } from '../map-view/map-picture';
import type { Wording } from '../words/words-context';
import type { AppParts } from './app-context';
import { mapFiles } from './map-files';
import { mapFonts } from './map-fonts';
import { freeBoxOf } from './map-padding';
import { pictureLayers } from './opened/pictured-layers';

/** All that is shown in the free part of `region`, as seen by `camera`; theme, density and legend are the asker's own. */
export function mapOptionsOf(
  { store, index, opened }: AppParts,
  region: HTMLElement,
  camera: Camera,
  wording: Wording,
): Omit<MapPictureOptions, 'theme' | 'pixelRatio' | 'legend'> {
  const { shown, place, openedFeature } = store.state();
  const free = freeBoxOf(region);
  return {
    widthPx: free.right - free.left,
    heightPx: free.bottom - free.top,
    camera,
    story: index.story,
    files: mapFiles,
    fonts: mapFonts,
    shown,
    wording,
    ...pictureLayers(opened.parts()?.layers() ?? []),
    place,
    openedFeature,
  };
}
