import { pointFrom } from '../../src/geo/great-circle';
import type { HeldGround } from '../../src/geo/held-ground';
import { buildDistanceToOther, buildWayOverWater, findNearestTown, findOtherGround } from '../../src/geo/point-and-front';
import { buildRing } from '../../src/geo/ring';
import { nearestTownTitle } from '../../src/story/own-evidence';
import type { Position } from '../../src/story/schema';
import { buildEntry, type Entry, type Mark } from './entry';
import { formerShoreOf } from './former-shore';
import type { Inputs } from './inputs';
import { calloutAt, dimensionAt, labelAt } from './marks';

/** The plant's place id in the story. */
export const PLANT = 'zaporizhzhia-npp';
/** The rings that the map draws about the plant, for scale. */
const RING_KM = [10, 30] as const;

/** How far the plant is from ground that Ukraine held, over what, and the nearest town there. */
export function measurePlantAndFront(inputs: Inputs, ground: HeldGround): Entry[] {
  const point = inputs.pointOf(PLANT);
  const { shape: plant } = point;
  const asOf = inputs.story.mapDate;
  const shore = formerShoreOf(inputs);
  const ukrainian = findOtherGround(ground, inputs.ukraine, shore.shape);
  if (ukrainian === null) throw new Error('Nothing of Ukraine is left outside the held ground: check control.geojson.');
  const nearest = buildDistanceToOther(point, ukrainian, ground, shore);
  const nearestTown = findNearestTown(point, ukrainian, inputs.towns);
  if (nearestTown === null) throw new Error('No town on ground that Ukraine held lies within a degree of the plant.');
  const { town, way: toTown } = nearestTown;
  const overRiver = buildWayOverWater(plant, nearest.foot, shore);
  if (overRiver.value === 0) throw new Error('The way from the plant to ground that Ukraine held crosses no river.');
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
        ...dimensionAt(PLANT, plant, nearest.foot, { en: `Ukraine-held bank: ${text.en}`, uk: `Берег, утримуваний Україною: ${text.uk}` }, { tickKm: 0.8, minzoom: 8.5, beside: 'east', wordsAt: 0.6, fromAfar: { below: 9, wordsAt: 0.95 } }),
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
        sources: [...common.sources],
        places: [PLANT, 'dnipro', 'kakhovka-reservoir'],
        passages: ['foothold-behind-the-river'],
      },
      overRiver,
      asOf,
      () => [],
    ),
    buildEntry(
      {
        ...common,
        id: 'plant-to-nearest-town',
        ...nearestTownTitle({ en: town.name, uk: town.ukName }),
        sources: ['own-sites', 'geonames', 'own-control-2025-03-18'],
        places: [...common.places],
        passages: [...common.passages],
      },
      toTown,
      asOf,
      (text) => dimensionAt(PLANT, plant, town.at, { en: `${town.name}: ${text.en}`, uk: `${town.ukName}: ${text.uk}` }, { tickKm: 0.8, minzoom: 9, beside: 'west', wordsAt: 0.95 }),
    ),
  ];
}

function ringAt(plant: Position, radiusKm: number): Mark[] {
  const geometry = buildRing(plant, radiusKm);
  const [lng, lat] = pointFrom(plant, 180, radiusKm);
  return [
    { draw: 'ring', geometry, place: PLANT, minzoom: 7.5 },
    labelAt('label', PLANT, [lng, lat], { en: `${radiusKm}\u00a0km from the plant`, uk: `${radiusKm}\u00a0км від станції` }, 8),
  ];
}
