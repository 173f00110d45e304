import { difference, featureCollection } from '@turf/turf';
import { buildGreatCircle, pointFrom } from '../../src/geo/great-circle';
import { findLineInside } from '../../src/geo/line-inside';
import { buildLineLength, lengthKmOf } from '../../src/geo/line-length';
import type { Measurement } from '../../src/geo/measurement';
import { buildNearestDistance, isInside } from '../../src/geo/nearest-distance';
import { buildRing } from '../../src/geo/ring';
import type { Areal, Lineal } from '../../src/geo/shapes';
import type { Position } from '../../src/story/schema';
import { buildEntry, type Entry, type Mark } from './entry';
import { formerShoreOf } from './former-shore';
import { unionOf, type HeldGround } from './held-ground';
import type { Inputs, Town } from './inputs';
import { calloutAt, dimensionAt, labelAt } from './marks';

/** The plant's place id in the story. */
export const PLANT = 'zaporizhzhia-npp';
/** A town's point stands in its middle, to about this. */
const TOWN_PRECISION_KM = 1;
/** The rings that the map draws about the plant, for scale. */
const RING_KM = [10, 30] as const;

/** How far the plant is from ground that Ukraine held, over what, and the nearest town there. */
export function measurePlantAndFront(inputs: Inputs, ground: HeldGround): Entry[] {
  const plant = inputs.pointOf(PLANT);
  const asOf = inputs.story.mapDate;
  const shore = formerShoreOf(inputs);
  const ukrainian = differenceOf(inputs.ukraine, unionOf([ground.held, shore.shape]));
  const nearest = buildNearestDistance(plant, ukrainian, shore.precisionKm);
  const town = nearestTown(inputs, ukrainian, plant);
  const toTown = buildGreatCircle(plant, town.at, TOWN_PRECISION_KM / 2);
  const overRiver = findLineInside({ type: 'LineString', coordinates: [plant, nearest.foot] }, shore.shape);
  if (overRiver === null) throw new Error('The way from the plant to ground that Ukraine held crosses no river.');
  const common = {
    kind: 'distance',
    sources: ['own-sites', 'own-control-2025-03-18', 'openstreetmap'],
    places: [PLANT, 'line-of-contact'],
    passages: ['largest-plant-near-the-front', 'foothold-behind-the-river'],
  } as const;
  return [
    buildEntry(
      {
        ...common,
        id: 'plant-to-ukrainian-ground',
        title: 'From the plant to the nearest ground that Ukraine held', uk: { title: 'Від станції до найближчих земель, утримуваних Україною' },
        caveat: 'To the opposite bank of the former reservoir; its drained bed is held by nobody for certain.',
        sources: [...common.sources],
        places: [...common.places],
        passages: [...common.passages],
      },
      nearest,
      asOf,
      (text) => [
        ...dimensionAt(PLANT, plant, nearest.foot, { en: `Ukraine-held bank: ${text.en}`, uk: `Берег, утримуваний Україною: ${text.uk}` }, { tickKm: 0.8, minzoom: 8.5, words: [0.12, -0.02] }),
        ...calloutAt(PLANT, [34.98, 47.24], [plant[0] + 0.02, plant[1] - 0.014], { en: `Plant to far bank: ${text.en}`, uk: `Від станції до іншого берега: ${text.uk}` }, { minzoom: 6.5, maxzoom: 8.5 }),
        ...RING_KM.flatMap((radiusKm) => ringAt(plant, radiusKm)),
      ],
    ),
    buildEntry(
      {
        ...common,
        id: 'plant-way-over-river',
        kind: 'length',
        title: 'River and former reservoir on that shortest way', uk: { title: 'Річка й колишнє водосховище на цьому найкоротшому шляху' },
        caveat: 'Over the bed of the former reservoir, dry or overgrown but for the river’s channel since June 2023.',
        sources: ['own-sites', 'openstreetmap'],
        places: [PLANT, 'dnipro', 'kakhovka-reservoir'],
        passages: ['foothold-behind-the-river'],
      },
      lengthBetweenBanks(overRiver, shore.precisionKm),
      asOf,
      () => [],
    ),
    buildEntry(
      {
        ...common,
        id: 'plant-to-nearest-town',
        title: `From the plant to ${town.name}, the nearest town on ground that Ukraine held`, uk: { title: `Від станції до найближчого міста на утримуваних Україною землях (${town.ukName})` },
        sources: ['own-sites', 'geonames', 'own-control-2025-03-18'],
        places: [...common.places],
        passages: [...common.passages],
      },
      toTown,
      asOf,
      (text) => dimensionAt(PLANT, plant, town.at, { en: `${town.name}: ${text.en}`, uk: `${town.ukName}: ${text.uk}` }, { tickKm: 0.8, minzoom: 9, asideKm: 0, words: [0.11, 0.035] }),
    ),
  ];
}

/** Length between two banks, each known to `precisionKm`. */
function lengthBetweenBanks(line: Lineal, precisionKm: number): Measurement {
  const value = lengthKmOf(line);
  return {
    ...buildLineLength(line, 0),
    low: Math.max(0, value - 2 * precisionKm),
    high: value + 2 * precisionKm,
    method: 'Length of the part of the shortest way from the plant to ground that Ukraine held that lies between the river’s or former reservoir’s banks.',
  };
}

function ringAt(plant: Position, radiusKm: number): Mark[] {
  const geometry = buildRing(plant, radiusKm);
  const [lng, lat] = pointFrom(plant, 180, radiusKm);
  return [
    { draw: 'ring', geometry, place: PLANT, minzoom: 7.5 },
    labelAt('label', PLANT, [lng, lat], { en: `${radiusKm} km from the plant`, uk: `${radiusKm}\u00a0км від станції` }, 8),
  ];
}

function differenceOf(whole: Areal, taken: Areal): Areal {
  const rest = difference(featureCollection([whole, taken].map((geometry) => ({ type: 'Feature' as const, properties: {}, geometry }))));
  if (rest === null) throw new Error('Nothing of Ukraine is left outside the held ground: check control.geojson.');
  return rest.geometry;
}

function nearestTown({ towns }: Inputs, area: Areal, from: Position): Town {
  const [nearest] = towns
    .filter(({ at }) => Math.abs(at[0] - from[0]) < 1 && Math.abs(at[1] - from[1]) < 1 && isInside(at, area))
    .map((town) => ({ town, km: buildGreatCircle(from, town.at, 0).value }))
    .toSorted((a, b) => a.km - b.km);
  if (nearest === undefined) throw new Error('No town on ground that Ukraine held lies within a degree of the plant.');
  return nearest.town;
}
