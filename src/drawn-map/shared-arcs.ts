/** Simplifies many lines and rings at once, so that what lies edge to edge stays edge to edge. */
import type { GridPoint } from './grid';
import { simplifyLine } from './visvalingam';

/** A line on the grid; a ring ends where it begins. */
export type GridLine = readonly GridPoint[];

const keyOf = ([x, y]: GridPoint): string => `${x},${y}`;

const isRing = (line: GridLine): boolean => line.length > 3 && keyOf(line[0] ?? [0, 0]) === keyOf(line.at(-1) ?? [0, 0]);

/** The line on whole numbers, without points that fall on the one before. */
export function snapLine(line: GridLine): GridPoint[] {
  const snapped: GridPoint[] = [];
  for (const [x, y] of line) {
    const point: GridPoint = [Math.round(x), Math.round(y)];
    const last = snapped.at(-1);
    if (!last || keyOf(last) !== keyOf(point)) snapped.push(point);
  }
  return snapped;
}

/** Points where lines part or end: their neighbours differ from one line to another. */
function findNodes(lines: readonly GridLine[]): Set<string> {
  const neighbours = new Map<string, string>();
  const nodes = new Set<string>();
  for (const line of lines) {
    const ring = isRing(line);
    const points = ring ? line.slice(0, -1) : line;
    for (const [at, point] of points.entries()) {
      const key = keyOf(point);
      const before = points[ring ? (at - 1 + points.length) % points.length : at - 1];
      const after = points[ring ? (at + 1) % points.length : at + 1];
      if (!before || !after) {
        nodes.add(key);
        continue;
      }
      const pair = [keyOf(before), keyOf(after)].toSorted().join(' ');
      if (neighbours.has(key) && neighbours.get(key) !== pair) nodes.add(key);
      neighbours.set(key, pair);
    }
  }
  return nodes;
}

/** The ring begun anew at a node, or, where it has none, at its least point: equal rings then begin alike. */
function turnRing(ring: GridLine, nodes: ReadonlySet<string>): GridPoint[] {
  const points = ring.slice(0, -1);
  const first = points.findIndex((point) => nodes.has(keyOf(point)));
  const least = points.reduce((best, point, at) => {
    const held = points[best] ?? point;
    return point[0] < held[0] || (point[0] === held[0] && point[1] < held[1]) ? at : best;
  }, 0);
  const start = first === -1 ? least : first;
  const turned = [...points.slice(start), ...points.slice(0, start)];
  return [...turned, ...turned.slice(0, 1)];
}

function cutAtNodes(line: GridLine, nodes: ReadonlySet<string>): GridPoint[][] {
  const arcs: GridPoint[][] = [];
  let arc: GridPoint[] = [];
  for (const point of line) {
    arc.push(point);
    if (arc.length > 1 && nodes.has(keyOf(point))) {
      arcs.push(arc);
      arc = [point];
    }
  }
  if (arc.length > 1) arcs.push(arc);
  return arcs;
}

/** Without points from which the line goes straight back to where it came from: what snapping and simplifying leave of a spit. */
function withoutSpikes(line: readonly GridPoint[]): GridPoint[] {
  const kept: GridPoint[] = [];
  for (const point of line) {
    const before = kept.at(-2);
    if (before && keyOf(before) === keyOf(point)) kept.pop();
    else if (kept.length === 0 || keyOf(kept.at(-1) ?? point) !== keyOf(point)) kept.push(point);
  }
  return kept;
}

/**
 * Simplifies lines on whole numbers (`snapLine`); a run of points that several of them share comes out the same in each, in
 * whichever direction it goes. `leastArea` is the smallest triangle worth keeping at a point, in square units.
 */
export function simplifyTogether(lines: readonly GridLine[], leastArea: (at: GridPoint) => number): GridPoint[][] {
  const nodes = findNodes(lines);
  const known = new Map<string, GridPoint[]>();
  const simplified = (arc: GridPoint[]): GridPoint[] => {
    const forward = arc.map(keyOf).join(' ');
    const backward = arc.map(keyOf).toReversed().join(' ');
    const turned = backward < forward;
    const key = turned ? backward : forward;
    const result = known.get(key) ?? simplifyLine(turned ? arc.toReversed() : arc, leastArea);
    known.set(key, result);
    return turned ? result.toReversed() : result;
  };
  return lines.map((line) => {
    const arcs = cutAtNodes(isRing(line) ? turnRing(line, nodes) : line, nodes).map(simplified);
    return withoutSpikes(arcs.flatMap((arc, at) => (at === 0 ? arc : arc.slice(1))));
  });
}
