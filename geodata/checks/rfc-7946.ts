import type { Feature, Position } from 'geojson';

/** Side of the grid by which edges find their neighbours, in degrees; only speed depends on it. */
const CELL_DEG = 0.25;

type Edge = readonly [a: Position, b: Position];

/**
 * What a set of features breaks of RFC 7946 and of plain geometry, one sentence each; empty when sound. Looks
 * at ranges, closed rings, the right-hand rule, spans over half the globe (the antimeridian), edges of one
 * polygon feature that cross or lie twice.
 */
export function problemsOf(features: readonly Feature[]): string[] {
  return features.flatMap((feature, index) => {
    const name = String(feature.properties?.['id'] ?? feature.properties?.['name_en'] ?? index);
    const polygons = polygonsOf(feature);
    const rings = polygons.flat();
    const lines = [...rings, ...linesOf(feature)];
    return [
      ...lines.flatMap(positionProblems),
      ...rings.flatMap(closingProblems),
      ...polygons.flatMap(windingProblems),
      ...crossingProblems(rings),
    ].map((problem) => `${name}: ${problem}`);
  });
}

function polygonsOf({ geometry }: Feature): Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

function linesOf({ geometry }: Feature): Position[][] {
  if (geometry.type === 'Point') return [[geometry.coordinates]];
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}

function positionProblems(line: readonly Position[]): string[] {
  const isOnEarth = ([lng = NaN, lat = NaN]: Position): boolean => Math.abs(lng) <= 180 && Math.abs(lat) <= 90;
  const stray = line.find((position) => position.length !== 2 || !isOnEarth(position));
  const leap = edgesOf(line).find(([a, b]) => Math.abs((a[0] ?? 0) - (b[0] ?? 0)) > 180);
  return [
    ...(stray ? [`${String(stray)} is no [lng, lat]`] : []),
    ...(leap ? [`an edge at ${String(leap[0])} leaps over the antimeridian`] : []),
  ];
}

function closingProblems(ring: readonly Position[]): string[] {
  if (ring.length < 4) return [`a ring at ${String(ring[0])} has fewer than four positions`];
  return String(ring[0]) === String(ring.at(-1)) ? [] : [`a ring at ${String(ring[0])} is not closed`];
}

function windingProblems([shell = [], ...holes]: readonly Position[][]): string[] {
  return [
    ...(twiceAreaOf(shell) > 0 ? [] : [`the outer ring at ${String(shell[0])} runs clockwise`]),
    ...holes.filter((hole) => twiceAreaOf(hole) >= 0).map((hole) => `the hole at ${String(hole[0])} runs counterclockwise`),
  ];
}

function crossingProblems(rings: readonly Position[][]): string[] {
  const cells = new Map<string, Edge[]>();
  const seen = new Set<string>();
  const problems: string[] = [];
  for (const edge of rings.flatMap(edgesOf)) {
    const key = edge.map(String).toSorted().join(' ');
    if (seen.has(key)) problems.push(`an edge at ${String(edge[0])} lies twice`);
    seen.add(key);
    for (const cell of cellsOf(edge)) {
      const others = cells.get(cell) ?? [];
      const crossed = others.find((other) => doCross(edge, other));
      if (crossed) problems.push(`edges at ${String(edge[0])} and ${String(crossed[0])} cross`);
      cells.set(cell, [...others, edge]);
    }
  }
  return problems;
}

function edgesOf(line: readonly Position[]): Edge[] {
  return line.slice(1).map((b, i) => [line[i] ?? b, b]);
}

function cellsOf([[x0 = 0, y0 = 0], [x1 = 0, y1 = 0]]: Edge): string[] {
  const at = (value: number): number => Math.floor(value / CELL_DEG);
  const cells: string[] = [];
  for (let x = at(Math.min(x0, x1)); x <= at(Math.max(x0, x1)); x += 1) {
    for (let y = at(Math.min(y0, y1)); y <= at(Math.max(y0, y1)); y += 1) cells.push(`${x} ${y}`);
  }
  return cells;
}

/** True when two edges cross in the inside of both; a shared end or a touch is no crossing. */
function doCross([a, b]: Edge, [c, d]: Edge): boolean {
  return sideOf(a, b, c) * sideOf(a, b, d) < 0 && sideOf(c, d, a) * sideOf(c, d, b) < 0;
}

function sideOf([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, [px = 0, py = 0]: Position): number {
  const cross = (bx - ax) * (py - ay) - (by - ay) * (px - ax);
  // Below the grid of the coordinates: three points of one line, but for the last bits of a float.
  return Math.abs(cross) < 1e-12 ? 0 : Math.sign(cross);
}

function twiceAreaOf(ring: readonly Position[]): number {
  return edgesOf(ring).reduce((sum, [[x0 = 0, y0 = 0], [x1 = 0, y1 = 0]]) => sum + x0 * y1 - x1 * y0, 0);
}
