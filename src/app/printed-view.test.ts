import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bounds } from '../story/schema';
import { isDrawable, printedMapOf, printedViewOf } from './printed-view';

const theatre: Bounds = [22, 44, 41, 53];
const camera = { lng: 31.5, lat: 48.5, zoom: 5, bearing: 0, pitch: 0 };

describe('a printed view', () => {
  it('tells of the theatre in its own width', () => {
    // 19 degrees at zoom 5 of a world that is 512 pixels wide at zoom 0.
    const theatrePx = (19 / 360) * 512 * 2 ** 5;
    const view = printedViewOf(camera, { widthPx: 800, heightPx: 500 }, theatre);
    expect(view.ratio).toBe(1.6);
    expect(view.theatreWidth).toBeCloseTo(theatrePx / 800, 9);
    expect(view.theatreX).toBeCloseTo(-theatrePx / 800 / 2, 9);
    expect(view.theatreY).toBeLessThan(0);
  });

  it('is the same for a screen of twice the size that is one zoom nearer', () => {
    fc.assert(
      fc.property(fc.double({ min: 20, max: 45, noNaN: true }), fc.double({ min: 3, max: 9, noNaN: true }), (lng, zoom) => {
        const small = printedViewOf({ ...camera, lng, zoom }, { widthPx: 400, heightPx: 300 }, theatre);
        const large = printedViewOf({ ...camera, lng, zoom: zoom + 1 }, { widthPx: 800, heightPx: 600 }, theatre);
        for (const key of ['ratio', 'theatreX', 'theatreY', 'theatreWidth'] as const) expect(large[key]).toBeCloseTo(small[key], 6);
      }),
    );
  });
});

it.each([
  ['the theatre', { zoom: 4.6 }, false, true],
  ['a region', { zoom: 7 }, false, false],
  ['a region on a dark map', { zoom: 7 }, true, true],
  ['a site on a dark map', { zoom: 12 }, true, false],
  ['the globe', { zoom: 1.4 }, true, false],
  ['a turned map', { bearing: 30 }, false, false],
])('says of %s whether the drawn map stands for it', (_, change, isDark, drawable) => expect(isDrawable({ ...camera, ...change }, isDark)).toBe(drawable));

describe('a map made for paper', () => {
  // What becomes of the canvas is the sheet's; here it only has to be handed on.
  const canvas = {} as HTMLCanvasElement;
  const made = { camera: { ...camera, zoom: 8, lat: 51 }, widthPx: 800, heightPx: 500, canvas };

  it('has the scale of the view that it shows', () => {
    const printed = printedMapOf(made.camera, made, theatre, made.canvas);
    expect(printed).toMatchObject({ as: 'canvas', latDeg: 51, canvas, view: printedViewOf(made.camera, made, theatre) });
    expect(printed.theatreWidthPx).toBeCloseTo((19 / 360) * 512 * 2 ** 8, 6);
  });

  it('says where north is once it is turned, on the plane and on the globe; the drawn map is never', () => {
    const northOf = (bearing: number, zoom: number, picture: HTMLCanvasElement | null) => printedMapOf({ ...camera, bearing, zoom }, made, theatre, picture).northDeg;
    expect([northOf(30, 6, canvas), northOf(-90, 1.4, canvas), northOf(0.05, 6, canvas), northOf(30, 6, null)]).toEqual([-30, 90, null, null]);
  });
  it('has no scale on the globe', () => expect(printedMapOf({ ...camera, zoom: 1.4 }, made, theatre, canvas).as).toBe('globe'));
  it('is the drawn map where there is no picture', () => expect(printedMapOf(camera, made, theatre, null).as).toBe('drawing'));
});
