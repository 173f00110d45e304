/** Checks the parts that a map draws: a point, a line, an area with its holes. */
import { arrangeRings, type PlacedRing } from './arrange-rings';
import { findPositionFault } from './check-position';
import { isClosed, isOnOneLine, signedAreaOf, unwrapLine, unwrapRing, type LngLat } from './check-ring';
import { crossesItself, type Budget } from './crosses-itself';
import { foundIn, type Fault, type FaultCode } from './faults';

/** A fault inside a geometry: its path from the geometry on, beginning with a dot. */
export type GeometryFault = Omit<Fault, 'index' | 'line' | 'column'>;

/** A sound part with what is said of it, or the fault that keeps it from being shown. */
export type Checked<Part> = { readonly part: Part; readonly remarks: readonly GeometryFault[] } | { readonly fault: GeometryFault };

/** RFC 7946, 3.1.6: a ring is closed and has four positions or more; 3.1.4: a line has two. */
const LEAST_RING = 4;
const LEAST_LINE = 2;

/** The fault of one position with what stands there; null where it can be shown. */
export function findPointFault(position: unknown, pathOf: () => string): GeometryFault | null {
  const code = findPositionFault(position);
  return code === null ? null : { code, path: pathOf(), found: Array.isArray(position) ? firstTwoOf(position) : foundIn(position) };
}

/** The two numbers that a position should hold, as they stand in the file. */
function firstTwoOf(position: readonly unknown[]): string {
  return position.slice(0, 2).map((one) => (typeof one === 'string' ? JSON.stringify(one.slice(0, 20)) : foundIn(one))).join(', ');
}

/** Takes over a list of positions if each of them is sound. */
function checkPositions(positions: unknown, path: string): Checked<LngLat[]> {
  if (!Array.isArray(positions)) return { fault: { code: 'coordinates-nesting', path } };
  let highAt: number | null = null;
  for (let at = 0; at < positions.length; at += 1) {
    const fault = findPointFault(positions[at], () => `${path}[${at}]`);
    if (fault !== null) return { fault };
    if (highAt === null && (positions[at] as LngLat).length > 2) highAt = at;
  }
  return { part: positions as LngLat[], remarks: highAt === null ? [] : [{ code: 'heights-unused', path: `${path}[${highAt}]` }] };
}

/** A line of any shape, unrolled where it passes the 180th meridian. */
export function checkLine(line: unknown, path: string): Checked<LngLat[]> {
  const checked = checkPositions(line, path);
  if ('fault' in checked) return checked;
  if (checked.part.length < LEAST_LINE) return { fault: { code: 'line-short', path } };
  const whole = unwrapLine(checked.part);
  return whole === checked.part ? checked : { part: whole, remarks: [...checked.remarks, { code: 'antimeridian', path }] };
}

/** The rings of a polygon as areas, mostly one, the outer ring first in each; wrongly wound rings are turned round, open ones closed, both in place. */
export function checkAreas(rings: unknown, path: string, budget: Budget): Checked<LngLat[][][]> {
  if (!Array.isArray(rings)) return { fault: { code: 'coordinates-nesting', path } };
  const sound: PlacedRing[] = [];
  const remarks: GeometryFault[] = [];
  const holeStarts = startsOf(rings.slice(1));
  for (const [at, ring] of (rings as unknown[]).entries()) {
    const ringPath = `${path}[${at}]`;
    const checked = checkRing(ring, ringPath, at === 0 ? holeStarts : null, budget);
    if ('part' in checked) {
      sound.push({ ring: checked.part, path: ringPath });
      remarks.push(...checked.remarks);
    } else if (at > 0 && checked.fault.code === 'ring-short') {
      // Sound positions that enclose nothing: without them the area is as large as the file says.
      remarks.push({ code: 'hole-short', path: checked.fault.path });
    } else {
      // Any other hole takes away nobody knows how much: the area without it would be larger than it is.
      return checked;
    }
  }
  const arranged = arrangeRings(sound, budget);
  return { part: arranged.areas, remarks: [...remarks, ...arranged.remarks] };
}

/** The longitudes at which rings begin that may not have been checked yet. */
function startsOf(rings: readonly unknown[]): number[] {
  return rings.flatMap((ring) => {
    const start: unknown = Array.isArray(ring) ? ring[0] : null;
    const lng: unknown = Array.isArray(start) ? start[0] : null;
    return typeof lng === 'number' ? lng : [];
  });
}

/** `holeStarts`: the longitudes at which the holes in it begin; null where it is a hole itself. */
function checkRing(positions: unknown, path: string, holeStarts: readonly number[] | null, budget: Budget): Checked<LngLat[]> {
  const checked = checkPositions(positions, path);
  if ('fault' in checked) return checked;
  const ring = checked.part;
  const remarks = [...checked.remarks];
  const remark = (code: FaultCode): void => {
    remarks.push({ code, path });
  };
  const isOpen = !isClosed(ring);
  if (ring.length + (isOpen ? 1 : 0) < LEAST_RING) return { fault: { code: 'ring-short', path } };
  if (isOpen) {
    ring.push([...(ring[0] ?? [])]);
    remark('ring-open');
  }
  const sound = unwrapRing(ring, holeStarts ?? []);
  if (sound !== ring) remark('antimeridian');
  const area = signedAreaOf(sound);
  // First: the lobes of a bow tie may cancel each other out.
  const crosses = crossesItself(sound, budget);
  if (crosses === 'unknown') remark('crossing-unchecked');
  else if (crosses) remark('ring-crosses-itself');
  else if (area === 0) remark(isOnOneLine(sound) ? 'ring-flat' : 'ring-cancels-out');
  const isOuter = holeStarts !== null;
  // The way a ring runs is set right without a word: before RFC 7946 either was allowed.
  if (area !== 0 && area > 0 !== isOuter) sound.reverse();
  return { part: sound, remarks };
}
