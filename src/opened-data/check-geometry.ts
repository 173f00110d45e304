/** Checks a geometry of any shape and takes it apart into points, lines and areas that a map can draw. */
import { checkAreas, checkLine, findPointFault, type Checked, type GeometryFault } from './check-part';
import type { LngLat } from './check-ring';
import type { Budget } from './crosses-itself';
import { foundIn, type FaultCode } from './faults';

/** The parts of one feature. Areas are lists of rings, the outer one first and anticlockwise, holes clockwise (RFC 7946, 3.1.6). */
export interface Shapes {
  readonly points: LngLat[];
  readonly lines: LngLat[][];
  readonly areas: LngLat[][][];
}

/** What was made of a geometry: its sound parts with what is said of them, or the first fault where it has faults and no sound part. */
export type GeometryResult = { readonly ok: true; readonly shapes: Shapes; readonly remarks: readonly GeometryFault[] } | { readonly ok: false; readonly fault: GeometryFault };

interface Collection {
  readonly shapes: Shapes;
  /** The first remark of each kind, and how often it would have been made. */
  readonly remarks: Map<FaultCode, { readonly first: GeometryFault; count: number }>;
  readonly leftOut: { first: GeometryFault | null; count: number };
  readonly budget: Budget;
}

/** What a feature may have many of: told at the first, with their number. */
const COUNTED: ReadonlySet<FaultCode> = new Set(['hole-short', 'ring-outside']);

type Draw = (coordinates: unknown[], path: string, into: Collection) => void;

/**
 * Checks `geometry`. Lists of coordinates are taken over as they are, rings turned round or closed in place. Parts that
 * are broken are left out and counted in one remark, with the path of the first. Never throws.
 */
export function checkGeometry(geometry: unknown, budget: Budget): GeometryResult {
  const shapes: Shapes = { points: [], lines: [], areas: [] };
  const into: Collection = { shapes, remarks: new Map(), leftOut: { first: null, count: 0 }, budget };
  collect(geometry, '', into);
  const { first, count } = into.leftOut;
  if (first !== null && shapes.points.length + shapes.lines.length + shapes.areas.length === 0) return { ok: false, fault: first };
  const remarks = [...into.remarks.values()].map((one) => (COUNTED.has(one.first.code) ? { ...one.first, found: String(one.count) } : one.first));
  return { ok: true, shapes, remarks: first === null ? remarks : [partsLeftOut(first, count), ...remarks] };
}

function partsLeftOut({ code, path, found }: GeometryFault, count: number): GeometryFault {
  return { code: 'part-left-out', path, found: String(count), cause: { code, ...(found === undefined ? {} : { found }) } };
}

function collect(geometry: unknown, path: string, into: Collection): void {
  if (typeof geometry !== 'object' || geometry === null || Array.isArray(geometry)) return leaveOut({ code: 'geometry-not-an-object', path, found: foundIn(geometry) }, into);
  const { type, geometries, coordinates } = geometry as Readonly<Record<string, unknown>>;
  if (type === 'GeometryCollection') {
    if (!Array.isArray(geometries)) return leaveOut({ code: 'geometries-missing', path: `${path}.geometries` }, into);
    return geometries.forEach((member: unknown, at) => collect(member, `${path}.geometries[${at}]`, into));
  }
  const draw = typeof type === 'string' && Object.hasOwn(draws, type) ? draws[type] : undefined;
  if (draw === undefined) return leaveOut({ code: 'geometry-type', path: `${path}.type`, ...(type === undefined ? {} : { found: foundIn(type) }) }, into);
  const at = `${path}.coordinates`;
  if (!Array.isArray(coordinates)) return leaveOut({ code: 'coordinates-missing', path: at }, into);
  if (!isBare(coordinates, listsWithin[type as string] ?? 0)) draw(coordinates, at, into);
}

/** How many lists deep the parts of a geometry lie; a list of numbers is none. */
const listsWithin: Readonly<Record<string, number>> = { MultiPoint: 1, MultiLineString: 1, Polygon: 1, MultiPolygon: 2 };

/** RFC 7946, 3.1: a geometry or a part of one without coordinates is a place that is not told, like null. Some tools write `[[]]` for it. */
function isBare(coordinates: unknown, lists: number): boolean {
  return Array.isArray(coordinates) && coordinates.every((one) => lists > 0 && isBare(one, lists - 1));
}

const draws: Readonly<Record<string, Draw>> = {
  Point: (position, path, into) => addPoint(position, () => path, into),
  MultiPoint: (positions, path, into) => positions.forEach((position, at) => addPoint(position, () => `${path}[${at}]`, into)),
  LineString: (line, path, into) => keepLine(checkLine(line, path), into),
  MultiLineString: (lines, path, into) =>
    lines.forEach((line, at) => {
      if (!isBare(line, 0)) keepLine(checkLine(line, `${path}[${at}]`), into);
    }),
  Polygon: (rings, path, into) => keepAreas(checkAreas(rings, path, into.budget), into),
  MultiPolygon: (areas, path, into) =>
    areas.forEach((rings, at) => {
      if (!isBare(rings, 1)) keepAreas(checkAreas(rings, `${path}[${at}]`, into.budget), into);
    }),
};

function addPoint(position: unknown, pathOf: () => string, into: Collection): void {
  const fault = findPointFault(position, pathOf);
  if (fault !== null) return leaveOut(fault, into);
  into.shapes.points.push(position as LngLat);
  if ((position as LngLat).length > 2 && !into.remarks.has('heights-unused')) remark({ code: 'heights-unused', path: pathOf() }, into);
}

function keepLine(checked: Checked<LngLat[]>, into: Collection): void {
  if ('fault' in checked) return leaveOut(checked.fault, into);
  into.shapes.lines.push(checked.part);
  for (const one of checked.remarks) remark(one, into);
}

function keepAreas(checked: Checked<LngLat[][][]>, into: Collection): void {
  if ('fault' in checked) return leaveOut(checked.fault, into);
  for (const area of checked.part) into.shapes.areas.push(area);
  for (const one of checked.remarks) remark(one, into);
}

function leaveOut(fault: GeometryFault, { leftOut }: Collection): void {
  leftOut.first ??= fault;
  leftOut.count += 1;
}

function remark(fault: GeometryFault, { remarks }: Collection): void {
  const known = remarks.get(fault.code);
  if (known) known.count += 1;
  else remarks.set(fault.code, { first: fault, count: 1 });
}
