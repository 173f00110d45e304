import type { Polygon, Position } from 'geojson';
import { signedAreaDeg2 } from '../geojson-output';
import { positionOf, type WaterRaster } from './water-raster';

/** How a shore is smoothed: rounds of blurring by about one cell, and the share of water at which it is drawn. */
export interface Smoothing {
  readonly rounds: number;
  /** A half keeps the area; less keeps rivers that are one cell wide. */
  readonly shoreLevel: number;
}

/**
 * The raster's water as polygons ([lng, lat], shells counterclockwise, holes clockwise) along a smoothed shore. Cells
 * at the edge of the box count as land, so every ring closes.
 */
export function buildShorePolygons(raster: WaterRaster, { rounds, shoreLevel }: Smoothing): Polygon[] {
  let field: Uint8Array | Float32Array = raster.water;
  for (let round = 0; round < rounds; round += 1) field = blurred(raster, field);
  const shells: Position[][] = [];
  const holes: Position[][] = [];
  for (const ring of traceRings(raster, field, shoreLevel)) (signedAreaDeg2(ring) > 0 ? shells : holes).push(ring);
  return withHoles(shells, holes);
}

/** Each cell's mean with its eight neighbours, weighted 4-2-1; 0 along the edge of the box. */
function blurred({ columns, rows }: WaterRaster, source: Uint8Array | Float32Array): Float32Array {
  const field = new Float32Array(columns * rows);
  const at = (i: number): number => source[i] ?? 0;
  for (let row = 1; row < rows - 1; row += 1) {
    for (let column = 1; column < columns - 1; column += 1) {
      const i = row * columns + column;
      const cross = at(i - 1) + at(i + 1) + at(i - columns) + at(i + columns);
      const corners = at(i - columns - 1) + at(i - columns + 1) + at(i + columns - 1) + at(i + columns + 1);
      field[i] = (4 * at(i) + 2 * cross + corners) / 16;
    }
  }
  return field;
}

/** Marching squares. Rings keep water at their left, which makes shells counterclockwise. */
function traceRings(raster: WaterRaster, field: Uint8Array | Float32Array, level: number): Position[][] {
  const { columns, rows } = raster;
  // An edge between two cell centres is named by its lower left cell: even ids run east, odd ids run north.
  const next = new Map<number, number>();
  for (let row = 0; row < rows - 1; row += 1) {
    for (let column = 0; column < columns - 1; column += 1) {
      const i = row * columns + column;
      const southWest = (field[i] ?? 0) > level;
      const southEast = (field[i + 1] ?? 0) > level;
      const northWest = (field[i + columns] ?? 0) > level;
      const northEast = (field[i + columns + 1] ?? 0) > level;
      const code = (southWest ? 1 : 0) + (southEast ? 2 : 0) + (northEast ? 4 : 0) + (northWest ? 8 : 0);
      if (code === 0 || code === 15) continue;
      const [south, east, north, west] = [2 * i, 2 * (i + 1) + 1, 2 * (i + columns), 2 * i + 1];
      for (const [from, to] of segmentsOf(code, south, east, north, west)) next.set(from, to);
    }
  }

  const rings: Position[][] = [];
  // All starts as they are now: what is followed is taken out.
  const starts = [...next.keys()];
  for (const start of starts) {
    if (!next.has(start)) continue;
    const ring: Position[] = [];
    for (let edge: number | undefined = start; edge !== undefined && next.has(edge); ) {
      ring.push(crossingOf(raster, field, edge, level));
      const following = next.get(edge);
      next.delete(edge);
      edge = following;
    }
    const [first] = ring;
    if (first && ring.length > 2) rings.push([...ring, first]);
  }
  return rings;
}

/** Directed segments through one square, by which corners are wet; two opposite wet corners stay apart. */
function segmentsOf(
  code: number,
  south: number,
  east: number,
  north: number,
  west: number,
): readonly (readonly [number, number])[] {
  switch (code) {
    case 1: return [[south, west]];
    case 2: return [[east, south]];
    case 3: return [[east, west]];
    case 4: return [[north, east]];
    case 5: return [[south, west], [north, east]];
    case 6: return [[north, south]];
    case 7: return [[north, west]];
    case 8: return [[west, north]];
    case 9: return [[south, north]];
    case 10: return [[east, south], [west, north]];
    case 11: return [[east, north]];
    case 12: return [[west, east]];
    case 13: return [[south, east]];
    default: return [[west, south]];
  }
}

function crossingOf(raster: WaterRaster, field: Uint8Array | Float32Array, edge: number, level: number): Position {
  const runsNorth = edge % 2 === 1;
  const i = (edge - (runsNorth ? 1 : 0)) / 2;
  const column = i % raster.columns;
  const row = (i - column) / raster.columns;
  const from = field[i] ?? 0;
  const to = field[i + (runsNorth ? raster.columns : 1)] ?? 0;
  const part = (level - from) / (to - from);
  return runsNorth ? positionOf(raster, column, row + part) : positionOf(raster, column + part, row);
}

function withHoles(shells: readonly Position[][], holes: readonly Position[][]): Polygon[] {
  const framed = shells.map((shell) => ({ shell, frame: frameOf(shell), holes: [] as Position[][] }));
  framed.sort((a, b) => signedAreaDeg2(a.shell) - signedAreaDeg2(b.shell));
  for (const hole of holes) {
    const [lng = 0, lat = 0] = hole[0] ?? [];
    // The smallest shell around a hole is the one that has it.
    const owner = framed.find(
      ({ shell, frame: [west, south, east, north] }) =>
        lng > west && lng < east && lat > south && lat < north && isInRing(lng, lat, shell),
    );
    owner?.holes.push(hole);
  }
  return framed.map(({ shell, holes: own }) => ({ type: 'Polygon', coordinates: [shell, ...own] }));
}

function frameOf(ring: readonly Position[]): readonly [number, number, number, number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lng = 0, lat = 0] of ring) {
    west = Math.min(west, lng);
    east = Math.max(east, lng);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}

function isInRing(lng: number, lat: number, ring: readonly Position[]): boolean {
  let inside = false;
  for (let i = 1; i < ring.length; i += 1) {
    const [lngA = 0, latA = 0] = ring[i - 1] ?? [];
    const [lngB = 0, latB = 0] = ring[i] ?? [];
    if (latA > lat !== latB > lat && lng < lngA + ((lat - latA) / (latB - latA)) * (lngB - lngA)) inside = !inside;
  }
  return inside;
}
