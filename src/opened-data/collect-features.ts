/** Takes one feature after the other, checks each, and adds up what the file holds. */
import type { Bounds } from '../story/schema';
import { checkGeometry, type Shapes } from './check-geometry';
import type { GeometryFault } from './check-part';
import type { Budget } from './crosses-itself';
import { findDate } from './date-places';
import { createFaultList } from './fault-list';
import { EFFECTS, foundIn, type Fault, type FaultCode } from './faults';
import { joinRanges, parseFeatureDate, type DateRange } from './feature-date';
import { titleOf } from './feature-title';
import { isRecord } from './is-record';
import type { OpenedFeature, OpenedSummary } from './opened-file';
import { parseSimplestyle } from './simplestyle';
import { isSwappedInto } from './swapped-into';

/** How many pairs of segments are compared to find rings that cross themselves: half a second's work, at 10 to 15 ns a pair. */
const PAIRS = 50_000_000;
/** What every feature has, as a rule, if one has it, or from one on: told of the file, at the first. */
const OF_FILE: ReadonlySet<FaultCode> = new Set(['heights-unused', 'crossing-unchecked', 'place-unread']);

export interface Collector {
  /** Checks a value as a feature; `path` is where it stands in the file. */
  add(value: unknown, path: string): void;
  /** Counts a member that could not even be read as a value. */
  addUnreadable(fault: Omit<Fault, 'index'>): void;
  /** Notes a fault of the file as a whole. */
  note(fault: Omit<Fault, 'index'>): void;
  readonly features: readonly OpenedFeature[];
  /** Members so far, sound or not. */
  total(): number;
  faults(): Pick<OpenedSummary, 'faults' | 'faultCounts'>;
  /** The sums; `collectionDate` stands in where no feature has a date. */
  sums(collectionDate: DateRange | null): Omit<OpenedSummary, 'name' | 'bytes' | 'faults' | 'faultCounts'>;
  /** Whether nearly every feature would lie in these bounds were its longitudes and latitudes exchanged, and next to none does now. */
  isSwappedInto(bounds: Bounds): boolean;
}

/** An empty collector. Nothing that is added makes it throw. */
export function createCollector(): Collector {
  const features: OpenedFeature[] = [];
  const list = createFaultList();
  const ids = new Map<string | number, number>();
  const budget: Budget = { pairs: PAIRS };
  const counts = { total: 0, shown: 0, placeless: 0, leftOut: 0, points: 0, withLines: 0, withAreas: 0, withColours: 0 };
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  let dates: DateRange | null = null;
  let undated = 0;
  const toldOfFile = new Set<FaultCode>();

  const tell = (fault: Fault): void => {
    list.tell(fault);
    if (EFFECTS[fault.code] === 'left-out') counts.leftOut += 1;
  };

  const addBounds = (shapes: Shapes): void => {
    const extend = (positions: readonly (readonly number[])[]): void => {
      for (const [lng = 0, lat = 0] of positions) {
        if (lng < west) west = lng;
        if (lng > east) east = lng;
        if (lat < south) south = lat;
        if (lat > north) north = lat;
      }
    };
    extend(shapes.points);
    for (const line of shapes.lines) extend(line);
    for (const [outer] of shapes.areas) if (outer) extend(outer);
    counts.points += shapes.points.length;
    if (shapes.lines.length > 0) counts.withLines += 1;
    if (shapes.areas.length > 0) counts.withAreas += 1;
  };

  return {
    features,
    add(value, path) {
      const index = counts.total;
      counts.total += 1;
      const fault = (code: FaultCode, where: string, found?: unknown): void =>
        tell({ code, index, path: pathIn(path, where), ...(found === undefined ? {} : { found: foundIn(found) }) });
      if (!isRecord(value)) return fault('feature-not-an-object', '', value);
      if (value['type'] !== 'Feature') return fault('feature-type', 'type', value['type']);
      if (!Object.hasOwn(value, 'geometry')) return fault('geometry-missing', 'geometry');
      const { geometry } = value;
      const result = geometry === null ? nowhere : checkGeometry(geometry, budget);
      const told = (inner: GeometryFault): void => {
        const isOfFile = OF_FILE.has(inner.code);
        if (isOfFile && toldOfFile.has(inner.code)) return;
        if (isOfFile) toldOfFile.add(inner.code);
        const from = inner.code === 'crossing-unchecked' ? { found: String(index + 1) } : {};
        tell({ ...inner, ...from, index: isOfFile ? null : index, path: pathIn(path, inner.code === 'place-unread' ? inner.path : `geometry${inner.path}`) });
      };
      // OGC Features and Geometries JSON: what WGS 84 cannot hold.
      if (geometry === null && isRecord(value['place'])) told({ code: 'place-unread', path: 'place' });
      if (!result.ok) return told(result.fault);

      result.remarks.forEach(told);
      const given = value['properties'];
      const properties = isRecord(given) ? given : {};
      if (!isRecord(given) && given !== null && given !== undefined) fault('properties-not-an-object', 'properties', given);
      const { id } = value;
      const isSoundId = typeof id === 'string' || typeof id === 'number';
      if (isSoundId) {
        if (ids.has(id)) fault('id-repeated', 'id', id);
        else ids.set(id, index);
      } else if (id !== undefined && id !== null) fault('id-not-text', 'id', id);
      const { style, refused } = parseSimplestyle(properties);
      for (const name of refused) fault('style-value', `properties.${name}`, properties[name]);
      const read = parseFeatureDate(value, properties);
      if (read === 'unreadable') {
        const said = findDate(value, properties);
        fault('date-unreadable', said?.path ?? 'properties', said?.value);
      }
      const date = read === 'unreadable' ? null : read;
      if (date !== null) dates = joinRanges(dates, date);

      const { shapes } = result;
      const isPlaced = shapes.points.length + shapes.lines.length + shapes.areas.length > 0;
      counts[isPlaced ? 'shown' : 'placeless'] += 1;
      if (isPlaced && date === null) undated += 1;
      addBounds(shapes);
      // As the map takes them: a line's colour is nothing to a point.
      const ofPoints = shapes.points.length > 0 ? style.markerColor : undefined;
      const ofShapes = shapes.lines.length + shapes.areas.length > 0 ? (style.stroke ?? style.fill) : undefined;
      if ((ofPoints ?? ofShapes) !== undefined) counts.withColours += 1;
      features.push({ index, ...(isSoundId ? { id } : {}), title: titleOf(properties), date, style, shapes, properties });
    },
    addUnreadable(fault) {
      tell({ ...fault, index: counts.total });
      counts.total += 1;
    },
    note: (fault) => tell({ ...fault, index: null }),
    total: () => counts.total,
    faults: list.told,
    sums: (collectionDate) => ({
      ...counts,
      bounds: counts.shown === 0 ? null : [west, south, east, north],
      dates: dates ?? collectionDate,
      undated: dates === null ? 0 : undated,
    }),
    isSwappedInto: (bounds) => isSwappedInto(features, bounds),
  };
}

/** What a feature without a place has for a geometry. */
const nowhere = { ok: true, shapes: { points: [], lines: [], areas: [] }, remarks: [] } as const satisfies ReturnType<typeof checkGeometry>;

/** A path, and what it leads to inside; either may be empty. */
export function pathIn(path: string, inside: string): string {
  return path === '' || inside === '' ? path + inside : `${path}.${inside}`;
}
