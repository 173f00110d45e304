import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { lengthKmOf } from './line-length';
import { findSharedBorder, findSharedLine } from './shared-border';
import { linesOf, type Areal } from './shapes';
import type { Position } from '../story/schema';

/** Two neighbours west and east of one wiggling border, each ring started anywhere: what they share is known. */
function neighbours(lngs: readonly number[], startWest: number, startEast: number) {
  const border = lngs.map((lng, i): Position => [lng, 46 + i * 0.1]);
  const north = 46 + (lngs.length - 1) * 0.1;
  const west: Position[] = [[28, 46], ...border, [28, north]];
  const east: Position[] = [[34, 46], [34, north], ...border.toReversed()];
  return { border, west: ringFrom(west, startWest), east: ringFrom(east, startEast) };
}

function ringFrom(open: readonly Position[], start: number): Areal {
  const turned = [...open.slice(start % open.length), ...open.slice(0, start % open.length)];
  return { type: 'Polygon', coordinates: [[...turned, ...turned.slice(0, 1)]] };
}

test('a border shared by construction is found whole and in one piece, wherever the rings start', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 30, max: 32, noNaN: true }), { minLength: 2, maxLength: 12 }),
      fc.nat(20),
      fc.nat(20),
      (lngs, startWest, startEast) => {
        const { border, west, east } = neighbours(lngs, startWest, startEast);
        const line = findSharedLine(west, east);
        expect(line?.type).toBe('LineString');
        const found = line === null ? [] : (linesOf(line)[0] ?? []);
        const asText = (points: readonly Position[]) => points.map((point) => point.join()).join(' ');
        expect([asText(border), asText(border.toReversed())]).toContain(asText(found));
      },
    ),
    { numRuns: 200 },
  );
});

test('its length is that of the line, with the stated range', () => {
  const { border, west, east } = neighbours([30, 30.5, 30.2], 0, 0);
  const shared = findSharedBorder(west, east, 80);
  expect(shared?.value).toBeCloseTo(lengthKmOf({ type: 'LineString', coordinates: border }), 9);
  // Smoothed to 80 km the border keeps its ends alone, which lie 22 km apart along the meridian and 0.2° off it.
  expect(shared?.low).toBeCloseTo(lengthKmOf({ type: 'LineString', coordinates: [[30, 46], [30.2, 46.2]] }), 6);
});

test('areas that only lie close, or touch in a point, share no line', () => {
  const { west } = neighbours([30, 30], 0, 0);
  const apart: Areal = { type: 'Polygon', coordinates: [[[30.001, 46], [31, 46], [31, 46.1], [30.001, 46.1], [30.001, 46]]] };
  const corner: Areal = { type: 'Polygon', coordinates: [[[30, 46.1], [31, 46.1], [31, 47], [30, 47], [30, 46.1]]] };
  expect(findSharedBorder(west, apart, 1)).toBeNull();
  expect(findSharedBorder(west, corner, 1)).toBeNull();
});
