/** Lines that run beside a line. */
import type { GridPoint } from './grid';

/** No corner is drawn out further than this many times the distance. */
const longestMitre = 2;

/** The unit vector to the right of the way from one point to another, on a plane whose y grows downwards. */
function rightOf([x0, y0]: GridPoint, [x1, y1]: GridPoint): GridPoint {
  const length = Math.hypot(x1 - x0, y1 - y0) || 1;
  return [-(y1 - y0) / length, (x1 - x0) / length];
}

/** The line moved sideways, to its right where `distance` is positive (MapLibre's `line-offset`), in the line's units. */
export function offsetLine(line: readonly GridPoint[], distance: number): GridPoint[] {
  if (distance === 0) return [...line];
  return line.map((point, at) => {
    const before = line[at - 1];
    const after = line[at + 1];
    const one = before ? rightOf(before, point) : null;
    const other = after ? rightOf(point, after) : null;
    const [ax, ay] = one ?? other ?? [0, 0];
    const [bx, by] = other ?? one ?? [0, 0];
    const [mx, my] = [ax + bx, ay + by];
    // Half the turn's cosine: the mitre is as long as its inverse.
    const cosine = Math.hypot(mx, my) / 2;
    const stretch = Math.min(longestMitre, 1 / Math.max(cosine, 0.01)) / (2 * Math.max(cosine, 0.01));
    return [point[0] + mx * stretch * distance, point[1] + my * stretch * distance];
  });
}
