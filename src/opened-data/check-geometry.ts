/** Checks a geometry of any shape and takes it apart into points, lines and areas that a map can draw. */
import { crossesItself, shiftInto, signedAreaOf, unwrapLine, type Budget, type LngLat } from './check-ring';
import { findPositionFault } from './check-position';
import { foundIn, type FaultCode } from './faults';

/** The parts of one feature. Areas are lists of rings, the outer one first and anticlockwise, holes clockwise (RFC 7946, 3.1.6). */
export interface Shapes {
  readonly points: LngLat[];
  readonly lines: LngLat[][];
  readonly areas: LngLat[][][];
}

/** A fault inside a geometry: its path from the geometry on, beginning with a dot. */
export interface GeometryFault {
  readonly code: FaultCode;
  readonly path: string;
  readonly found?: string;
}

/** What was made of a geometry: its shapes with what is said of them, or the first fault that keeps it from being shown. */
export type GeometryResult = { readonly ok: true; readonly shapes: Shapes; readonly remarks: readonly GeometryFault[] } | { readonly ok: false; readonly fault: GeometryFault };

/** RFC 7946, 3.1.6: a ring is closed and has four positions or more; 3.1.4: a line has two. */
const LEAST_RING = 4;
const LEAST_LINE = 2;

const DEPTHS: Readonly<Record<string, 0 | 1 | 2 | 3>> = { Point: 0, MultiPoint: 1, LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3 };

/** Thrown inside this file only: the way out of nested lists at the first fault. */
class Broken extends Error {
  constructor(readonly fault: GeometryFault) {
    super(fault.code);
  }
}

const broken = (code: FaultCode, path: string, found?: string): Broken => new Broken({ code, path, ...(found === undefined ? {} : { found }) });

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Checks `geometry`; lists of coordinates are taken over as they are, wrongly wound rings turned round in place. Never throws. */
export function checkGeometry(geometry: unknown, budget: Budget): GeometryResult {
  const shapes: Shapes = { points: [], lines: [], areas: [] };
  const remarks = new Map<FaultCode, GeometryFault>();
  const remark = (code: FaultCode, path: string): void => {
    if (!remarks.has(code)) remarks.set(code, { code, path });
  };
  try {
    collect(geometry, '', { shapes, remark, budget });
  } catch (error) {
    if (error instanceof Broken) return { ok: false, fault: error.fault };
    throw error;
  }
  return { ok: true, shapes, remarks: [...remarks.values()] };
}

interface Collection {
  readonly shapes: Shapes;
  readonly remark: (code: FaultCode, path: string) => void;
  readonly budget: Budget;
}

function collect(geometry: unknown, path: string, into: Collection): void {
  if (!isRecord(geometry)) throw broken('geometry-not-an-object', path, foundIn(geometry));
  const { type } = geometry;
  if (type === 'GeometryCollection') {
    const members = geometry['geometries'];
    if (!Array.isArray(members)) throw broken('geometries-missing', `${path}.geometries`);
    members.forEach((member: unknown, at) => collect(member, `${path}.geometries[${at}]`, into));
    return;
  }
  const depth = typeof type === 'string' && Object.hasOwn(DEPTHS, type) ? DEPTHS[type] : undefined;
  if (depth === undefined) throw broken('geometry-type', `${path}.type`, foundIn(type));
  const { coordinates } = geometry;
  const at = `${path}.coordinates`;
  if (!Array.isArray(coordinates)) throw broken('coordinates-missing', at);
  // RFC 7946, 3.1: a geometry without coordinates is a place that is not told, like null.
  if (coordinates.length === 0) return;
  addShape(String(type), coordinates, at, into);
}

function addShape(type: string, coordinates: unknown[], path: string, into: Collection): void {
  const { shapes } = into;
  switch (type) {
    case 'Point':
      checkPositions([coordinates], path.slice(0, -'.coordinates'.length), () => path, into);
      shapes.points.push(coordinates as LngLat);
      break;
    case 'MultiPoint':
      checkPositions(coordinates, path, undefined, into);
      for (const point of coordinates as LngLat[]) shapes.points.push(point);
      break;
    case 'LineString':
      shapes.lines.push(checkLine(coordinates, path, into));
      break;
    case 'MultiLineString':
      for (const [at, line] of coordinates.entries()) shapes.lines.push(checkLine(listIn(line, `${path}[${at}]`), `${path}[${at}]`, into));
      break;
    case 'Polygon':
      shapes.areas.push(checkArea(coordinates, path, into));
      break;
    default:
      for (const [at, area] of coordinates.entries()) {
        const rings = listIn(area, `${path}[${at}]`);
        if (rings.length > 0) shapes.areas.push(checkArea(rings, `${path}[${at}]`, into));
      }
  }
}

function listIn(value: unknown, path: string): unknown[] {
  if (!Array.isArray(value)) throw broken('coordinates-nesting', path);
  return value;
}

function checkPositions(positions: readonly unknown[], path: string, pathAt: ((at: number) => string) | undefined, { remark }: Collection): void {
  for (let at = 0; at < positions.length; at += 1) {
    const position = positions[at];
    const code = findPositionFault(position);
    if (code === null && (position as LngLat).length === 2) continue;
    const where = pathAt?.(at) ?? `${path}[${at}]`;
    if (code !== null) throw broken(code, where, Array.isArray(position) ? firstTwoOf(position) : foundIn(position));
    remark('heights-unused', where);
  }
}

/** The two numbers that a position should hold, as they stand in the file. */
function firstTwoOf(position: readonly unknown[]): string {
  return position.slice(0, 2).map((one) => (typeof one === 'string' ? JSON.stringify(one.slice(0, 20)) : foundIn(one))).join(', ');
}

function checkLine(positions: unknown[], path: string, into: Collection): LngLat[] {
  checkPositions(positions, path, undefined, into);
  if (positions.length < LEAST_LINE) throw broken('line-short', path);
  const line = unwrapLine(positions as LngLat[]);
  if (line !== positions) into.remark('antimeridian', path);
  return line;
}

function checkArea(rings: readonly unknown[], path: string, into: Collection): LngLat[][] {
  const [outer = [], ...holes] = rings.map((ring, at) => checkRing(listIn(ring, `${path}[${at}]`), `${path}[${at}]`, at === 0, into));
  return [outer, ...holes.map((hole) => shiftInto(hole, outer))];
}

function checkRing(positions: unknown[], path: string, isOuter: boolean, into: Collection): LngLat[] {
  checkPositions(positions, path, undefined, into);
  const ring = positions as LngLat[];
  const [first, last] = [ring[0], ring.at(-1)];
  if (ring.length < LEAST_RING) throw broken('ring-short', path);
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) throw broken('ring-open', path);
  const whole = unwrapLine(ring);
  if (whole !== ring) into.remark('antimeridian', path);
  // A ring about a pole does not close when it is unrolled: it stays as it was written.
  const sound = whole[0]?.[0] === whole.at(-1)?.[0] ? whole : ring;
  const area = signedAreaOf(sound);
  if (area === 0) into.remark('ring-flat', path);
  else if (crossesItself(sound, into.budget)) into.remark('ring-crosses-itself', path);
  // The way a ring runs is set right without a word: before RFC 7946 either was allowed.
  if (area !== 0 && area > 0 !== isOuter) sound.reverse();
  return sound;
}
