import type { Position } from '../story/schema';
import type { Camera } from './camera';

/** What the reader did on the map, or where a move of the camera ended. */
export type MapIntent =
  | { readonly type: 'place-chosen'; readonly place: string; readonly at: Position }
  | { readonly type: 'place-hovered'; readonly place: string | null }
  /** A feature of data that the reader opened; `feature` is its position in the file. */
  | ({ readonly type: 'opened-chosen'; readonly at: Position } & OpenedChoice)
  /** The data of an opened layer did not come to the map; the rest of the map stands. */
  | { readonly type: 'opened-failed'; readonly layer: string }
  | { readonly type: 'ground-clicked' }
  | { readonly type: 'camera-moved'; readonly camera: Camera; readonly by: 'reader' | 'program' };

/** One feature of an opened layer. */
export interface OpenedChoice {
  readonly layer: string;
  readonly feature: number;
}

/** The state of the drawing, as on the container's `data-map-state`. */
export type MapState = 'loading' | 'ready' | 'failed';
