import type { Map as MapLibreMap } from 'maplibre-gl';
import { isInBounds } from '../story/in-bounds';
import type { Place, Story } from '../story/schema';
import type { Wording } from '../words/words-context';
import type { EdgesPx } from './far-pointer-layout';

/** The places on the map for the keyboard and for screen readers. */
export interface PlaceKeys {
  setShown(shown: ReadonlySet<string>): void;
  setWords(wording: Wording): void;
  /** Moves every button to its place, to the pointer that leads there, or to the edge of the view. */
  update(view: EdgesPx): void;
  /** The same while the map moves, when only a button with the focus is to be seen: without one it is left for the rest. */
  follow(view: EdgesPx): void;
  remove(): void;
}

/** Half of the ring that the focus draws around a place. */
const halfPx = 15;
const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Which of `count` places a key leads to from the one at `now`; null for other keys, and for those that the browser or the system takes with another. */
export function findNext({ key, altKey, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>, now: number, count: number): number | null {
  if (altKey || ctrlKey || metaKey) return null;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const by = steps[key];
  return by === undefined ? null : (now + by + count) % count;
}

/** The places in the order in which the keys go through them: west to east, then those far outside the theatre. */
export function orderPlaces({ places, theatre }: Pick<Story, 'places' | 'theatre'>): Place[] {
  const isFar = ({ at }: Place): number => (isInBounds(at, theatre) ? 0 : 1);
  return places.toSorted((a, b) => isFar(a) - isFar(b) || a.at[0] - b.at[0]);
}

/**
 * One stop of the Tab key after the map itself; arrow keys go from place to place, Enter opens. Mouse and finger go through
 * the buttons to the map. `pointerOf`: the box on the map of what leads to a place that is far away. `focused` gets null when
 * the focus leaves.
 */
export function createPlaceKeys(
  map: MapLibreMap,
  story: Story,
  wording: Wording,
  pointerOf: (place: string) => EdgesPx | null,
  on: { chosen(place: Place): void; focused(place: Place | null): void },
): PlaceKeys {
  const bar = document.createElement('div');
  bar.className = 'place-keys';
  bar.setAttribute('role', 'toolbar');
  const items = orderPlaces(story).map((place) => ({ place, button: buildButton(place, on) }));
  const reachable = (): HTMLButtonElement[] => items.map(({ button }) => button).filter((button) => !button.hidden);
  const makeStop = (stop: HTMLButtonElement | undefined): void => {
    for (const { button } of items) button.tabIndex = button === stop ? 0 : -1;
  };
  bar.append(...items.map(({ button }) => button));
  bar.addEventListener('keydown', (event) => {
    const all = reachable();
    const next = findNext(event, all.findIndex((button) => button === document.activeElement), all.length);
    if (next === null) return;
    event.preventDefault();
    all[next]?.focus({ preventScroll: true });
  });
  // Also one that was given the focus by another hand is where Tab leaves from and comes back to.
  bar.addEventListener('focusin', ({ target }) => makeStop(items.find(({ button }) => button === target)?.button));
  map.getCanvasContainer().after(bar);
  // A hand that drags the map would have the browser look through all of them at every step. Who has the focus there keeps it.
  const makeWay = (): void => {
    bar.hidden = !bar.contains(document.activeElement);
  };
  const comeBack = (): void => {
    bar.hidden = false;
  };
  map.on('dragstart', makeWay);
  map.on('moveend', comeBack);
  const setWords: PlaceKeys['setWords'] = ({ words, format }) => {
    bar.setAttribute('aria-label', words.map.placeKeys);
    for (const { place, button } of items) {
      // A label has one language: the role is in it only where the story tells it in that.
      const role = format.told(place.role, story.language, place.uk?.role);
      button.setAttribute('aria-label', role.lang === undefined ? `${format.name(place.name)}. ${role.text}` : format.name(place.name));
    }
  };
  setWords(wording);
  const update: PlaceKeys['update'] = (view) => {
    for (const { place, button } of items) {
      const pointer = pointerOf(place.id);
      const { left, top, right, bottom } = pointer ?? ringAround(map.project([place.at[0], place.at[1]]), view);
      button.toggleAttribute('data-at-pointer', pointer !== null);
      button.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
      button.style.width = `${Math.round(right - left)}px`;
      button.style.height = `${Math.round(bottom - top)}px`;
    }
  };
  return {
    setShown(shown) {
      for (const { place, button } of items) button.hidden = !shown.has(place.layer);
      const all = reachable();
      if (!all.some((button) => button.tabIndex === 0)) makeStop(all[0]);
    },
    setWords,
    update,
    follow(view) {
      if (bar.contains(document.activeElement)) update(view);
    },
    remove() {
      map.off('dragstart', makeWay);
      map.off('moveend', comeBack);
      bar.remove();
    },
  };
}

/** The box of the ring around a point, or around the nearest to it in view. */
function ringAround({ x, y }: { readonly x: number; readonly y: number }, view: EdgesPx): EdgesPx {
  const inX = Math.min(view.right, Math.max(view.left, x));
  const inY = Math.min(view.bottom, Math.max(view.top, y));
  return { left: inX - halfPx, top: inY - halfPx, right: inX + halfPx, bottom: inY + halfPx };
}

function buildButton(place: Place, on: { chosen(place: Place): void; focused(place: Place | null): void }): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.tabIndex = -1;
  button.dataset['placeId'] = place.id;
  button.addEventListener('click', () => on.chosen(place));
  button.addEventListener('focus', () => on.focused(place));
  button.addEventListener('blur', () => on.focused(null));
  return button;
}
