import type { Geometry } from 'geojson';
import type { DrawKind, Unit } from '../story/measures';
import type { Position } from '../story/schema';
import type { Areal, Lineal } from './shapes';

/** One shape to draw for a measurement; `text` is what stands on the map, empty where nothing does. */
export type Drawing = { readonly draw: DrawKind; readonly geometry: Geometry; readonly text: string };

/** The geometry that a value was taken from, so that another method can take it again and be compared. */
export type Basis =
  | { readonly kind: 'area'; readonly shape: Areal }
  | { readonly kind: 'share'; readonly part: Areal | null; readonly whole: Areal }
  | { readonly kind: 'share-of-figure'; readonly part: Areal | null; readonly wholeKm2: number }
  | { readonly kind: 'length'; readonly line: Lineal }
  | { readonly kind: 'distance'; readonly from: Position; readonly to: Position };

/** How far two edges are off together that each are off by `precisionKm` on its own: errors that know nothing of each other add up by their squares. */
export function precisionOfTwoKm(precisionKm: number): number {
  return Math.SQRT2 * precisionKm;
}

/** What a measuring function returns: value with its range in `unit`, the method in a sentence, what to draw. */
export type Measurement = {
  readonly value: number;
  readonly unit: Unit;
  /** The least and the most that the value may be, given how precisely its shapes are known. */
  readonly low: number;
  readonly high: number;
  readonly method: string;
  readonly basis: Basis;
  readonly drawings: readonly Drawing[];
};
