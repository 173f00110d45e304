import { expect, test } from 'vitest';
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

test('what is drawn only closer in is shown close up where the whole would be farther out, and nowhere else', () => {
  const plant: Bounds = [34.4, 47.4, 34.8, 47.6];
  const shown = (fromZoom: number, width = 600) => destinationOf({ width, height }, theatre, { kind: 'bounds', bounds: crimea, closeUp: { bounds: plant, fromZoom } });
  const whole = destinationOf({ width: 600, height }, theatre, { kind: 'bounds', bounds: crimea });
  const close = destinationOf({ width: 600, height }, theatre, { kind: 'bounds', bounds: plant });
  expect(whole?.zoom).toBeGreaterThan(6);
  expect(shown(6)).toEqual(whole);
  expect(shown(8)).toEqual(close);
  expect(shown(12)).toEqual({ ...close, zoom: 12.05 });
  expect(shown(6, 250)?.zoom).toBeGreaterThan(6);
});
