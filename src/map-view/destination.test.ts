import { expect, test } from 'vitest';
import { calloutLook } from '../map-style/callouts';
import type { Bounds } from '../story/schema';
import { destinationOf, fitPx, leastFitPx, type Destination } from './destination';
import { worldPx } from './mercator';

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

const sitesAt = (bounds: Bounds, fromZoom: number, width = 600): Destination | null => destinationOf({ width, height }, theatre, { kind: 'bounds', bounds: crimea, closeUp: { bounds, fromZoom } });
/** Half the longest line of words that may be centred on a drawing's edge. */
const halfLinePx = (calloutLook.maxWidthEm * calloutLook.sizePx) / 2;

test('what is drawn only closer in is shown close up where the whole would be farther out, and nowhere else', () => {
  const site: Bounds = [33.4, 44.5, 33.8, 44.7];
  const whole = destinationOf({ width: 600, height }, theatre, { kind: 'bounds', bounds: crimea });
  expect(whole?.zoom).toBeGreaterThan(6);
  expect(sitesAt(site, 6)).toEqual(whole);
  const close = sitesAt(site, 8);
  expect(close?.zoom).toBeGreaterThan(8);
  const [west, east] = edgesPx(close ?? { center: [0, 0], zoom: 0, bearing: 0, pitch: 0 }, site, 600);
  expect([west, 600 - east].map(Math.round)).toEqual([Math.round(halfLinePx), Math.round(halfLinePx)]);
  expect(sitesAt(site, 12)).toEqual({ ...close, zoom: 12.05 });
  expect(sitesAt(site, 6, 250)?.zoom).toBeGreaterThan(6);
});

test('what is drawn beyond the bounds is shown with them, and with room for its words', () => {
  const beyond: Bounds = [31.4, 45.4, 33, 45.6];
  const view = sitesAt(beyond, 4);
  if (!view) throw new Error('There is room for the bounds.');
  expect(edgesPx(view, beyond, 600)[0]).toBeGreaterThanOrEqual(halfLinePx - 0.001);
  expect(edgesPx(view, crimea, 600)[1]).toBeLessThanOrEqual(600 - halfLinePx + 0.001);
});
