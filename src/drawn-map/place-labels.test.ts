import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Anchor, Label } from './collect-labels';
import { gridZoom } from './grid';
import { placeLabels, type PlacedLabel } from './place-labels';

const look = { sizePx: 10, semibold: false, italic: false, spacingEm: 0, lineEm: 1.2, colour: 'var(--ink)', halo: 'var(--halo)', haloPx: 1 };

function label(at: [number, number], more: Partial<Label> = {}): Label {
  return {
    at, layer: null, place: null, lines: ['Name'], widthEm: 3, look, anchors: ['left', 'right', 'top', 'bottom'], radialEm: 0.5,
    paddingPx: 2, icon: 'point|0|#000001|#000002|0|3', iconAlways: false, leader: null, ...more,
  };
}

/** The box of letters, without its padding. */
function lettersOf({ label: { at, widthEm, look: { sizePx } }, name }: PlacedLabel): { left: number; right: number; top: number; bottom: number } | null {
  if (!name) return null;
  const width = widthEm * sizePx;
  const left = at[0] + name.dxPx - (name.align === 'start' ? 0 : name.align === 'middle' ? width / 2 : width);
  return { left, right: left + width, top: at[1] + name.dyPx - 6, bottom: at[1] + name.dyPx + 6 };
}

describe('placing names', () => {
  it('takes the first side that is free, clear of the symbol', () => {
    const [first, second] = placeLabels([label([100, 100]), label([150, 100])], gridZoom);
    expect(first?.name).toMatchObject({ align: 'start' });
    expect(first?.name?.dxPx).toBeCloseTo(7, 6);
    expect(second?.name).toMatchObject({ align: 'start' });
    // Something lies at the right of it: it goes to the left.
    const [, between] = placeLabels([label([140, 100]), label([108, 100])], gridZoom);
    expect(between?.name).toMatchObject({ align: 'end' });
  });

  it('leaves out what has no room at all, symbol and name together', () => {
    // Its name could stand at the left, but its symbol would lie on the other's.
    const crowd = [label([100, 100]), label([100, 106])];
    expect(placeLabels(crowd, gridZoom)).toHaveLength(1);
  });

  it('keeps a symbol that stands always, without its name where that has no room', () => {
    const [, second] = placeLabels([label([100, 100], { anchors: ['center'], radialEm: 0, widthEm: 30 }), label([101, 101], { iconAlways: true, anchors: ['center'], radialEm: 0 })], gridZoom);
    expect(second).toMatchObject({ name: null });
  });

  it('lets no two names touch, at any scale', () => {
    const anchors: Anchor[] = ['left', 'right', 'top', 'bottom', 'top-left', 'bottom-right'];
    const spot = fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 }));
    fc.assert(
      fc.property(fc.array(spot, { maxLength: 25 }), (spots) => {
        const boxes = placeLabels(spots.map((at) => label(at, { anchors })), gridZoom).flatMap((one) => lettersOf(one) ?? []);
        const touching = boxes.filter((a, nth) => boxes.slice(nth + 1).some((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom));
        expect(touching).toEqual([]);
      }),
    );
  });

  it('finds more room from nearer', () => {
    const crowd = Array.from({ length: 12 }, (_, at) => label([100 + at * 5, 100]));
    expect(placeLabels(crowd, gridZoom + 3).length).toBeGreaterThan(placeLabels(crowd, gridZoom).length);
  });
});
