/** What the map needs of opened features: shapes, a number to ask for the rest by, a short title, and the look. */
import type { Feature, Geometry } from 'geojson';
import { cutText } from './faults';
import type { OpenedFeature } from './opened-file';

/** Points are clustered where they are many; lines and areas never. */
export type MapPart = 'points' | 'shapes';

/** A feature as the map's workers take it. The names of its properties are those of `map-style/opened-look.ts`. */
export type MapFeature = Feature<Geometry, Record<string, string | number>>;

/** Positions in a portion: what is handed over at once takes some milliseconds, not more. */
const PORTION_POSITIONS = 20_000;
const PORTION_FEATURES = 5000;
const TITLE_LENGTH = 48;
const MARKER_RADIUS_PX = { small: 3.5, medium: 5, large: 7.5 } as const;

/** All features that have this part, in portions of moderate size; none where none has it. */
export function* buildMapPortions(features: readonly OpenedFeature[], part: MapPart): Generator<MapFeature[], void> {
  let portion: MapFeature[] = [];
  let positions = 0;
  for (const feature of features) {
    const geometries = geometriesOf(feature, part);
    if (geometries.length === 0) continue;
    const properties = propertiesOf(feature);
    for (const geometry of geometries) {
      portion.push({ type: 'Feature', geometry, properties });
      positions += countOf(geometry);
      if (positions < PORTION_POSITIONS && portion.length < PORTION_FEATURES) continue;
      yield portion;
      [portion, positions] = [[], 0];
    }
  }
  if (portion.length > 0) yield portion;
}

function geometriesOf({ shapes: { points, lines, areas } }: OpenedFeature, part: MapPart): Geometry[] {
  // One by one: MapLibre clusters no others.
  if (part === 'points') return points.map((coordinates) => ({ type: 'Point', coordinates }));
  return [
    ...(lines.length > 0 ? [{ type: 'MultiLineString' as const, coordinates: lines }] : []),
    ...(areas.length > 0 ? [{ type: 'MultiPolygon' as const, coordinates: areas }] : []),
  ];
}

function countOf(geometry: Geometry): number {
  if (geometry.type === 'MultiLineString') return geometry.coordinates.reduce((sum, line) => sum + line.length, 0);
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat().reduce((sum, ring) => sum + ring.length, 0);
  return 1;
}

function propertiesOf({ index, title, style }: OpenedFeature): Record<string, string | number> {
  const { markerColor, markerSize, stroke, strokeOpacity, strokeWidthPx, fill, fillOpacity } = style;
  const all = {
    i: index,
    t: title === null ? undefined : cutText(title, TITLE_LENGTH),
    mc: markerColor,
    mr: markerSize === undefined ? undefined : MARKER_RADIUS_PX[markerSize],
    s: stroke,
    so: strokeOpacity,
    sw: strokeWidthPx,
    f: fill,
    fo: fillOpacity,
  };
  const told: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(all)) if (value !== undefined) told[name] = value;
  return told;
}
