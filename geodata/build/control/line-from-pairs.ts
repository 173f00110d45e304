import type { Position } from 'geojson';
import { REGION_DECIMALS } from '../geojson-output';
import type { SettlementPair } from './settlement-table';

/** How often corners are cut. Twice leaves no corner that the eye finds at zoom 10. */
const CORNER_CUTS = 2;

/** Where the line passes between two settlements, [lng, lat]; straight in degrees, which at 2-30 km is exact enough. */
export function vertexOf({ held_by_ukraine: from, held_by_russia: to, lineAt }: SettlementPair): Position {
  return [from.lng + (to.lng - from.lng) * lineAt, from.lat + (to.lat - from.lat) * lineAt];
}

/** The line of a table's pairs between two construction points, smoothed and rounded as it will be written. */
export function buildPairLine(pairs: readonly SettlementPair[], from: Position, to: Position): Position[] {
  return roundedLine(smoothLine([from, ...pairs.map(vertexOf), to]));
}

/** The same line with each coordinate rounded to the outputs' decimals, so that every feature built on it agrees. */
export function roundedLine(line: readonly Position[]): Position[] {
  const factor = 10 ** REGION_DECIMALS;
  return line.map(([lng = 0, lat = 0]) => [Math.round(lng * factor) / factor, Math.round(lat * factor) / factor]);
}

/**
 * The same open line with its corners cut (Chaikin 1974: each inner corner gives way to the points at a quarter and
 * three quarters of its edges). Ends stay. The result never leaves the triangles of neighbouring vertices.
 */
export function smoothLine(points: readonly Position[]): Position[] {
  let line = [...points];
  for (let cut = 0; cut < CORNER_CUTS; cut += 1) {
    const last = line.length - 1;
    line = line.flatMap((point, i) => {
      const next = line[i + 1];
      if (!next) return [point];
      const early = between(point, next, 0.25);
      const late = between(point, next, 0.75);
      return [...(i === 0 ? [point] : [early]), ...(i === last - 1 ? [] : [late])];
    });
  }
  return line;
}

function between([x0 = 0, y0 = 0]: Position, [x1 = 0, y1 = 0]: Position, share: number): Position {
  return [x0 + (x1 - x0) * share, y0 + (y1 - y0) * share];
}
