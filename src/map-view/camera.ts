import type { DrawnView } from '../story/measures';
import type { Bounds, Position } from '../story/schema';

/** Where the map looks: centre in degrees, zoom of 512 px tiles, bearing and pitch in degrees. */
export interface Camera {
  readonly lng: number;
  readonly lat: number;
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
}

/** Whether north is aside from the top by more than can be seen. */
export function isTurned({ bearing }: Camera): boolean {
  return Math.abs(bearing) >= 0.1;
}

/** What a move leads to. `theatre` is the story's own; `far` is a place shown on the globe, `besidePx` the room that is kept free at its right. */
export type CameraTarget =
  | { readonly kind: 'theatre' }
  /**
   * `besidePx`: room that is kept free at the right of the bounds, for what will stand beside them; `abovePx`: the same above, for
   * what stands in the map's corner. `spot`: what is spoken of, which nothing in the corners is to cover. `closeUp`: a drawing that
   * is seen only from its `fromZoom` on. Where the bounds as a whole would be shown from farther out, the drawing is shown instead of
   * them; otherwise both are. The words of its callouts have room.
   */
  | { readonly kind: 'bounds'; readonly bounds: Bounds; readonly besidePx?: number; readonly abovePx?: number; readonly spot?: Position; readonly closeUp?: DrawnView }
  | { readonly kind: 'far'; readonly at: Position; readonly besidePx?: number }
  | { readonly kind: 'camera'; readonly camera: Camera };

/** Pixels at each side of the map that something of the page covers. */
export interface PaddingPx {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}
