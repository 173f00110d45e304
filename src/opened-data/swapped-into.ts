/** Whether the longitudes and latitudes of a file seem to be exchanged. */
import type { Bounds } from '../story/schema';
import { boundsOf } from './bounds-of';
import type { OpenedFeature } from './opened-file';

/** A few points that stray, at 0° and 0° for instance, say nothing of the others. */
const LEAST_SWAPPED = 0.9;
const MOST_IN_PLACE = 0.02;

/** Whether nearly every feature would lie in these bounds were its longitudes and latitudes exchanged, and next to none touches them now. */
export function isSwappedInto(features: readonly OpenedFeature[], [w, s, e, n]: Bounds): boolean {
  let [placed, inPlace, swapped] = [0, 0, 0];
  for (const { shapes } of features) {
    const bounds = boundsOf(shapes);
    if (bounds === null) continue;
    const [west, south, east, north] = bounds;
    placed += 1;
    if (west <= e && east >= w && south <= n && north >= s) inPlace += 1;
    if (south >= w && north <= e && west >= s && east <= n) swapped += 1;
  }
  return placed > 0 && swapped >= LEAST_SWAPPED * placed && inPlace <= MOST_IN_PLACE * placed;
}
