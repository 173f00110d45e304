/** Broken GeoJSON for tests: each file named by its fault, with the problem that is expected of it. */
import { baseFiles, type BaseFile } from './base-files';
import { EFFECTS, type FaultCode } from './faults';

export interface BadFile {
  /** The fault, and the kind of geometry it was put into. */
  readonly name: string;
  readonly text: string;
  readonly expected: FaultCode;
  /** What the path ends with. */
  readonly where: string;
}

type BadFeature = BaseFile['features'][number];
type Break = readonly [fault: string, expected: FaultCode, where: string, breakIt: (feature: BadFeature) => unknown];

/** The feature of each file that is broken. */
export const BROKEN_INDEX = 1;

/** Stands in the text for what JSON.stringify would not write. */
const raw = (text: string): string => `@@${text}@@`;
const write = (file: unknown): string => JSON.stringify(file).replace(/"@@(.*?)@@"/g, (_, text: string) => JSON.parse(`"${text}"`) as string);

const withGeometry = (feature: BadFeature, geometry: unknown): unknown => ({ ...feature, geometry });
const without = (feature: BadFeature, name: keyof BadFeature): unknown => Object.fromEntries(Object.entries(feature).filter(([key]) => key !== name));
const withProperties = (feature: BadFeature, properties: Record<string, unknown>): unknown => ({ ...feature, properties: { ...feature.properties, ...properties } });

/** Faults that any feature can have. */
const breaks: readonly Break[] = [
  ['null for a feature', 'feature-not-an-object', '[1]', () => null],
  ['a number for a feature', 'feature-not-an-object', '[1]', () => 5],
  ['a text for a feature', 'feature-not-an-object', '[1]', () => 'Feature'],
  ['a list for a feature', 'feature-not-an-object', '[1]', (feature) => [feature]],
  ['no type', 'feature-type', 'type', (feature) => without(feature, 'type')],
  ['type in small letters', 'feature-type', 'type', (feature) => ({ ...feature, type: 'feature' })],
  ['a collection among the features', 'feature-type', 'type', (feature) => ({ ...feature, type: 'FeatureCollection' })],
  ['a geometry for a feature', 'feature-type', 'type', (feature) => feature.geometry],
  ['a type that is a number', 'feature-type', 'type', (feature) => ({ ...feature, type: 1 })],
  ['no geometry', 'geometry-missing', 'geometry', (feature) => without(feature, 'geometry')],
  ['a geometry that is text', 'geometry-not-an-object', 'geometry', (feature) => withGeometry(feature, 'POINT (30 50)')],
  ['a geometry that is a list', 'geometry-not-an-object', 'geometry', (feature) => withGeometry(feature, [30, 50])],
  ['a geometry that is true', 'geometry-not-an-object', 'geometry', (feature) => withGeometry(feature, true)],
  ['a geometry without type', 'geometry-type', 'geometry.type', (feature) => withGeometry(feature, { coordinates: [30, 50] })],
  ['a geometry type in small letters', 'geometry-type', 'geometry.type', (feature) => withGeometry(feature, { ...feature.geometry, type: feature.geometry.type.toLowerCase() })],
  ['a geometry type of another language', 'geometry-type', 'geometry.type', (feature) => withGeometry(feature, { ...feature.geometry, type: 'Curve' })],
  ['a prototype key for a geometry type', 'geometry-type', 'geometry.type', (feature) => withGeometry(feature, { ...feature.geometry, type: 'toString' })],
  ['a geometry in a feature’s place', 'geometry-type', 'geometry.type', (feature) => withGeometry(feature, feature)],
  ['too deep nesting in a geometry', 'feature-nested-too-deep', '[1]', (feature) => withGeometry(feature, { type: 'Point', coordinates: raw(`${'['.repeat(9000)}${']'.repeat(9000)}`) })],
  ['too deep nesting in a property', 'feature-nested-too-deep', '[1]', (feature) => withProperties(feature, { deep: raw(`${'{"a":'.repeat(500)}1${'}'.repeat(500)}`) })],
  ['NaN in a property', 'feature-not-json', '[1]', (feature) => withProperties(feature, { value: raw('NaN') })],
  ['undefined in a property', 'feature-not-json', '[1]', (feature) => withProperties(feature, { value: raw('undefined') })],
  ['Infinity in a property', 'feature-not-json', '[1]', (feature) => withProperties(feature, { value: raw('-Infinity') })],
  ['a decimal comma', 'feature-not-json', '[1]', (feature) => withProperties(feature, { value: raw('1,5') })],
  ['a leading zero', 'feature-not-json', '[1]', (feature) => withProperties(feature, { value: raw('007') })],
  ['a comma too many', 'feature-not-json', '[1]', (feature) => withProperties(feature, { value: raw('[1,2,]') })],
  ['a comment', 'feature-not-json', '[1]', (feature) => withProperties(feature, { value: raw('/* ? */ 1') })],
  ['single quotes', 'feature-not-json', '[1]', (feature) => withProperties(feature, { value: raw("'a'") })],
  ['a line break in a text', 'feature-not-json', '[1]', (feature) => withProperties(feature, { value: raw('"a\nb"') })],
  ['an unknown escape', 'feature-not-json', '[1]', (feature) => withProperties(feature, { value: raw('"C:\\maps"') })],
  ['properties that are a list', 'properties-not-an-object', 'properties', (feature) => ({ ...feature, properties: [] })],
  ['properties that are text', 'properties-not-an-object', 'properties', (feature) => ({ ...feature, properties: 'none' })],
  ['an id that another feature has', 'id-repeated', 'id', (feature) => ({ ...feature, id: 'f0' })],
  ['an id that is an object', 'id-not-text', 'id', (feature) => ({ ...feature, id: { n: 1 } })],
  ['an id that is true', 'id-not-text', 'id', (feature) => ({ ...feature, id: true })],
  ['a colour by name', 'style-value', 'marker-color', (feature) => withProperties(feature, { 'marker-color': 'red' })],
  ['a colour with a script', 'style-value', 'stroke', (feature) => withProperties(feature, { stroke: 'url(javascript:alert(1))' })],
  ['a colour of five digits', 'style-value', 'fill', (feature) => withProperties(feature, { fill: '#12345' })],
  ['an opacity of 80', 'style-value', 'fill-opacity', (feature) => withProperties(feature, { 'fill-opacity': 80 })],
  ['a negative width', 'style-value', 'stroke-width', (feature) => withProperties(feature, { 'stroke-width': -2 })],
  ['a width that hides the map', 'style-value', 'stroke-width', (feature) => withProperties(feature, { 'stroke-width': 5000 })],
  ['a width that is an object', 'style-value', 'stroke-width', (feature) => withProperties(feature, { 'stroke-width': {} })],
  ['a size that is a number', 'style-value', 'marker-size', (feature) => withProperties(feature, { 'marker-size': 12 })],
  ['a season for a date', 'date-unreadable', 'properties.date', (feature) => withProperties(feature, { date: 'spring 2025' })],
  ['a date in words that no calendar has', 'date-unreadable', 'properties.date', (feature) => withProperties(feature, { date: '31 April 2025' })],
  ['a day that is not in the calendar', 'date-unreadable', 'properties.date', (feature) => withProperties(feature, { date: '2025-02-30' })],
  ['a month 13', 'date-unreadable', 'properties.date', (feature) => withProperties(feature, { date: '2025-13-01' })],
  ['a date the other way round', 'date-unreadable', 'properties.date', (feature) => withProperties(feature, { date: '18.03.2025' })],
  ['a date that is an object without a date', 'date-unreadable', 'properties.date', (feature) => withProperties(feature, { date: { toString: 'x' } })],
  ['seconds for a date', 'date-unreadable', 'properties.date', (feature) => withProperties(feature, { date: 1742256000 })],
];

type CoordinateBreak = readonly [fault: string, expected: FaultCode, breakIt: (coordinates: unknown, depth: number) => unknown];

/** Faults of a whole list of coordinates. */
const wholeBreaks: readonly CoordinateBreak[] = [
  ['no coordinates', 'coordinates-missing', () => undefined],
  ['null for coordinates', 'coordinates-missing', () => null],
  ['text for coordinates', 'coordinates-missing', () => '30,50'],
  ['an object for coordinates', 'coordinates-missing', () => ({ lng: 30, lat: 50 })],
  ['brackets too many', 'coordinates-nesting', (coordinates) => [coordinates]],
  ['no brackets about the positions', 'coordinates-nesting', (_, depth) => (depth === 0 ? [[30, 50]] : [30, 50, 31, 51, 32, 52, 30, 50])],
];

/** Faults of the first part or position in a list of coordinates. */
const firstBreaks: readonly CoordinateBreak[] = [
  ['a hole in the list', 'coordinates-nesting', (coordinates, depth) => (depth === 0 ? [[]] : [null, ...(coordinates as unknown[])])],
  ['numbers written as text', 'position-text', (coordinates) => withPosition(coordinates, ['30.5', '50.4'])],
  ['NaN written as text', 'position-text', (coordinates) => withPosition(coordinates, ['NaN', 50])],
  ['degrees and minutes', 'position-text', (coordinates) => withPosition(coordinates, ['30°27′', '50°27′'])],
  ['null for a number', 'position-not-numbers', (coordinates) => withPosition(coordinates, [null, 50])],
  ['true for a number', 'position-not-numbers', (coordinates) => withPosition(coordinates, [30, true])],
  ['an object for a number', 'position-not-numbers', (coordinates) => withPosition(coordinates, [{}, 50])],
  ['a longitude alone', 'position-short', (coordinates) => withPosition(coordinates, [30])],
  ['a position without numbers', 'position-short', (coordinates, depth) => (depth === 0 ? [30] : withPosition(coordinates, []))],
  ['a number beyond all numbers', 'position-infinite', (coordinates) => withPosition(coordinates, [raw('1e999'), 50])],
  ['a number below all numbers', 'position-infinite', (coordinates) => withPosition(coordinates, [30, raw('-1e999')])],
  ['latitude before longitude', 'position-swapped', (coordinates) => withPosition(coordinates, [46, 131])],
  ['metres of Web Mercator', 'position-metres', (coordinates) => withPosition(coordinates, [3396000, 6525000])],
  ['metres of a Gauss-Krüger zone', 'position-metres', (coordinates) => withPosition(coordinates, [6325000, 5590000])],
  ['degrees times ten million', 'position-scaled', (coordinates) => withPosition(coordinates, [305000000, 504000000])],
  ['degrees times a million', 'position-scaled', (coordinates) => withPosition(coordinates, [30500000, 50400000])],
  ['a longitude on a further copy of the world', 'position-out-of-range', (coordinates) => withPosition(coordinates, [390.5, 50.4])],
  ['a longitude that has lost its point', 'position-out-of-range', (coordinates) => withPosition(coordinates, [3050, 50.4])],
  ['a filler for a place that is not known', 'position-out-of-range', (coordinates) => withPosition(coordinates, [-9999, -9999])],
  ['the largest number as a filler', 'position-out-of-range', (coordinates) => withPosition(coordinates, [-1.79e308, -1.79e308])],
  ['a latitude past the pole', 'position-out-of-range', (coordinates) => withPosition(coordinates, [200, 95])],
];

/** The coordinates with another first position, at whatever depth it stands. */
function withPosition(coordinates: unknown, position: unknown[]): unknown {
  if (!Array.isArray(coordinates)) return coordinates;
  const [first, ...rest]: unknown[] = coordinates;
  return Array.isArray(first) ? [withPosition(first, position), ...rest] : position;
}

const DEPTHS: Readonly<Record<string, number>> = { Point: 0, MultiPoint: 1, LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3 };

const ringBreaks: readonly (readonly [fault: string, expected: FaultCode, ring: number[][]])[] = [
  ['an open ring', 'ring-open', [[0, 0], [1, 0], [1, 1], [0, 1]]],
  ['a ring closed but for the last digit', 'ring-open', [[0, 0], [1, 0], [1, 1], [0, 0.000001]]],
  ['a ring of three', 'ring-short', [[0, 0], [1, 0], [0, 0]]],
  ['a ring of one', 'ring-short', [[0, 0]]],
  ['a ring of two', 'ring-short', [[0, 0], [1, 0]]],
  ['a ring without width', 'ring-flat', [[0, 0], [1, 1], [2, 2], [0, 0]]],
  ['a ring that is a point', 'ring-flat', [[0, 0], [0, 0], [0, 0], [0, 0]]],
  ['two triangles that cancel each other out', 'ring-cancels-out', [[0, 0], [1, 1], [2, 2], [2, 0], [1, 1], [0, 2], [0, 0]]],
  ['a bow tie', 'ring-crosses-itself', [[0, 0], [2, 2], [2, 0], [0, 1], [0, 0]]],
  ['a star', 'ring-crosses-itself', [[0, 3], [2, -3], [-3, 1], [3, 1], [-2, -3], [0, 3]]],
  ['a ring over the 180th meridian', 'antimeridian', [[179, 0], [-179, 0], [-179, 1], [179, 1], [179, 0]]],
  ['positions with heights', 'heights-unused', [[0, 0, 120], [1, 0, 120], [1, 1, 120], [0, 0, 120]]],
];

const lineBreaks: readonly (readonly [fault: string, expected: FaultCode, line: number[][]])[] = [
  ['a line of one', 'line-short', [[0, 0]]],
  ['a line over the 180th meridian', 'antimeridian', [[175, 60], [-175, 61]]],
  ['positions with heights and times', 'heights-unused', [[0, 0, 12, 99], [1, 1, 13, 100]]],
];

/** A file whose broken feature has these coordinates, or null where its kind of geometry has none. */
function withCoordinates(kind: string, change: (coordinates: unknown, depth: number) => unknown): BaseFile {
  const file = newFile(kind);
  const feature = file.features[BROKEN_INDEX];
  const inner = kind === 'GeometryCollection' ? (feature?.geometry.geometries as { type: string; coordinates?: unknown }[] | undefined)?.[1] : feature?.geometry;
  if (inner) inner.coordinates = change(inner.coordinates, DEPTHS[inner.type] ?? 0);
  return file;
}

function newFile(kind: string): BaseFile {
  const make = baseFiles[kind];
  if (make === undefined) throw new Error(`There is no base file ${kind}.`);
  return make();
}

/** In a geometry of several parts the sound ones are shown. */
const amongSound = (expected: FaultCode): FaultCode => (EFFECTS[expected] === 'left-out' ? 'part-left-out' : expected);

function listBreaks(kind: string): [string, FaultCode, BaseFile][] {
  if (/Polygon|Collection/.test(kind)) {
    const inArea = (ring: number[][]): unknown => (kind === 'MultiPolygon' ? [[ring]] : [ring]);
    return ringBreaks.map(([fault, expected, ring]) => [fault, expected, withCoordinates(kind, () => inArea(ring))]);
  }
  if (!/Line/.test(kind)) return [];
  return lineBreaks.map(([fault, expected, line]) => [fault, expected, withCoordinates(kind, () => (kind === 'LineString' ? line : [line]))]);
}

/** Every fault in every file that can have it. */
export function buildBadFiles(): BadFile[] {
  return Object.keys(baseFiles).flatMap((kind) => {
    const file = (fault: string, expected: FaultCode, where: string, content: unknown): BadFile => ({ name: `${fault} (${kind})`, text: write(content), expected, where });
    const inOnlyList = (expected: FaultCode): FaultCode => (kind === 'GeometryCollection' ? amongSound(expected) : expected);
    return [
      ...breaks.map(([fault, expected, where, breakIt]) => {
        const { features, ...rest } = newFile(kind);
        return file(fault, expected, where, { ...rest, features: features.map((feature, at) => (at === BROKEN_INDEX ? breakIt(feature) : feature)) });
      }),
      ...wholeBreaks.map(([fault, expected, change]) => file(fault, inOnlyList(expected), 'coordinates', withCoordinates(kind, change))),
      ...firstBreaks.map(([fault, expected, change]) => file(fault, kind.startsWith('Multi') ? amongSound(expected) : inOnlyList(expected), 'coordinates', withCoordinates(kind, change))),
      ...listBreaks(kind).map(([fault, expected, content]) => file(fault, inOnlyList(expected), 'coordinates', content)),
    ];
  });
}
