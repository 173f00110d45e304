/** The shapes and links of the drawn map in the page: what they stand for, and what marks them. */
import type { PickHit } from './pick';
import { isPickRank } from '../map-style/story-layer';

type Mark = 'selected' | 'hovered';

/** The drawn map's own elements. */
export interface DrawnShapes {
  /** Hides and shows what belongs to the story's layers. */
  setLayers(shown: ReadonlySet<string>): void;
  mark(mark: Mark, place: string | null): void;
  /** What stands for a place at a point of the screen, topmost first. */
  findAt(clientX: number, clientY: number): PickHit[];
  /** The place that an element of the drawing belongs to. */
  findPlace(target: EventTarget | null): string | null;
}

const placeId = 'data-place-id';

/** Takes hold of the drawing in `root`, and makes its links lead to the places' own addresses: with a script there is more than passages. */
export function adoptShapes(root: HTMLElement): DrawnShapes {
  const elements = [...root.querySelectorAll(`[${placeId}]`)];
  const layers = [...root.querySelectorAll('[data-drawn-layer]')];
  for (const element of elements) {
    if (element.localName === 'a') element.setAttribute('href', `./#place=${element.getAttribute(placeId) ?? ''}`);
  }
  const findPlace = (target: EventTarget | null): string | null =>
    target instanceof Element ? (target.closest(`[${placeId}]`)?.getAttribute(placeId) ?? null) : null;
  return {
    setLayers(shown) {
      for (const element of layers) element.toggleAttribute('data-off', !shown.has(element.getAttribute('data-drawn-layer') ?? ''));
    },
    mark(mark, place) {
      for (const element of elements) {
        const isMarked = element.getAttribute(placeId) === place;
        element.toggleAttribute(`data-${mark}`, isMarked);
        if (mark === 'selected' && element.localName === 'a') {
          if (isMarked) element.setAttribute('aria-current', 'true');
          else element.removeAttribute('aria-current');
        }
      }
    },
    findAt(clientX, clientY) {
      return document.elementsFromPoint(clientX, clientY).flatMap((element): PickHit[] => {
        const place = root.contains(element) ? findPlace(element) : null;
        const rank = element.closest('[data-pick]')?.getAttribute('data-pick');
        return place !== null && isPickRank(rank) ? [{ target: { kind: 'place', place }, rank, at: null }] : [];
      });
    },
    findPlace,
  };
}
