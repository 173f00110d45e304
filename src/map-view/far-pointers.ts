import type { Map as MapLibreMap } from 'maplibre-gl';
import { globeZoom } from '../map-style/globe-zooms';
import { ellipsoidKmOf } from '../story/ellipsoid-distance';
import { isInBounds } from '../story/in-bounds';
import type { Bounds, Place, Position, Story } from '../story/schema';
import type { Wording } from '../words/words-context';
import { edgesIn, type Projector } from './anchored-element';
import { bearingDegOf, buildPointerSpots, distanceKmOf, pointerMaxZoomOf, type EdgesPx } from './far-pointer-layout';

/** A far place that a pointer leads to; `note` is a few words such as its distance. */
export interface FarPointer {
  readonly place: string;
  /** The story layer of the place, which shows the pointer too. */
  readonly layer: string;
  readonly at: Position;
  readonly label: string;
  readonly note: string;
  /** From where the note is reckoned, in words; empty where there is none. */
  readonly title: string;
}

/** Distances are rounded to what a city's extent can carry. */
const roundingKm = 10;

/** Where distances are reckoned from: the first of the far places that lies in the theatre itself, as the capital of a country at war. */
function findOrigin({ places, theatre }: Pick<Story, 'places' | 'theatre'>): Place | undefined {
  return places.find(({ kind, at }) => kind === 'far' && isInBounds(at, theatre));
}

/** The story's other far places, whatever their layer, with their distance from, and bearing seen from, that one (both left out where the story has none). */
export function buildFarPointers(story: Story, { words, format }: Wording): FarPointer[] {
  const origin = findOrigin(story);
  return story.places
    .filter((place) => place.kind === 'far' && place !== origin)
    .map((place) => {
      const km = origin ? Math.round(ellipsoidKmOf(origin.at, place.at) / roundingKm) * roundingKm : null;
      const point = origin ? words.map.compass[Math.round(bearingDegOf(origin.at, place.at) / 45) % 8] : null;
      const note = km === null ? '' : `${format.quantity(km, 'km')} ${point ?? ''}`.trim();
      const title = origin && note !== '' ? words.map.farFrom(note, format.name(origin.name)) : '';
      return { place: place.id, layer: place.layer, at: place.at, label: format.name(place.name), note, title };
    });
}

/** The same of the layers `shown` alone, for a picture of the map. */
export function buildShownPointers(story: Story, wording: Wording, shown: ReadonlySet<string>): FarPointer[] {
  return buildFarPointers(story, wording).filter(({ layer }) => shown.has(layer));
}

/** The pointers as elements over the map. */
export interface FarPointerElements {
  /** Shows those whose story layer is among `shown`. Answers whether that is new: those that come are to be placed. */
  setShown(shown: ReadonlySet<string>): boolean;
  /** Writes the labels and notes anew: the same pointers, in the same order, in other words. */
  setWords(pointers: readonly FarPointer[]): void;
  /** Forgets which boxes of the container are to be kept free: they may be others. */
  forgetRoom(): void;
  /** Moves them to the edge of the view; hides those whose place is in it. */
  update(view: EdgesPx): void;
  /** Where the pointer to a place stands on the map, as it was last moved; null while it is hidden. */
  boxOf(place: string): EdgesPx | null;
  remove(): void;
}

/** Room to the edge of the free view: clear of the page's line above, the buttons at the right, scale and credits below. */
const marginPx = { top: 30, right: 30, bottom: 30, left: -10 };

/** Arrows turn in steps: on an arrow this small one is a fifth of a pixel, and each has the pointer painted anew. */
const stepDeg = 3;

function buildElement(pointer: FarPointer, onChosen: (place: string) => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'far-pointer';
  element.tabIndex = -1;
  element.dataset['place'] = pointer.place;
  element.dataset['layer'] = pointer.layer;
  const arrow = document.createElement('span');
  arrow.className = 'far-pointer-arrow';
  const label = document.createElement('span');
  label.className = 'far-pointer-label';
  const note = document.createElement('span');
  note.className = 'far-pointer-note';
  element.append(arrow, label, note);
  writeWords(element, pointer);
  element.addEventListener('click', () => onChosen(pointer.place));
  return element;
}

function writeWords(element: HTMLElement, { label, note, title }: FarPointer): void {
  element.title = title;
  const [, labelElement, noteElement] = element.children;
  if (labelElement) labelElement.textContent = label;
  if (noteElement) noteElement.textContent = note;
}

/** What of a map tells where places are seen on it. */
type MapAsSeen = Pick<MapLibreMap, 'getZoom' | 'getCenter' | 'getBearing' | 'project'>;

/** The pointers whose place is out of `view`, with the bearing that leads there on the screen; none where the map is too near `theatre` for them, or a globe that shows the places themselves. */
export function findAway(map: MapAsSeen, theatre: Bounds, pointers: readonly FarPointer[], view: EdgesPx): { readonly pointer: FarPointer; readonly bearingDeg: number }[] {
  const maxZoom = pointerMaxZoomOf(theatre, { width: view.right - view.left, height: view.bottom - view.top });
  if (map.getZoom() > maxZoom || map.getZoom() <= globeZoom) return [];
  const { lng, lat } = map.getCenter();
  return pointers
    .filter(({ at }) => !isInView(map, at, view))
    .map((pointer) => ({ pointer, bearingDeg: bearingDegOf([lng, lat], pointer.at) - map.getBearing() }));
}

/** So far into the room that shapes keep to the edge a place is still seen with its name, which is taken off where the map's edge cuts it. */
const seenBeyondPx = 10;

function isInView(map: MapAsSeen, at: Position, box: EdgesPx): boolean {
  // Beyond a quarter of the sphere a globe shows its far side; a plane map is never zoomed out that far.
  if (distanceKmOf([map.getCenter().lng, map.getCenter().lat], at) > 9000) return false;
  const { x, y } = map.project([at[0], at[1]]);
  return x >= box.left - seenBeyondPx && x <= box.right + seenBeyondPx && y >= box.top - seenBeyondPx && y <= box.bottom + seenBeyondPx;
}

/** The boxes of the story's regions on the map: what the reader looks for should not lie under what leads away. */
export function sparedBoxesOf(map: Pick<Projector, 'project'>, places: Story['places']): EdgesPx[] {
  return places.filter(({ kind }) => kind === 'region').map(({ view }) => edgesIn(map, view));
}

/** What is written of a pointer that is shown. */
interface Look {
  readonly xPx: number;
  readonly yPx: number;
  readonly bearing: string;
}

/** Of a pointer that has just been made; differs from any that is shown or hidden. */
const unwritten: Look = { xPx: NaN, yPx: NaN, bearing: '' };

/**
 * Pointers to far places at the edge of the map. Hidden from assistive technology and out of the Tab order, because the
 * list of places carries the same. `keptFree`: boxes of the container that they do not cover, asked for when its size or its
 * language changes, and once they are forgotten. The regions among `places` stay clear of them where there is room. `hovered`
 * gets null when the pointer leaves.
 */
export function createFarPointers(
  map: MapLibreMap,
  { theatre, places }: Pick<Story, 'theatre' | 'places'>,
  pointers: readonly FarPointer[],
  keptFree: () => readonly EdgesPx[],
  on: { chosen(place: string): void; hovered(place: string | null): void },
): FarPointerElements {
  const layer = document.createElement('div');
  layer.className = 'far-pointers';
  layer.setAttribute('aria-hidden', 'true');
  const items = pointers.map((pointer) => ({ pointer, element: buildElement(pointer, on.chosen), widthPx: 0, heightPx: 0, written: unwritten as Look | null }));
  for (const { pointer, element } of items) {
    element.addEventListener('pointerenter', () => on.hovered(pointer.place));
    element.addEventListener('pointerleave', () => on.hovered(null));
    layer.append(element);
  }
  map.getContainer().append(layer);
  /** What is shown; all of them where nothing has been said of it. */
  let shownItems: readonly (typeof items)[number][] = items;
  let kept: readonly EdgesPx[] | null = null;
  const forgetKept = (): void => {
    kept = null;
  };
  map.on('resize', forgetKept);
  return {
    setShown(shown) {
      const next = items.filter(({ pointer }) => shown.has(pointer.layer));
      // No item stands in a list twice: as many, and none that was not there, are the same ones.
      const isNew = next.length !== shownItems.length || next.some((item) => !shownItems.includes(item));
      shownItems = next;
      layer.hidden = next.length === 0;
      return isNew;
    },
    forgetRoom: forgetKept,
    setWords(next) {
      forgetKept();
      for (const [at, item] of items.entries()) {
        const pointer = next[at];
        if (!pointer) continue;
        writeWords(item.element, pointer);
        // Measured again when it is next placed.
        item.widthPx = 0;
      }
    },
    update(view) {
      if (layer.hidden) return;
      const frame = {
        left: view.left + marginPx.left,
        top: view.top + marginPx.top,
        right: view.right - marginPx.right,
        bottom: view.bottom - marginPx.bottom,
      };
      for (const item of items) {
        if (item.widthPx > 0) continue;
        item.widthPx = item.element.offsetWidth;
        item.heightPx = item.element.offsetHeight;
      }
      const away = findAway(map, theatre, shownItems.map(({ pointer }) => pointer), view).flatMap(({ pointer, bearingDeg }) => {
        const item = items.find((one) => one.pointer === pointer);
        return item ? { item, wish: { bearingDeg, widthPx: item.widthPx, heightPx: item.heightPx } } : [];
      });
      const spots = buildPointerSpots(frame, away.map(({ wish }) => wish), (kept ??= keptFree()), away.length === 0 ? [] : sparedBoxesOf(map, places));
      const placed = new Map(away.map(({ item, wish }, at) => [item, { spot: spots[at], wish }]));
      for (const item of items) {
        const { spot, wish } = placed.get(item) ?? {};
        const look: Look | null = spot && wish ? { xPx: Math.round(spot.xPx), yPx: Math.round(spot.yPx), bearing: `${Math.round(wish.bearingDeg / stepDeg) * stepDeg}deg` } : null;
        // Written only where it differs: a style that is written is reckoned anew, even to the same.
        if (look?.xPx === item.written?.xPx && look?.yPx === item.written?.yPx && look?.bearing === item.written?.bearing) continue;
        item.written = look;
        item.element.style.visibility = look ? 'visible' : 'hidden';
        if (!look) continue;
        item.element.style.transform = `translate(${look.xPx}px, ${look.yPx}px)`;
        item.element.style.setProperty('--far-bearing', look.bearing);
      }
    },
    boxOf(place) {
      const item = layer.hidden ? undefined : items.find(({ pointer }) => pointer.place === place);
      if (!item?.written || item.written === unwritten) return null;
      const { xPx: left, yPx: top } = item.written;
      return { left, top, right: left + item.widthPx, bottom: top + item.heightPx };
    },
    remove() {
      map.off('resize', forgetKept);
      layer.remove();
    },
  };
}
