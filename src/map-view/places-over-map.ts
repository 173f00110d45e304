/** The places as the page's own elements over the map: pointers to far ones, and the keyboard's way through all of them. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Position, Story } from '../story/schema';
import type { Wording } from '../words/words-context';
import type { AfterPaint } from './after-paint';
import type { EdgesPx } from './far-pointer-layout';
import { buildFarPointers, createFarPointers } from './far-pointers';
import type { MapIntent } from './map-intent';
import { createPlaceKeys } from './place-keys';

export interface PlacesOverMap {
  setShown(shown: ReadonlySet<string>): void;
  setWords(wording: Wording): void;
  /** What pointers keep clear of covers other parts of the map: they are to be placed anew, when the map next comes to rest at the latest. */
  forgetRoom(): void;
  /** While the map moves. */
  follow(): void;
  /** Where it rests, after `follow`. */
  settle(): void;
  remove(): void;
}

export interface PlacesOverMapOptions {
  readonly map: MapLibreMap;
  readonly story: Story;
  readonly wording: Wording;
  /** Boxes of the page that pointers keep clear of. */
  readonly keptFree: () => readonly EdgesPx[];
  /** What of the map nothing covers, now. */
  readonly view: () => EdgesPx;
  readonly afterPaint: Pick<AfterPaint, 'add'>;
  onIntent(intent: MapIntent): void;
  /** Brings a place into the view that a key has led to. */
  reveal(at: Position): void;
}

/** Shown and placed once `setShown` and `settle` say so. */
export function createPlacesOverMap({ map, story, wording, keptFree, view, afterPaint, onIntent, reveal }: PlacesOverMapOptions): PlacesOverMap {
  const pointers = createFarPointers(map, story, buildFarPointers(story, wording), keptFree, {
    chosen: (place) => {
      const at = story.places.find((one) => one.id === place)?.at;
      if (at) onIntent({ type: 'place-chosen', place, at });
    },
    hovered: (place) => onIntent({ type: 'place-hovered', place }),
  });
  const keys = createPlaceKeys(map, story, wording, pointers.boxOf, {
    chosen: ({ id, at }) => onIntent({ type: 'place-chosen', place: id, at: [at[0], at[1]] }),
    focused: (place) => {
      onIntent({ type: 'place-hovered', place: place?.id ?? null });
      // What lies far outside is pointed at from the edge of the view.
      if (place && place.kind !== 'far') reveal(place.at);
    },
  });
  return {
    setShown(shown) {
      const isNew = pointers.setShown(shown);
      if (isNew) pointers.update(view());
      // Not seen, and laid out anew all the same: the map comes first.
      afterPaint.add(() => {
        keys.setShown(shown);
        if (isNew) keys.update(view());
      });
    },
    setWords(next) {
      keys.setWords(next);
      pointers.setWords(buildFarPointers(story, next));
      pointers.update(view());
      keys.update(view());
    },
    forgetRoom: pointers.forgetRoom,
    follow() {
      pointers.update(view());
      keys.follow(view());
    },
    settle: () => keys.update(view()),
    remove() {
      pointers.remove();
      keys.remove();
    },
  };
}
