import { readFileSync } from 'node:fs';
import type { Position } from 'geojson';
import { geodataPath } from '../geojson-output';

/** Who holds a side. */
export type Side = 'ukraine' | 'russia';

/** A settlement with WGS 84 degrees; `position` says whether they are GeoNames' or set by hand to about 3 km. */
export interface Settlement {
  readonly name_en: string;
  readonly name_uk: string;
  readonly lng: number;
  readonly lat: number;
  readonly position: 'geonames' | 'approximate';
}

/** Two settlements that face each other; the line passes at the share `lineAt` (0..1) of the way to the Russian one. */
export interface SettlementPair {
  readonly order: number;
  readonly section: string;
  readonly held_by_ukraine: Settlement;
  readonly held_by_russia: Settlement;
  readonly lineAt: number;
  readonly date: string;
  readonly precisionKm: number;
  readonly basis: 'reported' | 'contested';
  readonly note: string;
}

/** One line between the sides. `from`, `to` and `behind` are construction points that close the side `sideOf`. */
export interface SettlementLine {
  readonly id: string;
  readonly what: string;
  readonly sideOf: Side;
  readonly from: Position;
  readonly to?: Position;
  readonly behind: readonly Position[];
  readonly pairs: readonly SettlementPair[];
}

/** The whole table. */
export interface SettlementTable {
  readonly asOf: string;
  readonly source: string;
  readonly lines: readonly SettlementLine[];
}

/** Path of the table and of the outputs made from it, under `geodata/`. */
export const STORY_FOLDER = 'stories/cease-fire-2025-03-18';

/** Reads the committed table. Throws with one line per problem when orders, shares, dates or degrees are off. */
export function readSettlementTable(): SettlementTable {
  const table = JSON.parse(readFileSync(geodataPath(`${STORY_FOLDER}/settlements.json`), 'utf8')) as SettlementTable;
  const problems = table.lines.flatMap((line) => line.pairs.flatMap((pair, i) => {
    const where = `${line.id}, pair ${i + 1}`;
    return [
      ...(pair.order === i + 1 ? [] : [`${where}: order is ${pair.order}, expected ${i + 1}`]),
      ...(pair.lineAt > 0 && pair.lineAt < 1 ? [] : [`${where}: lineAt ${pair.lineAt} is not between 0 and 1`]),
      ...(/^\d{4}-\d\d-\d\d$/.test(pair.date) ? [] : [`${where}: date "${pair.date}" is not YYYY-MM-DD`]),
      ...(pair.precisionKm > 0 ? [] : [`${where}: precisionKm ${pair.precisionKm} is not above 0`]),
      ...[pair.held_by_ukraine, pair.held_by_russia].flatMap(({ name_en, lng, lat }) =>
        (lng > 22 && lng < 41 && lat > 44 && lat < 53 ? [] : [`${where}: ${name_en} at ${lng}, ${lat} is far from Ukraine`])),
    ];
  }));
  if (problems.length > 0) throw new Error(`settlements.json:\n${problems.join('\n')}`);
  return table;
}

/** The line with this id. Throws when the table has none. */
export function lineOf(table: SettlementTable, id: string): SettlementLine {
  const line = table.lines.find((candidate) => candidate.id === id);
  if (!line) throw new Error(`settlements.json: no line "${id}"`);
  return line;
}
