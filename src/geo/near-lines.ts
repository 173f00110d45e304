import { buildLocalPlane, KM_PER_DEG, type PlanePoint } from './local-plane';
import { linesOf, type Areal, type Lineal } from './shapes';
import type { Position } from '../story/schema';

/** Says whether a point lies near some lines. */
export type NearLines = (point: Position) => boolean;

type Segment = readonly [a: Position, b: Position];

/** Near the poles a degree of longitude is nothing; no cell is made wider than this for it. */
const LEAST_COS = 0.05;

/**
 * A test for points within `withinKm` of the lines of `shapes` (edges of areas). Segments lie in a grid of cells about
 * that large, so that a test looks at those nearby only. True to about 1 % of `withinKm`: for sieving, not for values.
 */
export function buildNearLines(shapes: readonly (Lineal | Areal)[], withinKm: number): NearLines {
  const latStep = Math.max(withinKm / KM_PER_DEG, LEAST_STEP_DEG);
  const cells = new Map<string, Segment[]>();
  const rowOf = (lat: number): number => Math.floor(lat / latStep);
  const columnOf = (lng: number, row: number): number => Math.floor(lng / stepAt(row, latStep));
  const addTo = (row: number, from: number, to: number, segment: Segment): void => {
    for (let column = columnOf(Math.min(from, to), row); column <= columnOf(Math.max(from, to), row); column += 1) {
      const key = `${row} ${column}`;
      const cell = cells.get(key);
      if (cell) cell.push(segment);
      else cells.set(key, [segment]);
    }
  };
  for (const line of shapes.flatMap(linesOf)) {
    line.forEach((b, i) => {
      const a = line[i - 1];
      if (a === undefined) return;
      const [low, high] = a[1] < b[1] ? [a, b] : [b, a];
      for (let row = rowOf(low[1]); row <= rowOf(high[1]); row += 1) {
        // Only the cells that the segment passes in this row: a long slanting one would fill its whole box.
        const at = (lat: number): number => (high[1] === low[1] ? NaN : low[0] + ((high[0] - low[0]) * (lat - low[1])) / (high[1] - low[1]));
        const [south, north] = [at(Math.max(low[1], row * latStep)), at(Math.min(high[1], (row + 1) * latStep))];
        if (Number.isNaN(south)) addTo(row, a[0], b[0], [a, b]);
        else addTo(row, south, north, [a, b]);
      }
    });
  }
  return (point) => {
    const row = rowOf(point[1]);
    for (let r = row - 1; r <= row + 1; r += 1) {
      const column = columnOf(point[0], r);
      for (let c = column - 1; c <= column + 1; c += 1) {
        if (cells.get(`${r} ${c}`)?.some((segment) => isNear(point, segment, withinKm))) return true;
      }
    }
    return false;
  };
}

/** Cells of a few metres would be as many as the segments have metres. */
const LEAST_STEP_DEG = 0.002;

/** Width of a cell in degrees of longitude, the same for a whole row, a little wider than the distance sought. */
function stepAt(row: number, latStep: number): number {
  const farthest = Math.max(Math.abs(row), Math.abs(row + 1)) * latStep;
  return (1.05 * latStep) / Math.max(LEAST_COS, Math.cos((Math.min(89, farthest) * Math.PI) / 180));
}

function isNear(point: Position, [a, b]: Segment, withinKm: number): boolean {
  const { toPlane } = buildLocalPlane(point);
  return distanceToOrigin(toPlane(a), toPlane(b)) <= withinKm;
}

function distanceToOrigin([ax, ay]: PlanePoint, [bx, by]: PlanePoint): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length2 = dx * dx + dy * dy;
  const share = length2 === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length2));
  return Math.hypot(ax + share * dx, ay + share * dy);
}
