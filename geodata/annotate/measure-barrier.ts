import { findBarrierWidth, type BarrierWidth } from '../../src/geo/barrier';
import { unionOf } from '../../src/geo/held-ground';
import { lengthInsideKm } from '../../src/geo/line-inside';
import { buildLineLength, lengthKmOf } from '../../src/geo/line-length';
import { precisionOfTwoKm } from '../../src/geo/measurement';
import { ringsOf, type Areal } from '../../src/geo/shapes';
import type { LineString } from 'geojson';
import { aboutTens, buildEntry, type Entry } from './entry';
import { formerShoreOf } from './former-shore';
import type { Inputs } from './inputs';
import { calloutAt, dimensionAt } from './marks';

/** A section every 100 m: finer steps move the median and the narrowest by less than 0.05 km, and no narrow place is stepped over. */
const SECTION_STEP_KM = 0.1;

const PASSAGES = ['foothold-behind-the-river', 'plant-near-dnipro'];
const SOURCES = ['own-control-2025-03-18', 'openstreetmap'];

/** How long the Dnipro divided the two sides, and how wide the river or the former reservoir is there. */
export function measureBarrier(inputs: Inputs): Entry[] {
  const { shape: line, precisionKm } = inputs.lineOfControl('barrier-dnipro');
  const width = buildBarrierWidth(inputs, SECTION_STEP_KM);
  const asOf = inputs.story.mapDate;
  const dry = width.stations - width.measured;
  const caveat =
    `Above the dam this is the width of the former reservoir, whose bed has been dry or overgrown but for the river’s channel since June 2023; side arms and islands are left out` +
    `${dry === 0 ? '' : `, and so are ${dry} of ${width.stations.toLocaleString('en')} sections, which fell on islands or in the Dnipro-Buh Estuary`}.`;
  const common = { sources: SOURCES, passages: PASSAGES, places: ['dnipro', 'kakhovka-reservoir'] };
  return [
    buildEntry(
      {
        ...common,
        id: 'barrier-length',
        kind: 'length',
        title: 'Length along which the Dnipro divided the two sides', uk: { title: 'Довжина, на якій Дніпро розділяв сторони' },
        places: ['dnipro', 'line-of-contact'],
        caveat: `About ${aboutTens(lengthKmOf(line) - lengthInsideKm(line, inputs.ukraine))} km of it run through the Dnipro-Buh Estuary, which the map draws as sea.`,
      },
      buildLineLength(line, precisionKm),
      asOf,
      (text) => calloutAt('dnipro', [32.0, 47.72], [33.07, 46.75], { en: `Dnipro dividing line: ${text.en}`, uk: `Дніпро розділяє сторони: ${text.uk}` }, { minzoom: 4.5, maxzoom: 8.5 }),
    ),
    buildEntry(
      { ...common, id: 'barrier-width-median', kind: 'width', title: 'Median width of the river or former reservoir along the barrier', uk: { title: 'Медіанна ширина річки або колишнього водосховища вздовж перешкоди' }, caveat },
      width.median,
      asOf,
      (text) => dimensionAt('dnipro', width.median.section.from, width.median.section.to, { en: `Median width: ${text.en}`, uk: `Медіанна ширина: ${text.uk}` }, { tickKm: 0.8, minzoom: 8, beside: 'east', wordsAt: 0 }),
    ),
    buildEntry(
      { ...common, id: 'barrier-width-narrowest', kind: 'width', title: 'Narrowest place of the barrier', uk: { title: 'Найвужче місце перешкоди' }, caveat },
      width.narrowest,
      asOf,
      (text) => dimensionAt('dnipro', width.narrowest.section.from, width.narrowest.section.to, { en: `Narrowest: ${text.en}`, uk: `Найвужче місце: ${text.uk}` }, { tickKm: 0.3, minzoom: 9, beside: 'east', wordsAt: 0 }),
    ),
  ];
}

/** The barrier's width from a section every `stepKm`. Throws where its line lies in no water. */
export function buildBarrierWidth(inputs: Inputs, stepKm: number): BarrierWidth {
  const { shape: line } = inputs.lineOfControl('barrier-dnipro');
  const width = findBarrierWidth(line, waterAlong(inputs, line), stepKm, precisionOfTwoKm(formerShoreOf(inputs).precisionKm));
  if (width === null) throw new Error('The barrier lies in no water: check control.geojson against water.geojson.');
  return width;
}

/** The water that the line runs through, with the former reservoir, as one area; what lies farther off is left out. */
function waterAlong(inputs: Inputs, line: LineString): Areal {
  const near = inputs.water.filter((water) => ringsOf(water).some((ring) => ring.some((vertex) => isNear(vertex, line))));
  return unionOf([formerShoreOf(inputs).shape, ...near]);
}

/** Within about 5 km of a vertex of the line, by degrees: only a sieve before the exact work. */
function isNear([lng, lat]: readonly [number, number], line: LineString): boolean {
  return line.coordinates.some(([x = NaN, y = NaN]) => Math.abs(x - lng) < 0.07 && Math.abs(y - lat) < 0.05);
}
