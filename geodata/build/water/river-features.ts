import { bezierSpline, lineString } from '@turf/turf';
import type { Feature, LineString, Position } from 'geojson';
import { findMidWaterPath } from './mid-water-path';
import {
  DNIPRO_ABOVE_KAKHOVKA,
  DNIPRO_BELOW_KAKHOVKA,
  DNIPRO_OLD_CHANNEL,
  RIVER_COURSES,
  type RiverCourse,
} from './river-courses';
import { smoothLine, withoutSpurs } from './smooth-line';
import { cellOf, type WaterRaster } from './water-raster';

const MINZOOM_BY_RANK = { 1: 0, 2: 3, 3: 5, 4: 6 } as const;
/** Steps of the raster path that are averaged, and vertices dropped within this many degrees (about 50 m). */
const SMOOTH_STEPS = 2;
const TOLERANCE_DEG = 0.0006;
const SPUR_CLOSE_KM = 0.4;
const SPUR_LONGEST_KM = 8;
const ASTRAY_KM = 1.5;

/**
 * River lines as features: the Dnipro from the Belarus border to the Kinburn strait as one line, its old channel
 * through the former reservoir once more on its own, then the other rivers. All run downstream.
 */
export function buildRiverFeatures(raster: WaterRaster, shoreKm: Float32Array): Feature<LineString>[] {
  const above = courseLine(raster, shoreKm, DNIPRO_ABOVE_KAKHOVKA, false);
  const channel = bezierSpline(lineString([...DNIPRO_OLD_CHANNEL]), { resolution: 20_000, sharpness: 0.7 });
  const oldChannel = smoothLine(channel.geometry.coordinates, 0, TOLERANCE_DEG);
  const below = courseLine(raster, shoreKm, DNIPRO_BELOW_KAKHOVKA, false);
  const through = joined(above.slice(-1), joined(oldChannel.slice(1, -1), below.slice(0, 1)));
  const names = { name_en: 'Dnipro', name_uk: 'Дніпро' };

  return [
    riverFeature({ id: 'dnipro', ...names, rank: 1, minzoom: 0, precisionKm: 0.5 }, joined(above, joined(through, below))),
    riverFeature(
      { id: 'dnipro-old-channel', ...names, rank: 1, minzoom: 5, within: 'kakhovka-reservoir', precisionKm: 2 },
      through,
    ),
    ...RIVER_COURSES.map((course) => {
      const line = courseLine(raster, shoreKm, course.waypoints, true);
      return riverFeature(propertiesOf(course, precisionKmOf(raster, shoreKm, line)), line);
    }),
  ];
}

function propertiesOf(
  { id, name_en, name_uk, rank }: RiverCourse,
  precisionKm: number,
): { id: string } & Record<string, unknown> {
  return { id, name_en, name_uk, rank, minzoom: MINZOOM_BY_RANK[rank], precisionKm };
}

/** 1 where the source's water accompanies nearly the whole line, 3 where long stretches run between known towns only. */
function precisionKmOf(raster: WaterRaster, shoreKm: Float32Array, line: readonly Position[]): number {
  const isAstray = (position: Position): boolean => {
    const [column, row] = cellOf(raster, position);
    return (shoreKm[row * raster.columns + column] ?? 0) < -ASTRAY_KM;
  };
  return line.filter(isAstray).length / line.length > 0.1 ? 3 : 1;
}

function courseLine(
  raster: WaterRaster,
  shoreKm: Float32Array,
  waypoints: readonly Position[],
  snapEnds: boolean,
): Position[] {
  const path = withoutSpurs(findMidWaterPath(raster, shoreKm, waypoints, { snapEnds }), SPUR_CLOSE_KM, SPUR_LONGEST_KM);
  return smoothLine(path, SMOOTH_STEPS, TOLERANCE_DEG);
}

function joined(first: readonly Position[], second: readonly Position[]): Position[] {
  const [lng, lat] = second[0] ?? [];
  const [lastLng, lastLat] = first[first.length - 1] ?? [];
  return [...first, ...(lng === lastLng && lat === lastLat ? second.slice(1) : second)];
}

function riverFeature(properties: { id: string } & Record<string, unknown>, line: readonly Position[]): Feature<LineString> {
  return { type: 'Feature', properties, geometry: { type: 'LineString', coordinates: [...line] } };
}
