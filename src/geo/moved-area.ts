import { buffer, difference, feature, featureCollection, intersect } from '@turf/turf';
import type { Feature } from 'geojson';
import { joinAreas } from './join-areas';
import { linealOf, linesOf, type Areal, type Lineal } from './shapes';

/** A line that bounds held ground and how far, in km, it may lie to either side of where it is drawn. */
export type UncertainLine = { readonly line: Lineal; readonly precisionKm: number };

/** The ground that a held area would win or lose if its line were moved outwards or inwards by its precision. */
export type MovedGround = { readonly gain: Areal | null; readonly loss: Areal | null };

/**
 * Moves the lines that bound `held` by their precision both ways. `limit` is the ground that can change hands (a
 * country, an oblast): coasts and recognised borders stay where they are. Turf buffers in an azimuthal projection
 * about the line's own centre, true to 0.2 % over 1,000 km. Heavy: never on the main thread of a page.
 */
export function buildMovedGround(held: Areal, limit: Areal, lines: readonly UncertainLine[]): MovedGround {
  const strip = stripAlong(lines);
  if (strip === null) return { gain: null, loss: null };
  const loss = intersect(featureCollection([strip, feature(held)]));
  const inside = intersect(featureCollection([strip, feature(limit)]));
  const gain = inside === null ? null : difference(featureCollection([inside, feature(held)]));
  return { gain: gain?.geometry ?? null, loss: loss?.geometry ?? null };
}

/** Vertices to a quarter circle at the bends of a strip: the strip's edge is then true to 2 % of its width. */
const BUFFER_STEPS = 4;

function stripAlong(lines: readonly UncertainLine[]): Feature<Areal> | null {
  const strip = joinAreas(
    lines.flatMap(({ line, precisionKm }) => (precisionKm > 0 ? (buffer(openedOf(line), precisionKm, { units: 'kilometers', steps: BUFFER_STEPS })?.geometry ?? []) : [])),
  );
  return strip === null ? null : feature(strip);
}

/**
 * The same line without closed ones, each cut in two: a ring that is narrower than its strip comes out of Turf's `buffer`
 * with a hole in its middle, though all of it lies within the precision.
 */
function openedOf(line: Lineal): Lineal {
  return linealOf(
    linesOf(line).flatMap((positions) => {
      const [first, last] = [positions[0], positions.at(-1)];
      if (positions.length < 4 || first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) return [positions];
      const half = Math.floor(positions.length / 2);
      return [positions.slice(0, half + 1), positions.slice(half)];
    }),
  );
}
