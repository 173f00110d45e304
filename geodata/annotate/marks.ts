import { buildDimensionLine } from '../../src/geo/dimension-line';
import type { Position } from '../../src/story/schema';
import type { Mark } from './entry';

/** Words at a point: a share inside its area, a name of a ring, a value beside a line. */
export function labelAt(draw: 'label' | 'area-share', place: string, at: Position, text: string, minzoom: number): Mark {
  return { draw, geometry: { type: 'Point', coordinates: at }, text, place, minzoom };
}

/** A callout: words at one point and a thin leader from them to what they speak of. */
export function calloutAt(place: string, at: Position, to: Position, text: string, minzoom: number): Mark[] {
  return [
    { draw: 'callout', geometry: { type: 'LineString', coordinates: [at, to] }, place, minzoom },
    { draw: 'callout', geometry: { type: 'Point', coordinates: at }, text, place, minzoom },
  ];
}

/** A dimension line with its ticks, and its value at `labelPoint` or half-way. */
export function dimensionAt(
  place: string,
  from: Position,
  to: Position,
  tickKm: number,
  text: string,
  minzoom: number,
  labelPoint?: Position,
): Mark[] {
  const { line, ticks, labelAt: middle } = buildDimensionLine(from, to, tickKm);
  return [
    { draw: 'dimension', geometry: line, place, minzoom },
    ...ticks.map((geometry): Mark => ({ draw: 'dimension-tick', geometry, place, minzoom })),
    labelAt('label', place, labelPoint ?? middle, text, minzoom),
  ];
}
