import type { Position } from '../story/schema';
import type { Camera } from './camera';

/** What the reader did on the map, or where a move of the camera ended. */
export type MapIntent =
  | { readonly type: 'place-chosen'; readonly place: string; readonly at: Position }
  | { readonly type: 'place-hovered'; readonly place: string | null }
  | { readonly type: 'ground-clicked' }
  | { readonly type: 'camera-moved'; readonly camera: Camera; readonly by: 'reader' | 'program' };

/** The state of the drawing, as on the container's `data-map-state`. */
export type MapState = 'loading' | 'ready' | 'failed';
