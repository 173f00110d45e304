import type { BBox, Position } from 'geojson';

/** Square-ish cells over a box: row 0 is the south; `water` holds 1 where a cell's centre is under water. */
export interface WaterRaster {
  readonly box: BBox;
  readonly columns: number;
  readonly rows: number;
  readonly cellKm: number;
  readonly water: Uint8Array;
}

const KM_PER_DEG_LAT = 111.2;

/**
 * Water polygons ([lng, lat], rings closed, holes after shells) as cells of about cellKm by cellKm. A polygon that
 * covers no cell's centre still marks the cells under its vertices, so that thin pieces of rivers survive.
 */
export function buildWaterRaster(polygons: readonly Position[][][], box: BBox, cellKm: number): WaterRaster {
  const [west, south, east, north] = box;
  const midLatRad = (((south + north) / 2) * Math.PI) / 180;
  const columns = Math.ceil(((east - west) * KM_PER_DEG_LAT * Math.cos(midLatRad)) / cellKm);
  const rows = Math.ceil(((north - south) * KM_PER_DEG_LAT) / cellKm);
  const raster: WaterRaster = { box, columns, rows, cellKm, water: new Uint8Array(columns * rows) };
  for (const polygon of polygons) fillPolygon(raster, polygon);
  return raster;
}

/** The cells that a line ([lng, lat]) passes through, on the grid of `like`. */
export function buildLineRaster(line: readonly Position[], like: WaterRaster): WaterRaster {
  const raster = withWater(like, new Uint8Array(like.water.length));
  for (let i = 1; i < line.length; i += 1) {
    const [fromColumn, fromRow] = cellOf(raster, line[i - 1] ?? []);
    const [toColumn, toRow] = cellOf(raster, line[i] ?? []);
    const steps = Math.max(1, Math.abs(toColumn - fromColumn), Math.abs(toRow - fromRow));
    for (let step = 0; step <= steps; step += 1) {
      const column = Math.round(fromColumn + ((toColumn - fromColumn) * step) / steps);
      const row = Math.round(fromRow + ((toRow - fromRow) * step) / steps);
      raster.water[row * raster.columns + column] = 1;
    }
  }
  return raster;
}

/** Column and row of a position, clamped to the raster. */
export function cellOf(raster: WaterRaster, [lng = 0, lat = 0]: Position): readonly [column: number, row: number] {
  const [west, south, east, north] = raster.box;
  const column = Math.floor(((lng - west) / (east - west)) * raster.columns);
  const row = Math.floor(((lat - south) / (north - south)) * raster.rows);
  return [Math.min(raster.columns - 1, Math.max(0, column)), Math.min(raster.rows - 1, Math.max(0, row))];
}

/** [lng, lat] of a cell's centre. */
export function positionOf(raster: WaterRaster, column: number, row: number): Position {
  const [west, south, east, north] = raster.box;
  return [
    west + ((column + 0.5) / raster.columns) * (east - west),
    south + ((row + 0.5) / raster.rows) * (north - south),
  ];
}

/** The water without its parts narrower than 2 x reachKm (a morphological opening). */
export function openedWater(raster: WaterRaster, reachKm: number): Uint8Array {
  const shore = distancesToBankKm(raster);
  const core = withWater(raster, combinedCells(shore.length, (i) => (shore[i] ?? 0) > reachKm));
  return cellsWithin(distancesToWaterKm(core), reachKm);
}

/** The same raster with other water. */
export function withWater(raster: WaterRaster, water: Uint8Array): WaterRaster {
  return { ...raster, water };
}

/** Distance in km from every cell to the shore, positive in water and negative on land. */
export function distancesToShoreKm(raster: WaterRaster): Float32Array {
  const distances = distancesToBankKm(raster);
  const onLand = distancesToWaterKm(raster);
  for (let i = 0; i < distances.length; i += 1) if (raster.water[i] === 0) distances[i] = -(onLand[i] ?? 0);
  return distances;
}

/** 1 for the cells whose distance is at most `reachKm`. */
export function cellsWithin(cellsKm: Float32Array, reachKm: number): Uint8Array {
  return combinedCells(cellsKm.length, (i) => (cellsKm[i] ?? Infinity) <= reachKm);
}

/** 1 for the cells, of `length` in all, whose index passes; a plain loop, since rasters have tens of millions. */
export function combinedCells(length: number, isWater: (index: number) => boolean): Uint8Array {
  const cells = new Uint8Array(length);
  for (let i = 0; i < length; i += 1) if (isWater(i)) cells[i] = 1;
  return cells;
}

/** Distance in km from every water cell to the nearest land cell (0 on land), by two chamfer passes. */
function distancesToBankKm(raster: WaterRaster): Float32Array {
  return distancesKm(raster, 0);
}

/** Distance in km from every land cell to the nearest water cell (0 in water), by two chamfer passes. */
export function distancesToWaterKm(raster: WaterRaster): Float32Array {
  return distancesKm(raster, 1);
}

/**
 * The water with gaps and notches narrower than 2 x reachKm filled (a morphological closing): the source cuts rivers
 * into pieces at its grid lines, and this joins them again. Wider land stays as it is.
 */
export function closedWater(raster: WaterRaster, reachKm: number): Uint8Array {
  const grown = withWater(raster, cellsWithin(distancesToWaterKm(raster), reachKm));
  const shrunk = cellsWithin(distancesToBankKm(grown), reachKm);
  return combinedCells(raster.water.length, (i) => raster.water[i] === 1 || shrunk[i] === 0);
}

function distancesKm(raster: WaterRaster, zeroAt: 0 | 1): Float32Array {
  const { columns, rows, cellKm, water } = raster;
  const far = 1e6;
  const distances = new Float32Array(water.length);
  for (let i = 0; i < water.length; i += 1) distances[i] = water[i] === zeroAt ? 0 : far;
  const relax = (index: number, from: number, step: number): void => {
    const candidate = (distances[from] ?? far) + step * cellKm;
    if (candidate < (distances[index] ?? far)) distances[index] = candidate;
  };
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const index = row * columns + column;
      if (column > 0) relax(index, index - 1, 1);
      if (row > 0) relax(index, index - columns, 1);
      if (row > 0 && column > 0) relax(index, index - columns - 1, Math.SQRT2);
      if (row > 0 && column < columns - 1) relax(index, index - columns + 1, Math.SQRT2);
    }
  }
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const index = row * columns + column;
      if (column < columns - 1) relax(index, index + 1, 1);
      if (row < rows - 1) relax(index, index + columns, 1);
      if (row < rows - 1 && column < columns - 1) relax(index, index + columns + 1, Math.SQRT2);
      if (row < rows - 1 && column > 0) relax(index, index + columns - 1, Math.SQRT2);
    }
  }
  return distances;
}

function fillPolygon(raster: WaterRaster, polygon: readonly Position[][]): void {
  const [west, south, east, north] = raster.box;
  const { columns, rows, water } = raster;
  const crossings = new Map<number, number[]>();
  for (const ring of polygon) {
    for (let i = 1; i < ring.length; i += 1) {
      const [lngA = 0, latA = 0] = ring[i - 1] ?? [];
      const [lngB = 0, latB = 0] = ring[i] ?? [];
      if (lngA >= west && lngA < east && latA >= south && latA < north) {
        const [column, row] = cellOf(raster, [lngA, latA]);
        water[row * columns + column] = 1;
      }
      // Edges are half-open in latitude, so a vertex on a scan line counts once.
      const first = Math.ceil(((Math.min(latA, latB) - south) / (north - south)) * rows - 0.5);
      const last = Math.ceil(((Math.max(latA, latB) - south) / (north - south)) * rows - 0.5);
      for (let row = Math.max(0, first); row < Math.min(rows, last); row += 1) {
        const lat = south + ((row + 0.5) / rows) * (north - south);
        const lng = lngA + ((lat - latA) / (latB - latA)) * (lngB - lngA);
        const known = crossings.get(row);
        if (known) known.push(lng);
        else crossings.set(row, [lng]);
      }
    }
  }
  for (const [row, lngs] of crossings) {
    lngs.sort((a, b) => a - b);
    for (let i = 0; i + 1 < lngs.length; i += 2) {
      const from = Math.max(0, Math.ceil((((lngs[i] ?? 0) - west) / (east - west)) * columns - 0.5));
      const to = Math.min(columns, Math.ceil((((lngs[i + 1] ?? 0) - west) / (east - west)) * columns - 0.5));
      if (to > from) water.fill(1, row * columns + from, row * columns + to);
    }
  }
}
