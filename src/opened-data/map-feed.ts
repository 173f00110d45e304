/**
 * How opened data go from the worker that read them to the map's workers: over a broadcast channel, portion by portion,
 * never through the page, which would stand still while it copies them. A data address is `opened-data://channel/part`.
 */
import type { MapFeature, MapPart } from './map-features';

/** Asks for the next portion of a part; `reply` is the asker's own word, the same for all portions of one asking. */
export interface FeedRequest {
  readonly ask: MapPart;
  readonly reply: string;
}

/** The next portion; empty and `done` after the last. */
export interface FeedPortion {
  readonly reply: string;
  readonly features: readonly MapFeature[];
  readonly done: boolean;
}

/** The scheme of data addresses, registered with the map's workers. */
export type FeedScheme = 'opened-data';
