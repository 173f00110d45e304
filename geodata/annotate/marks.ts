import type { LineString } from 'geojson';
import { buildDimensionLine } from '../../src/geo/dimension-line';
import { bearingDegOf, distanceKmOf, pointFrom } from '../../src/geo/great-circle';
import type { Bilingual, Position } from '../../src/story/schema';
import type { Mark, Side } from './entry';

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

/** How a dimension line is set: its ticks, how far it is moved aside, and where on it its words stand. */
export type DimensionSetting = {
  readonly tickKm: number;
  readonly minzoom: number;
  /** Sideways to the right of its direction, as a draughtsman sets several measures side by side. */
  readonly asideKm?: number;
  /** The side of the line that its words stand on, the same few pixels off at every zoom. */
  readonly beside: Side;
  /** Where along the line they stand: 0 at its start, 1 at its end; in the middle where it is not said. */
  readonly wordsAt?: number;
  /** Below this zoom, where the line is short, they stand elsewhere along it, clear of the name at its start. */
  readonly fromAfar?: { readonly below: number; readonly wordsAt: number };
};

/** A dimension line with its ticks, and its value right beside it. */
export function dimensionAt(place: string, from: Position, to: Position, text: Bilingual, setting: DimensionSetting): Mark[] {
  const { tickKm, minzoom, asideKm = 0, beside, wordsAt = 0.5, fromAfar } = setting;
  const turn = bearingDegOf(from, to) + 90;
  const [start, end] = [from, to].map((point) => pointFrom(point, turn, asideKm)) as [Position, Position];
  const { line, ticks } = buildDimensionLine(start, end, tickKm);
  const beyondKm = asideKm + (Math.sign(asideKm) * tickKm) / 2;
  // A line moved aside is tied to what it measures by extension lines, which take the place of its ticks.
  const ends = asideKm === 0 ? ticks : [from, to].map((point): LineString => ({ type: 'LineString', coordinates: [point, pointFrom(point, turn, beyondKm)] }));
  const wordsFor = (share: number, wordsFrom: number): Mark => ({
    ...labelAt('label', place, pointFrom(start, bearingDegOf(start, end), distanceKmOf(start, end) * share), text, wordsFrom),
    beside,
  });
  return [
    { draw: 'dimension', geometry: line, place, minzoom },
    ...ends.map((geometry): Mark => ({ draw: 'dimension-tick', geometry, place, minzoom })),
    ...(fromAfar === undefined ? [] : [{ ...wordsFor(fromAfar.wordsAt, minzoom), maxzoom: fromAfar.below }]),
    wordsFor(wordsAt, fromAfar?.below ?? minzoom),
  ];
}
