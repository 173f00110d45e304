import { describe, expect, it, vi } from 'vitest';
import type { Layout } from './layout';
import { coveredIn, keptFreeIn, mapPaddingOf } from './map-padding';

const page = vi.hoisted((): { layout: Layout } => ({ layout: 'beside' }));
vi.mock('./layout', () => ({ layoutOf: () => page.layout }));

type Edges = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;
type Seen = readonly [className: string, box: Edges];

const map: Edges = { left: 400, top: 50, right: 1000, bottom: 550 };

/** A map of 600 × 500 pixels that begins at (400, 50), with a date in its corner and credits at its foot, in a page that has elements of these classes. */
function placeMap(...seen: readonly Seen[]): HTMLElement {
  const elementOf = ([, box]: Seen) => ({ offsetWidth: box.right - box.left, offsetHeight: box.bottom - box.top, getBoundingClientRect: () => ({ ...box }) });
  const findAll = (selector: string) => seen.filter(([name]) => selector.split(', ').includes(`.${name}`)).map(elementOf);
  const date = elementOf(['map-date', { left: 412, top: 62, right: 500, bottom: 90 }]);
  const credits = elementOf(['maplibregl-ctrl-attrib', { left: 700, top: 500, right: 850, bottom: 550 }]);
  const container = {
    querySelectorAll: (selector: string) => (selector.includes('.maplibregl-ctrl-attrib') ? [credits] : []),
    ownerDocument: { querySelectorAll: findAll, querySelector: (selector: string) => findAll(selector)[0] ?? null },
    parentElement: { querySelectorAll: () => [date] },
    getBoundingClientRect: () => ({ ...map, height: map.bottom - map.top }),
  };
  return container as unknown as HTMLElement;
}

const isUnder = (boxes: readonly Edges[], x: number, y: number): boolean => boxes.some(({ left, top, right, bottom }) => x > left && x < right && y > top && y < bottom);

describe('what the page lays over the map', () => {
  it('is the rims of the map and of a panel beside it, and not their middle', () => {
    page.layout = 'beside';
    const container = placeMap(['panel', { left: 700, top: 62, right: 988, bottom: 400 }], ['panel', { left: 0, top: 0, right: 0, bottom: 0 }]);
    const boxes = coveredIn(container);
    expect(isUnder(boxes, 50, 20), 'the date').toBe(true);
    for (const [x, y] of [[300, 200], [588, 200], [400, 12], [400, 350], [0, 300], [300, 500]] as const) expect(isUnder(boxes, x, y), `${x}, ${y}`).toBe(true);
    for (const [x, y] of [[292, 200], [440, 200], [400, 360], [10, 480]] as const) expect(isUnder(boxes, x, y), `${x}, ${y}`).toBe(false);
    expect(mapPaddingOf(container)).toEqual({ top: 24, left: 24, right: 324, bottom: 24 });
  });

  it('is the upper rim of a sheet below it too, and the popup’s where one is open', () => {
    page.layout = 'bottom';
    const sheet: Seen = ['sheet-pane', { left: 400, top: 350, right: 1000, bottom: 600 }];
    const closed = coveredIn(placeMap(sheet));
    expect(isUnder(closed, 300, 303)).toBe(true);
    expect(isUnder(closed, 300, 380)).toBe(false);
    const container = placeMap(sheet, ['popup', { left: 400, top: 420, right: 1000, bottom: 600 }]);
    expect(isUnder(coveredIn(container), 300, 303)).toBe(false);
    expect(isUnder(coveredIn(container), 300, 373)).toBe(true);
    expect(mapPaddingOf(container).bottom).toBe(130 + 24);
  });

  it('is the page’s own words and the map’s rims where panes stand beside the map', () => {
    page.layout = 'side';
    const container = placeMap(['panel', { left: 0, top: 62, right: 400, bottom: 400 }]);
    const boxes = coveredIn(container);
    expect(boxes).toContainEqual({ left: 12, top: 12, right: 100, bottom: 40 });
    expect(isUnder(boxes, 0, 100), 'the map’s rim').toBe(true);
    expect(isUnder(boxes, 10, 100)).toBe(false);
  });
});

it('pointers keep clear of the page’s own words and of the map’s credits', () => {
  page.layout = 'side';
  expect(keptFreeIn(placeMap())).toEqual([
    { left: 12, top: 12, right: 100, bottom: 40 },
    { left: 300, top: 450, right: 450, bottom: 500 },
  ]);
});
