/** Geometry as the shortest path data: whole numbers, relative, clipped to a box. */
import { geoIdentity, geoStream } from 'd3-geo';
import type { Geometry } from 'geojson';
import type { GridBox, GridPoint } from './grid';

/** Lines and rings of one shape after clipping. */
interface Run {
  readonly closed: boolean;
  readonly points: GridPoint[];
}

/** Cuts planar GeoJSON (in the drawing's units) at the box's edges; d3-geo closes what it cuts along the edge. */
function clip(geometry: Geometry, { left, top, right, bottom }: GridBox): Run[] {
  const runs: Run[] = [];
  let points: GridPoint[] = [];
  let inPolygon = false;
  const sink = {
    point: (x: number, y: number): void => {
      points.push([Math.round(x), Math.round(y)]);
    },
    lineStart: (): void => {
      points = [];
    },
    lineEnd: (): void => {
      runs.push({ closed: inPolygon, points });
    },
    polygonStart: (): void => {
      inPolygon = true;
    },
    polygonEnd: (): void => {
      inPolygon = false;
    },
  };
  geoStream(geometry, geoIdentity().clipExtent([[left, top], [right, bottom]]).stream(sink));
  return runs;
}

const signed = (value: number, first: boolean): string => (first || value < 0 ? String(value) : ` ${value}`);

/** One run as `m` (from where the run before ended) and the shortest of `h`, `v` and `l`. */
function printRun({ closed, points }: Run, from: GridPoint): { text: string; end: GridPoint } {
  const [start] = points;
  if (!start) return { text: '', end: from };
  let text = `m${signed(start[0] - from[0], true)}${signed(start[1] - from[1], false)}`;
  let [x, y] = start;
  // What follows a move without a letter is a line.
  let letter = 'l';
  for (const [nextX, nextY] of points.slice(1)) {
    const [dx, dy] = [nextX - x, nextY - y];
    if (dx === 0 && dy === 0) continue;
    const wanted = dy === 0 ? 'h' : dx === 0 ? 'v' : 'l';
    const first = wanted !== letter;
    if (first) text += wanted;
    if (wanted === 'l') text += signed(dx, first) + signed(dy, false);
    else text += signed(wanted === 'h' ? dx : dy, first);
    letter = wanted;
    [x, y] = [nextX, nextY];
  }
  return { text: closed ? `${text}z` : text, end: closed ? start : [x, y] };
}

/** Twice the area of a ring. */
function doubleAreaOf(points: readonly GridPoint[]): number {
  return Math.abs(
    points.reduce((sum, [x, y], at) => {
      const [nextX, nextY] = points[(at + 1) % points.length] ?? [x, y];
      return sum + x * nextY - nextX * y;
    }, 0),
  );
}

/** Path data of planar GeoJSON within a box; rings smaller than `leastArea` square units are left out. Empty where nothing is left. */
export function buildPathData(geometry: Geometry, box: GridBox, leastArea = 0): string {
  const runs = clip(geometry, box).filter(({ closed, points }) => points.length > 1 && (!closed || doubleAreaOf(points) / 2 > leastArea));
  let at: GridPoint = [0, 0];
  return runs
    .map((run) => {
      const { text, end } = printRun(run, at);
      at = end;
      return text;
    })
    .join('');
}
