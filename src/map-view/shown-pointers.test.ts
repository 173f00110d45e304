/** Pointers come and go with the story layers of their places. */
import { LngLat, Point, type Map as MapLibreMap } from 'maplibre-gl';
import { afterAll, expect, it, vi } from 'vitest';
import { createFarPointers, type FarPointer, type FarPointerElements } from './far-pointers';

/** As much of an element as pointers use. */
function buildElement() {
  return {
    style: { visibility: '', transform: '', setProperty: () => undefined },
    dataset: {},
    hidden: false,
    offsetWidth: 90,
    offsetHeight: 36,
    children: [],
    append: () => undefined,
    setAttribute: () => undefined,
    addEventListener: () => undefined,
    remove: () => undefined,
  };
}

vi.stubGlobal('document', { createElement: buildElement });
afterAll(() => vi.unstubAllGlobals());

const view = { left: 0, top: 0, right: 1000, bottom: 700 };
const pointerTo = (place: string, layer: string, at: FarPointer['at']): FarPointer => ({ place, layer, at, label: place, note: '', title: '' });
const pointers = [pointerTo('geneva', 'talks', [6.14, 46.2]), pointerTo('nairobi', 'inspection', [36.82, -1.29])];

/** Which of the pointers stand on the map. */
function shownIn(elements: FarPointerElements): string[] {
  elements.update(view);
  return pointers.map(({ place }) => place).filter((place) => elements.boxOf(place) !== null);
}

function createElements(): FarPointerElements {
  const map = {
    getZoom: () => 5,
    getCenter: () => new LngLat(31, 48.5),
    getBearing: () => 0,
    project: () => new Point(-500, 300),
    getContainer: buildElement,
    on: () => undefined,
    off: () => undefined,
  } as unknown as MapLibreMap;
  return createFarPointers(map, { theatre: [22, 44, 40, 53], places: [] }, pointers, () => [], { chosen: () => undefined, hovered: () => undefined });
}

it('shows a pointer while the layer of its place is shown, and no longer', () => {
  const elements = createElements();
  expect(shownIn(elements)).toEqual(['geneva', 'nairobi']);
  elements.setShown(new Set(['inspection']));
  expect(shownIn(elements)).toEqual(['nairobi']);
  elements.setShown(new Set(['talks', 'towns']));
  expect(shownIn(elements)).toEqual(['geneva']);
  elements.setShown(new Set(['towns']));
  expect(shownIn(elements)).toEqual([]);
  elements.setShown(new Set(['inspection', 'talks']));
  expect(shownIn(elements)).toEqual(['geneva', 'nairobi']);
});

it('tells whether other pointers are shown than before', () => {
  const elements = createElements();
  const changes = [['talks', 'inspection'], ['talks'], ['talks', 'towns'], ['inspection'], ['towns'], [], ['talks']].map((shown) => elements.setShown(new Set(shown)));
  expect(changes).toEqual([false, true, false, true, true, false, true]);
});
