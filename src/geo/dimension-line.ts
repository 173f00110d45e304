import type { LineString } from 'geojson';
import type { Position } from '../story/schema';
import { bearingDegOf, pointFrom } from './great-circle';

/** A line between two points as a draughtsman draws a measure: the line, and a tick across each end. */
export type DimensionLine = {
  readonly line: LineString;
  readonly ticks: readonly [LineString, LineString];
};

/**
 * Dimension line from one point to another, `[lng, lat]`, each tick `tickKm` long and square to the line.
 * Throws for two equal points, which have no direction.
 */
export function buildDimensionLine(from: Position, to: Position, tickKm: number): DimensionLine {
  if (from[0] === to[0] && from[1] === to[1]) throw new Error('A dimension line needs two different points.');
  return {
    line: { type: 'LineString', coordinates: [from, to] },
    ticks: [tickAt(from, bearingDegOf(from, to), tickKm), tickAt(to, bearingDegOf(to, from), tickKm)],
  };
}

function tickAt(point: Position, bearingDeg: number, tickKm: number): LineString {
  return { type: 'LineString', coordinates: [-90, 90].map((turn) => pointFrom(point, bearingDeg + turn, tickKm / 2)) };
}
