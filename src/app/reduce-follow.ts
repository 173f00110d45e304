/** "Follow my reading": the map goes with the passage at the reading line, until the reader takes the map in hand. */
import type { CameraTarget } from '../map-view/camera';
import type { StoryIndex } from '../story/story-index';
import { buildRequest, cameraTargetOfPassage } from './camera-request';
import { popupSubjectOf } from './popup-subject';
import type { AppState, Intent } from './state';

/**
 * What the map shows while a passage is read: its own view, or, where it speaks of no place, that of the last one before it
 * in its section, else the theatre. It depends on the passage alone, never on the way to it, so that fast and backward
 * scrolling end in the same picture. Null, the head of the article, is the theatre.
 */
export function cameraTargetOfReading(index: StoryIndex, passage: string | null): CameraTarget {
  const section = index.story.sections.find(({ paragraphs }) => paragraphs.some(({ passages }) => passages.some(({ id }) => id === passage)));
  const ids = section?.paragraphs.flatMap(({ passages }) => passages.map(({ id }) => id)) ?? [];
  const upToHere = ids.slice(0, ids.findIndex((id) => id === passage) + 1).toReversed();
  for (const id of upToHere) {
    const target = cameraTargetOfPassage(index, id);
    if (target) return target;
  }
  return { kind: 'theatre' };
}

/** The state once another passage is at the reading line; null is the head of the article. */
export function reduceReading(index: StoryIndex, state: AppState, passage: string | null): AppState {
  if (passage !== null && !index.passageOf(passage)) return state;
  if (passage === state.reading) return state.readOn ? state : { ...state, readOn: true };
  const next = { ...state, reading: passage, readOn: true };
  // A popup holds the map where it is; what is read meanwhile is remembered.
  return state.follow === 'on' && popupSubjectOf(state) === null ? withCameraOfReading(index, state, next) : next;
}

/**
 * Lets the map go on where a popup held it: once it is closed, to what has been read since it opened. An intent that brings a view or
 * a passage of its own has said where to go.
 */
export function releaseMap(index: StoryIndex, before: AppState, after: AppState, intent: Intent): AppState {
  const [popup, now] = [popupSubjectOf(before), popupSubjectOf(after)];
  // What is open is the same thing in a layer that stands in another's stead.
  if (now !== null) return now === popup || intent.type === 'opened-replaced' ? after : { ...after, readingAtPopup: after.reading };
  // A passage that is chosen brings no view where it speaks of no place.
  const wentElsewhere = intent.type === 'passage-chosen' || after.cameraRequest !== before.cameraRequest || after.scrollRequest !== before.scrollRequest;
  const held = popup !== null && before.follow === 'on' && after.follow === 'on' && after.reading !== before.readingAtPopup;
  return held && !wentElsewhere ? withCameraOfReading(index, after, after) : after;
}

/** The state after switching it on or off, or resuming it. On, the map goes at once to what is being read. */
export function reduceFollow(index: StoryIndex, state: AppState, follow: AppState['follow']): AppState {
  const next = { ...state, follow };
  // Nothing has been read yet: the map stays as it was opened.
  if (follow !== 'on' || (state.reading === null && state.follow === 'off')) return next;
  return withCameraOfReading(index, state, { ...next, place: null, placeAt: null, openedFeature: null });
}

/** Pauses it where the reader took the map in hand: by a drag, by a choice on it, by asking for the whole theatre or for data, or by a link with a camera of its own. */
export function pauseFollow(before: AppState, after: AppState, intent: Intent): AppState {
  if (after.follow !== 'on' || after === before) return after;
  const byHand =
    (intent.type === 'camera-moved' && intent.by === 'reader') ||
    intent.type === 'theatre-wanted' ||
    intent.type === 'bounds-wanted' ||
    // Without a feature it is the end of a popup.
    (intent.type === 'opened-chosen' && intent.feature !== null) ||
    (intent.type === 'place-chosen' && intent.from === 'map') ||
    (intent.type === 'url-changed' && intent.url.camera !== null);
  return byHand ? { ...after, follow: 'paused' } : after;
}

function withCameraOfReading(index: StoryIndex, before: AppState, next: AppState): AppState {
  const target = cameraTargetOfReading(index, next.reading);
  // Two passages of one place leave the map in peace.
  const same = before.follow === 'on' && JSON.stringify(before.cameraRequest?.target) === JSON.stringify(target);
  return same ? next : { ...next, cameraRequest: buildRequest(before.cameraRequest, target) };
}
