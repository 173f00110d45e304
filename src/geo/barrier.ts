import { along, length } from '@turf/turf';
import type { Feature, LineString } from 'geojson';
import type { Position } from '../story/schema';
import { findCrossSection, type CrossSection } from './cross-section';
import { bearingDegOf } from './great-circle';
import type { Measurement } from './measurement';
import { lngLatOf, type Areal } from './shapes';

/** The cross-sections of water along a dividing line: their median, the narrowest, and how many were taken. */
export type BarrierWidth = {
  readonly median: Measurement & { readonly section: CrossSection };
  readonly narrowest: Measurement & { readonly section: CrossSection };
  /** Stations along the line, and those of them that lay in the water. */
  readonly stations: number;
  readonly measured: number;
};

/** Over this much of the line, both ways, its direction is taken, so that one short bend does not turn a section. */
const DIRECTION_SPAN_KM = 2;
/** Nearer than this to where the line leaves the water a section may cut off a corner instead of crossing to the other bank. */
const CORNER_KM = 1;
/** How findCrossSection takes them. */
const EACH_SECTION = 'each the shortest from bank to bank within 40° of square to the line';

/**
 * Width of the water (or former reservoir) along a dividing line: at every `stepKm` the shortest section across,
 * within 40° of square to the line. The narrowest lies a kilometre or more from any dry station. `bankPrecisionKm` is how
 * far the two banks may be off together. Null where no station, or none so far from a dry one, lies in the water.
 */
export function findBarrierWidth(
  line: LineString,
  water: Areal,
  stepKm: number,
  bankPrecisionKm: number,
): BarrierWidth | null {
  const feature: Feature<LineString> = { type: 'Feature', properties: {}, geometry: line };
  const totalKm = length(feature, { units: 'kilometers' });
  const at = (km: number) =>
    lngLatOf(along(feature, Math.min(Math.max(km, 0), totalKm), { units: 'kilometers' }).geometry.coordinates);
  const stations = Array.from({ length: Math.floor(totalKm / stepKm) }, (_, i) => (i + 0.5) * stepKm);
  const found = stations.map((km) => findCrossSection(at(km), directionAt(at, km), water));
  const sections = byWidth(found);
  const reach = Math.floor(CORNER_KM / stepKm);
  const clear = byWidth(found.filter((_, i) => !found.slice(Math.max(0, i - reach), i + reach + 1).includes(null)));
  const narrowest = clear[0];
  const median = sections[Math.floor((sections.length - 1) / 2)];
  if (narrowest === undefined || median === undefined) return null;
  return {
    median: measurementOf(median, bankPrecisionKm, `Median of ${sections.length.toLocaleString('en')} sections across the water, one every ${stepKm} km, ${EACH_SECTION}.`),
    narrowest: measurementOf(narrowest, bankPrecisionKm, `Shortest of ${clear.length.toLocaleString('en')} sections across the water, one every ${stepKm} km, ${EACH_SECTION}, but for those near where the line leaves the water.`),
    stations: stations.length,
    measured: sections.length,
  };
}

function byWidth(sections: readonly (CrossSection | null)[]): CrossSection[] {
  return sections.filter((section) => section !== null).toSorted((a, b) => a.widthKm - b.widthKm);
}

function directionAt(at: (km: number) => Position, km: number): number {
  return bearingDegOf(at(km - DIRECTION_SPAN_KM), at(km + DIRECTION_SPAN_KM));
}

function measurementOf(section: CrossSection, bankPrecisionKm: number, method: string): Measurement & { section: CrossSection } {
  return {
    value: section.widthKm,
    unit: 'km',
    low: Math.max(0, section.widthKm - bankPrecisionKm),
    high: section.widthKm + bankPrecisionKm,
    method,
    basis: { kind: 'distance', from: section.from, to: section.to },
    drawings: [],
    section,
  };
}
