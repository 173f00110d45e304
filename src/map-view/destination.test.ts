import { expect, test } from 'vitest';
import type { DrawnView } from '../story/measures';
import { leastTheatreZoom, planeZoom } from '../map-style/globe-zooms';
import type { Bounds } from '../story/schema';
import { destinationOf, fitPx, leastFitPx, type Destination } from './destination';
import { mercatorYOf, worldPx } from './mercator';

const theatre: Bounds = [22, 44, 40, 53];
const crimea: Bounds = [32.4, 44.3, 36.7, 46.3];
const height = 700;
const besidePx = 362;

/** Where the western and the eastern edge of bounds come to lie in a free view, in pixels from its left. */
function edgesPx({ center, zoom }: Destination, [west, , east]: Bounds, width: number): [west: number, east: number] {
  const degPerPx = 360 / (worldPx * 2 ** zoom);
  return [width / 2 + (west - center[0]) / degPerPx, width / 2 + (east - center[0]) / degPerPx];
}

function placed(width: number, beside?: number): [west: number, east: number] {
  const target = { kind: 'bounds' as const, bounds: crimea, ...(beside === undefined ? {} : { besidePx: beside }) };
  const destination = destinationOf({ width, height }, theatre, target);
  if (destination === null) throw new Error('There is room for the bounds.');
  return edgesPx(destination, crimea, width);
}

test('bounds fill the free view, with a little room to each side', () => {
  const [west, east] = placed(600);
  expect(west).toBeCloseTo(fitPx);
  expect(east).toBeCloseTo(600 - fitPx);
});

test('what stands beside bounds has its room at their right, as long as enough is left for them', () => {
  for (const width of [besidePx + leastFitPx, 900]) {
    const [west, east] = placed(width, besidePx);
    expect(west).toBeGreaterThanOrEqual(fitPx - 0.001);
    expect(east).toBeLessThanOrEqual(width - besidePx - fitPx + 0.001);
  }
});

test('where too little would be left, bounds take the whole view', () => {
  const width = besidePx + leastFitPx - 1;
  const [west, east] = placed(width, besidePx);
  expect(west).toBeCloseTo(fitPx);
  expect(east).toBeCloseTo(width - fitPx);
});

test('what stands in the corner above bounds has its room, as long as enough is left for them', () => {
  const wide = { width: 4000, height };
  const ofNorth = (abovePx: number, free = wide): number => {
    const destination = destinationOf(free, theatre, { kind: 'bounds', bounds: crimea, abovePx });
    if (destination === null) throw new Error('There is room for the bounds.');
    return free.height / 2 + (mercatorYOf(crimea[3]) - mercatorYOf(destination.center[1])) * worldPx * 2 ** destination.zoom;
  };
  expect(ofNorth(0)).toBeCloseTo(fitPx);
  expect(ofNorth(80)).toBeCloseTo(fitPx + 80);
  expect(ofNorth(80, { width: 4000, height: 80 + leastFitPx - 1 })).toBeCloseTo(fitPx);
});

const sitesAt = (bounds: Bounds, fromZoom: number, width = 600, callouts?: DrawnView['callouts']): Destination | null =>
  destinationOf({ width, height }, theatre, { kind: 'bounds', bounds: crimea, closeUp: { bounds, fromZoom, ...(callouts ? { callouts } : {}) } });

test('what is drawn only closer in is shown close up where the whole would be farther out, and nowhere else', () => {
  const site: Bounds = [33.4, 44.5, 33.8, 44.7];
  const whole = destinationOf({ width: 600, height }, theatre, { kind: 'bounds', bounds: crimea });
  expect(whole?.zoom).toBeGreaterThan(6);
  expect(sitesAt(site, 6)).toEqual(whole);
  const close = destinationOf({ width: 600, height }, theatre, { kind: 'bounds', bounds: site });
  expect(close?.zoom).toBeGreaterThan(8);
  expect(sitesAt(site, 8)).toEqual(close);
  expect(sitesAt(site, 12)).toEqual({ ...close, zoom: 12.05 });
  expect(sitesAt(site, 6, 250)?.zoom).toBeGreaterThan(6);
});

test('what is drawn beyond the bounds is shown with them, and with room for its words', () => {
  const beyond: Bounds = [31.4, 45.4, 33, 45.6];
  const view = sitesAt(beyond, 4, 600, { bounds: [31.4, 45.4, 31.4, 45.4], halfPx: 70 });
  if (!view) throw new Error('There is room for the bounds.');
  expect(edgesPx(view, beyond, 600)[0]).toBeCloseTo(fitPx + 70);
  expect(edgesPx(view, crimea, 600)[1]).toBeCloseTo(600 - fitPx);
});

test('room for words takes a drawing no farther out than where it is drawn, and what was drawn no closer', () => {
  const whole = destinationOf({ width: 600, height }, theatre, { kind: 'bounds', bounds: crimea });
  if (!whole) throw new Error('There is room for the bounds.');
  const wide = (fromZoom: number): number | undefined => sitesAt([32.5, 45.4, 33, 45.6], fromZoom, 600, { bounds: [32.5, 45.4, 32.5, 45.4], halfPx: 250 })?.zoom;
  expect(wide(4)).toBeLessThan(whole.zoom - 0.1);
  expect(wide(whole.zoom - 0.01)).toBe(whole.zoom);
  expect(wide(whole.zoom - 0.08)).toBeCloseTo(whole.zoom - 0.03);
});

test('on a low screen the theatre and what lies in it stay on the plane, with their places, and what is wider does not', () => {
  const low = { width: 327, height: 60 };
  expect(destinationOf(low, theatre, { kind: 'theatre' })?.zoom).toBe(leastTheatreZoom);
  expect(destinationOf(low, theatre, { kind: 'bounds', bounds: [22, 44, 40, 52] })?.zoom).toBe(leastTheatreZoom);
  expect(destinationOf(low, theatre, { kind: 'bounds', bounds: [10, 44, 40, 52] })?.zoom).toBeLessThan(planeZoom);
  expect(destinationOf({ width: 900, height: 700 }, theatre, { kind: 'theatre' })?.zoom).toBeGreaterThan(4);
});

test('bounds of half the world are seen on a globe that fills the view, and those that go all the way round over the theatre', () => {
  const free = { width: 624, height: 624 };
  const destinationTo = (bounds: Bounds) => destinationOf(free, theatre, { kind: 'bounds', bounds });
  const far = destinationOf({ width: free.width - 2 * fitPx, height: free.height - 2 * fitPx }, theatre, { kind: 'far', at: [0, 0] });
  expect(far?.zoom).toBeGreaterThan(2);
  const half = destinationTo([-30, -60, 150, 60]);
  expect(half?.center).toEqual([60, expect.closeTo(0)]);
  expect(half?.zoom).toBeCloseTo(far?.zoom ?? 0);
  // Seen as large on the plane.
  expect(destinationTo([0, 0, 70, 10])?.zoom).toBeGreaterThan(2.4);
  expect(destinationTo([-180, -90, 180, 84])).toEqual(destinationOf(free, theatre, { kind: 'far', at: [31, 48.5] }));
});

test('a far place stands in the middle, or as far left of it as what stands beside it needs', () => {
  const lngIn = (width: number, beside?: number) =>
    destinationOf({ width, height }, theatre, { kind: 'far', at: [-77, 39], ...(beside === undefined ? {} : { besidePx: beside }) })?.center[0];
  expect(lngIn(690)).toBe(-77);
  expect(lngIn(2 * besidePx, besidePx)).toBe(-77);
  expect(lngIn(690, besidePx)).toBeGreaterThan(-77);
  expect(lngIn(560, besidePx)).toBeGreaterThan(lngIn(690, besidePx) ?? NaN);
  expect(lngIn(besidePx + leastFitPx - 1, besidePx)).toBe(-77);
});
