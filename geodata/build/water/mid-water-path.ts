import type { Position } from 'geojson';
import { cellOf, positionOf, type WaterRaster } from './water-raster';

/**
 * What a km of path costs on land: dear far from water; less in the gaps between the pieces of a river, so that the
 * path follows the pieces around a bend and does not cut it.
 */
const LAND_COST = 12;
const GAP_COST = 2;
const GAP_KM = 1.2;
/** Within this distance of a bank water costs more, so that the path keeps to the middle. */
const BANK_EFFECT_KM = 2.5;
/** A waypoint, known to about 2 km, moves to the deepest water within this distance. */
const SNAP_KM = 3;
/** A path may leave the box of its two waypoints by this much. */
const MARGIN_KM = 18;

/**
 * The cheapest way through the waypoints ([lng, lat], in order), running mid-water where there is water. Each leg
 * starts where the last ended. `shoreKm` is the raster's distance to the shore, negative on land. Waypoints move to the deepest water near
 * them; the two ends only with `snapEnds`. Result: cell centres, not smoothed.
 */
export function findMidWaterPath(
  raster: WaterRaster,
  shoreKm: Float32Array,
  waypoints: readonly Position[],
  { snapEnds }: { readonly snapEnds: boolean },
): readonly Position[] {
  const path: Position[] = [];
  const stops = waypoints.map((waypoint, i) =>
    snapEnds || (i > 0 && i < waypoints.length - 1) ? snapToWater(raster, shoreKm, waypoint) : waypoint,
  );
  for (let i = 1; i < stops.length; i += 1) {
    const leg = findLeg(raster, shoreKm, stops[i - 1] ?? [], stops[i] ?? []);
    path.push(...(path.length === 0 ? leg : leg.slice(1)));
  }
  return path;
}

function snapToWater(raster: WaterRaster, shoreKm: Float32Array, waypoint: Position): Position {
  const [atColumn, atRow] = cellOf(raster, waypoint);
  const reach = Math.round(SNAP_KM / raster.cellKm);
  let best = { column: atColumn, row: atRow, score: -Infinity };
  for (let row = Math.max(0, atRow - reach); row <= Math.min(raster.rows - 1, atRow + reach); row += 1) {
    for (let column = Math.max(0, atColumn - reach); column <= Math.min(raster.columns - 1, atColumn + reach); column += 1) {
      const bank = shoreKm[row * raster.columns + column] ?? 0;
      const awayKm = Math.hypot(column - atColumn, row - atRow) * raster.cellKm;
      // Depth beyond the bank's effect is worth nothing more, so that a waypoint in a wide reservoir stays put.
      const score = 2 * Math.min(bank, BANK_EFFECT_KM) - 0.3 * awayKm;
      if (awayKm <= SNAP_KM && score > best.score) best = { column, row, score };
    }
  }
  return positionOf(raster, best.column, best.row);
}

function findLeg(raster: WaterRaster, shoreKm: Float32Array, from: Position, to: Position): readonly Position[] {
  const [fromColumn, fromRow] = cellOf(raster, from);
  const [toColumn, toRow] = cellOf(raster, to);
  const margin = Math.ceil(MARGIN_KM / raster.cellKm);
  const left = Math.max(0, Math.min(fromColumn, toColumn) - margin);
  const bottom = Math.max(0, Math.min(fromRow, toRow) - margin);
  const width = Math.min(raster.columns, Math.max(fromColumn, toColumn) + margin) - left;
  const height = Math.min(raster.rows, Math.max(fromRow, toRow) + margin) - bottom;

  const cost = new Float64Array(width * height).fill(Infinity);
  const previous = new Int32Array(width * height).fill(-1);
  const queue = new CheapestFirst();
  const start = (fromRow - bottom) * width + fromColumn - left;
  const goal = (toRow - bottom) * width + toColumn - left;
  cost[start] = 0;
  queue.push(start, 0);

  for (let cell = queue.pop(); cell !== null && cell.id !== goal; cell = queue.pop()) {
    if (cell.cost > (cost[cell.id] ?? 0)) continue;
    const column = cell.id % width;
    const row = (cell.id - column) / width;
    for (const [stepColumn, stepRow, length] of STEPS) {
      const nextColumn = column + stepColumn;
      const nextRow = row + stepRow;
      if (nextColumn < 0 || nextRow < 0 || nextColumn >= width || nextRow >= height) continue;
      const next = nextRow * width + nextColumn;
      const bank = shoreKm[(nextRow + bottom) * raster.columns + nextColumn + left] ?? 0;
      const total = cell.cost + length * costOf(bank);
      if (total < (cost[next] ?? Infinity)) {
        cost[next] = total;
        previous[next] = cell.id;
        queue.push(next, total);
      }
    }
  }

  const cells: Position[] = [];
  for (let id = goal; id >= 0; id = previous[id] ?? -1) {
    cells.push(positionOf(raster, (id % width) + left, Math.floor(id / width) + bottom));
  }
  return cells.toReversed();
}

/** Steps to the sixteen nearest directions, so that a straight reach is not drawn as a staircase. */
const STEPS: readonly (readonly [column: number, row: number, length: number])[] = [
  [1, 0], [-1, 0], [0, 1], [0, -1], [1, 1], [1, -1], [-1, 1], [-1, -1],
  [2, 1], [2, -1], [-2, 1], [-2, -1], [1, 2], [1, -2], [-1, 2], [-1, -2],
].map(([column = 0, row = 0]) => [column, row, Math.hypot(column, row)] as const);

function costOf(shoreKm: number): number {
  if (shoreKm <= 0) return Math.min(LAND_COST, GAP_COST + (LAND_COST - GAP_COST) * (shoreKm / GAP_KM) ** 2);
  const closeness = Math.max(0, 1 - shoreKm / BANK_EFFECT_KM);
  return 1 + 3 * closeness * closeness;
}

/** A binary heap of cells by cost. */
class CheapestFirst {
  readonly #ids: number[] = [];
  readonly #costs: number[] = [];

  push(id: number, cost: number): void {
    let at = this.#ids.length;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if ((this.#costs[parent] ?? 0) <= cost) break;
      this.#place(at, this.#ids[parent] ?? 0, this.#costs[parent] ?? 0);
      at = parent;
    }
    this.#place(at, id, cost);
  }

  pop(): { readonly id: number; readonly cost: number } | null {
    const id = this.#ids[0];
    const cost = this.#costs[0];
    const lastId = this.#ids.pop();
    const lastCost = this.#costs.pop();
    if (id === undefined || cost === undefined || lastId === undefined || lastCost === undefined) return null;
    const size = this.#ids.length;
    if (size > 0) {
      let at = 0;
      for (let child = 1; child < size; child = 2 * at + 1) {
        if (child + 1 < size && (this.#costs[child + 1] ?? 0) < (this.#costs[child] ?? 0)) child += 1;
        if ((this.#costs[child] ?? 0) >= lastCost) break;
        this.#place(at, this.#ids[child] ?? 0, this.#costs[child] ?? 0);
        at = child;
      }
      this.#place(at, lastId, lastCost);
    }
    return { id, cost };
  }

  #place(at: number, id: number, cost: number): void {
    this.#ids[at] = id;
    this.#costs[at] = cost;
  }
}
