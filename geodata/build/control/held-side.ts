import { booleanPointInPolygon, polygon } from '@turf/turf';
import type { Feature, Polygon, Position } from 'geojson';
import type { SettlementLine } from './settlement-table';

/** The side behind a line, closed by its construction points: far larger than the held ground, to be cut by borders. */
export function buildSide(line: readonly Position[], behind: readonly Position[]): Feature<Polygon> {
  const [first] = line;
  if (!first) throw new Error('A side needs a line with vertices');
  return polygon([[...line, ...behind, first].map(([lng = 0, lat = 0]) => [lng, lat])]);
}

/** Names of the table's settlements that a side puts on the wrong side of its line, with what was expected. */
export function findWrongSided(side: Feature<Polygon>, line: SettlementLine): string[] {
  return line.pairs.flatMap((pair) => [
    { settlement: pair.held_by_ukraine, expected: line.sideOf === 'ukraine' },
    { settlement: pair.held_by_russia, expected: line.sideOf === 'russia' },
  ].flatMap(({ settlement, expected }) => {
    const isInside = booleanPointInPolygon([settlement.lng, settlement.lat], side);
    return isInside === expected ? [] : [`${line.id} ${pair.order}: ${settlement.name_en} lies ${isInside ? 'inside' : 'outside'}`];
  }));
}
