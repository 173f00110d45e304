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
import { smoothLine } from './smooth-line';
import type { WaterRaster } from './water-raster';

const MINZOOM_BY_RANK = { 1: 0, 2: 3, 3: 5, 4: 6 } as const;
/** Steps of the raster path that are averaged, and vertices dropped within this many degrees (about 50 m). */
const SMOOTH_STEPS = 2;
const TOLERANCE_DEG = 0.0006;

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
    ...RIVER_COURSES.map((course) => riverFeature(propertiesOf(course), courseLine(raster, shoreKm, course.waypoints, true))),
  ];
}

function propertiesOf({ id, name_en, name_uk, rank }: RiverCourse): { id: string } & Record<string, unknown> {
  return { id, name_en, name_uk, rank, minzoom: MINZOOM_BY_RANK[rank], precisionKm: 1 };
}

function courseLine(
  raster: WaterRaster,
  shoreKm: Float32Array,
  waypoints: readonly Position[],
  snapEnds: boolean,
): Position[] {
  return smoothLine(findMidWaterPath(raster, shoreKm, waypoints, { snapEnds }), SMOOTH_STEPS, TOLERANCE_DEG);
}

function joined(first: readonly Position[], second: readonly Position[]): Position[] {
  const [lng, lat] = second[0] ?? [];
  const [lastLng, lastLat] = first[first.length - 1] ?? [];
  return [...first, ...(lng === lastLng && lat === lastLat ? second.slice(1) : second)];
}

function riverFeature(properties: { id: string } & Record<string, unknown>, line: readonly Position[]): Feature<LineString> {
  return { type: 'Feature', properties, geometry: { type: 'LineString', coordinates: [...line] } };
}
