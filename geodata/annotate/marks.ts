import type { LineString } from 'geojson';
import { buildDimensionLine } from '../../src/geo/dimension-line';
import { bearingDegOf, pointFrom } from '../../src/geo/great-circle';
import type { Bilingual, Position } from '../../src/story/schema';
import type { Mark } from './entry';

/** Words at a point: a share inside its area, a name of a ring, a value beside a line. */
export function labelAt(draw: 'label' | 'area-share', place: string, at: Position, text: Bilingual, minzoom: number): Mark {
  return { draw, geometry: { type: 'Point', coordinates: at }, text, place, minzoom };
}

/** A callout: words at one point and a thin leader from them to what they speak of. */
export function calloutAt(
  place: string,
  at: Position,
  to: Position,
  text: Bilingual,
  zooms: { readonly minzoom: number; readonly maxzoom?: number },
): Mark[] {
  return [
    { draw: 'callout', geometry: { type: 'LineString', coordinates: [at, to] }, place, ...zooms },
    { draw: 'callout', geometry: { type: 'Point', coordinates: at }, text, place, ...zooms },
  ];
}

/** How a dimension line is set: its ticks, how far it is moved aside, and how far its words stand from its middle. */
export type DimensionSetting = {
  readonly tickKm: number;
  readonly minzoom: number;
  /** Sideways to the right of its direction, as a draughtsman sets several measures side by side. */
  readonly asideKm?: number;
  /** Degrees east and north from the middle of the line. */
  readonly words?: readonly [number, number];
};

/** A dimension line with its ticks, and its value beside its middle. */
export function dimensionAt(place: string, from: Position, to: Position, text: Bilingual, setting: DimensionSetting): Mark[] {
  const { tickKm, minzoom, asideKm = 0, words: [east, north] = [0, 0] } = setting;
  const turn = bearingDegOf(from, to) + 90;
  const [start, end] = [from, to].map((point) => pointFrom(point, turn, asideKm)) as [Position, Position];
  const { line, ticks, labelAt: middle } = buildDimensionLine(start, end, tickKm);
  const beyondKm = asideKm + (Math.sign(asideKm) * tickKm) / 2;
  // A line moved aside is tied to what it measures by extension lines, which take the place of its ticks.
  const ends = asideKm === 0 ? ticks : [from, to].map((point): LineString => ({ type: 'LineString', coordinates: [point, pointFrom(point, turn, beyondKm)] }));
  return [
    { draw: 'dimension', geometry: line, place, minzoom },
    ...ends.map((geometry): Mark => ({ draw: 'dimension-tick', geometry, place, minzoom })),
    labelAt('label', place, [middle[0] + east, middle[1] + north], text, minzoom),
  ];
}
