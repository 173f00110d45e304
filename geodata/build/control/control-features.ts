import type { Feature, Geometry } from 'geojson';

/** What every feature of control.geojson says about itself; see `geodata/README.md`. */
export interface ControlFacts {
  readonly id: string;
  readonly kind: 'held' | 'foothold' | 'contested' | 'line-of-contact' | 'barrier';
  readonly since?: 2014 | 2022;
  readonly by?: 'ukraine' | 'russia';
  readonly on?: 'land' | 'river';
  readonly heldSide?: 'left';
  readonly precisionKm: number;
  readonly note: string;
}

/** A feature with its facts, dated and sourced as the table is. */
export function controlFeature(geometry: Geometry, facts: ControlFacts, table: { asOf: string; source: string }): Feature {
  return { type: 'Feature', geometry, properties: { ...facts, asOf: table.asOf, source: table.source } };
}
