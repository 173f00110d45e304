/** Which opened layers go into a picture of the map: it is drawn by a second map, which fetches their data once more. */
import type { MapPictureOptions } from '../../map-view/map-picture';
import { lookOf, type OpenedLayer } from './opened-state';

/** Those that are shown: another would be waited for and not be seen. `lacksData` where the data of one can no longer be had. */
export function pictureLayers(layers: readonly OpenedLayer[]): Pick<MapPictureOptions, 'opened' | 'lacksData'> {
  const shown = layers.filter(({ isShown }) => isShown);
  return {
    opened: { layers: shown.map(lookOf), shown: shown.map(({ id }) => id) },
    lacksData: shown.some(({ reader }) => reader.isGone()),
  };
}
