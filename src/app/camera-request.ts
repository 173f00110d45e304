/** What the camera is asked to show for a place, a passage or a claim. */
import { edgePx, gapPx } from '../map-view/anchored-element';
import type { CameraTarget } from '../map-view/camera';
import { holdsBounds, isInBounds, uniteBounds } from '../story/in-bounds';
import type { DrawnView } from '../story/measures';
import type { Bounds, Place, Position } from '../story/schema';
import type { StoryIndex } from '../story/story-index';
import type { Request } from './state';

/** Numbers a request one past the one before it. */
export function buildRequest<T>(before: Request<T> | null, target: T): Request<T> {
  return { serial: (before?.serial ?? 0) + 1, target };
}

/** The popup's width, as in ui/popup.css, with its distance to the place and to the edge. */
const POPUP_PX = 340 + gapPx + edgePx;

/** What the camera should show for a place whose popup opens: its bounds, or the globe for a far one outside the theatre, with room beside them. */
export function cameraTargetOfPlace(index: StoryIndex, place: Place): CameraTarget {
  return { ...viewOf(index, place), besidePx: POPUP_PX };
}

/** The most that the page's buttons and words in the map's corner reach below the room that shapes keep to its edge anyway: two rows of them, on a phone. */
export const CORNER_PX = 64;

/** The camera for bounds of the reader's own data, clear of the map's corner; with room beside them where the popup of a feature is open. */
export function cameraTargetOfBounds(bounds: Bounds, isPopupOpen: boolean): CameraTarget {
  return { kind: 'bounds', bounds, abovePx: CORNER_PX, ...(isPopupOpen ? { besidePx: POPUP_PX } : {}) };
}

function viewOf(index: StoryIndex, place: Place): Extract<CameraTarget, { kind: 'far' | 'bounds' }> {
  return place.kind === 'far' && !isInBounds(place.at, index.story.theatre) ? { kind: 'far', at: place.at } : { kind: 'bounds', bounds: place.view, spot: place.at };
}

/**
 * One camera for a passage: the common bounds of the places it speaks of. A capital stands for a government and does
 * not widen that view; it is shown when there is nothing else to show. Nor does a region that says where an area lies: from so
 * far out the area would be a speck. Null where the passage has no place.
 */
export function cameraTargetOfPassage(index: StoryIndex, passageId: string): CameraTarget | null {
  const mentions = index.passageOf(passageId)?.mentions ?? [];
  const spokenOf = mentions.filter((mention) => mention.how !== 'bears-on');
  const places = (spokenOf.length > 0 ? spokenOf : mentions).flatMap((mention) => index.placeOf(mention.place) ?? []);
  const areas = places.filter(({ kind }) => kind === 'area');
  return cameraTargetOfPlaces(index, places.filter(({ kind, view }) => kind !== 'region' || !areas.some((area) => holdsBounds(view, area.view))));
}

/** One camera for several places, by the same rule; null for none. */
export function cameraTargetOfPlaces(index: StoryIndex, places: readonly Place[]): CameraTarget | null {
  const ground = groundOf(places);
  const [first, ...others] = ground;
  if (first && others.length === 0) return viewOf(index, first);
  if (first) return { kind: 'bounds', bounds: others.reduce((bounds, place) => uniteBounds(bounds, place.view), first.view) };
  const [only, second] = places;
  if (!only) return null;
  return second ? { kind: 'theatre' } : viewOf(index, only);
}

/**
 * One camera for a claim: its places by the same rule. Where a map would show them from too far out for what was measured to be
 * drawn, it shows the smallest of them together with the drawing.
 */
export function cameraTargetOfClaim(index: StoryIndex, places: readonly Place[], drawn: DrawnView | null): CameraTarget | null {
  const target = cameraTargetOfPlaces(index, places);
  const [first, ...others] = groundOf(places);
  if (target?.kind !== 'bounds' || drawn === null || !first) return target;
  const smallest = others.reduce((least, place) => (sizeOf(place.view) < sizeOf(least.view) ? place : least), first);
  return { ...target, closeUp: { ...drawn, bounds: uniteBounds(smallest.view, drawn.bounds) } };
}

/** Places that a view of several is made of. */
function groundOf(places: readonly Place[]): readonly Place[] {
  return places.filter((place) => place.kind !== 'far' && place.kind !== 'country');
}

/** In square degrees: enough to tell a plant from its region. */
function sizeOf([west, south, east, north]: Bounds): number {
  return (east - west) * (north - south);
}

/** What a place's popup stands beside: all that the camera shows for the place, so that it does not lie on what it speaks of; the place itself where that is far, and small on a globe. */
export function popupAnchorOf(place: Place): Bounds | Position {
  return place.kind === 'far' ? place.at : place.view;
}
